import type { Cache } from '../host/cache.ts'
import { digest } from '../source/digest.ts'
import type { OpenedFace } from '../storyboard/open-fonts.ts'
import { subsetFace } from '../typesetting/subset.ts'

/** The theme's `@font-face` rules with only the characters that the deck shows, embedded. */
export async function embedFonts(
  faces: readonly OpenedFace[],
  characters: ReadonlySet<string>,
  cache: Cache,
): Promise<string> {
  const rules = await Promise.all(shareOut(faces, characters).map(({ face, own }) => embedFace(face, own, cache)))
  return rules.join('')
}

/** Each character goes to the last face of its family, weight and style whose range has it: the one that browsers choose. */
function shareOut(
  faces: readonly OpenedFace[],
  characters: ReadonlySet<string>,
): readonly { face: OpenedFace; own: string }[] {
  const taken = new Map<string, Set<string>>()
  const shares = faces.toReversed().map((face) => {
    const key = `${face.family} ${face.weight} ${face.style}`
    const others = taken.get(key) ?? new Set()
    taken.set(key, others)
    const own = [...characters].filter((character) => !others.has(character) && covers(face, character)).sort()
    for (const character of own) others.add(character)
    return { face, own: own.join('') }
  })
  return shares.toReversed()
}

function covers({ ranges }: OpenedFace, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return ranges === undefined || ranges.some(([first, last]) => code >= first && code <= last)
}

async function embedFace(face: OpenedFace, characters: string, cache: Cache): Promise<string> {
  if (characters === '') return ''
  const { bytes, family, weight, style, ranges } = face
  // An sfnt file begins with a checksum of each of its tables: its first bytes name all of it.
  const key = digest(['subset 2 ', `${bytes.length} ${weight} `, bytes.subarray(0, 1024), characters])
  let subset = cache.get(key)
  if (!subset) {
    subset = await subsetFace(face, characters)
    cache.set(key, subset)
  }
  const range = ranges?.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',')
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};` +
    `${range ? `unicode-range:${range};` : ''}src:url(data:font/woff;base64,${Buffer.from(subset).toString('base64')}) format("woff")}\n`
  )
}
