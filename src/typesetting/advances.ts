import type { Lang } from '../story/text.ts'
import { isEmoji, kindAt } from './characters.ts'
import { clusterStarts, nextCluster } from './clusters.ts'
import type { FaceStack } from './face-stack.ts'
import type { MissingCharacter } from './measured.ts'

/** An emoji that is drawn as a picture, with the room beside it. The theme's style sheet says the same. */
const PICTURE = 1.12

/** The advance of each UTF-16 unit of a text in em, and the characters for which there is no glyph. */
export function advancesOf(text: string, stack: FaceStack, lang: Lang, hasPicture: (emoji: string) => boolean) {
  const starts = clusterStarts(text)
  const advances = new Float64Array(text.length)
  const missing: MissingCharacter[] = []
  const isPicture = (at: number) => {
    if (!kindAt(text, at).pictograph) return false
    const char = text.slice(at, nextCluster(starts, at))
    return isEmoji(char) && hasPicture(char)
  }
  for (let at = 0; at < text.length; ) {
    const index = at
    const { wide, space, invisible } = kindAt(text, at)
    at = nextCluster(starts, at)
    if (invisible) continue
    if (isPicture(index)) {
      advances[index] = PICTURE
      continue
    }
    if ((wide || space) && isOneCodePoint(text, index, at)) {
      const advance = stack.advance(text.codePointAt(index)!)
      advances[index] = advance ?? 1
      if (advance === undefined) missing.push({ char: text.slice(index, at), index })
      continue
    }
    while (!wide && at < text.length && continuesWord(text, at) && !isPicture(at)) at = nextCluster(starts, at)
    const word = stack.word(text.slice(index, at), lang)
    advances.set(word.advances, index)
    missing.push(...word.missing.map(({ char, index: inside }) => ({ char, index: index + inside })))
  }
  return { advances, missing }
}

function isOneCodePoint(text: string, start: number, end: number): boolean {
  return end - start === (text.codePointAt(start)! > 0xffff ? 2 : 1)
}

function continuesWord(text: string, at: number): boolean {
  const { wide, space, invisible } = kindAt(text, at)
  return !wide && !space && !invisible
}
