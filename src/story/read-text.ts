import type { Span } from '../source/source.ts'
import { readInlines } from './inline.ts'
import { readLanguages } from './language-map.ts'
import { nearestName } from './nearest.ts'
import type { Node, Scalar } from './node.ts'
import { reportEmpty } from './read-one.ts'
import type { Reader, Reading, Subject } from './reading.ts'
import { placesIn } from './span-in.ts'
import type { Inline, Lang, Text, Words } from './text.ts'
import { translated } from './translations.ts'

/** A text in one language before its Markdown is read. `from` is where it begins in the value of the scalar. */
export interface Wording {
  readonly lang: Lang
  readonly scalar: Scalar
  readonly words: string
  readonly from: number
}

const blankLines = /\n(?:[^\S\n]*\n)+/

/** The words as written, once per language, the main language first. Reports what is no text. */
export function readWordings(value: Node, of: Subject, reading: Reading): readonly Wording[] | undefined {
  const { lang } = reading
  if (value.type === 'mapping') {
    const wordings = [...(readLanguages(value, of, reading) ?? [])].flatMap(([code, node]) => {
      const one = readScalar(node, { what: 'field', name: code }, reading)
      return one === undefined ? [] : [{ lang: code, scalar: one, words: one.value, from: 0 }]
    })
    return wordings.length > 0 ? wordings.sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang)) : undefined
  }
  const one = readScalar(value, of, reading)
  return one && [{ lang, scalar: one, words: one.value, from: 0 }]
}

function readScalar(value: Node, of: Subject, reading: Reading): Scalar | undefined {
  if (value.type === 'sequence') reading.notebook.report('S213', value.at, of)
  else if (value.type === 'mapping') reading.notebook.report('S214', value.at, { ...of, languages: reading.languages })
  else if (value.value.trim() === '') reportEmpty(value, of, reading)
  else return value
  return undefined
}

/** Reads the Markdown of each wording. Without one in the main language, the first stands in for it. */
export function textFrom(wordings: readonly Wording[], at: Span, reading: Reading): Text {
  const read = wordings.map((wording) => [wording.lang, readWords(wording, reading)] as const)
  const words = Object.fromEntries(read)
  const [first] = read
  return { at, in: first && !Object.hasOwn(words, reading.lang) ? { [reading.lang]: first[1], ...words } : words }
}

function readWords({ lang, scalar, words, from }: Wording, reading: Reading): Words {
  const placeOf = placesIn(scalar)
  const paragraphs: (readonly Inline[])[] = []
  let start = from
  for (const paragraph of words.split(blankLines)) {
    const trimmed = paragraph.trimEnd().replace(/^[ \t\n]+/, '')
    if (trimmed !== '') {
      start = scalar.value.indexOf(trimmed, start)
      const base = start
      paragraphs.push(
        readInlines(trimmed, (source, locator, offset) =>
          cite(source, locator, placeOf(base + offset, source.length), reading),
        ),
      )
      start += trimmed.length
    }
  }
  return { lang, paragraphs, at: scalar.at }
}

/** A citation, or a report that there is no such source. */
export function cite(source: string, locator: string | undefined, at: Span, reading: Reading) {
  if (!reading.sources.has(source)) {
    reading.notebook.report('R321', at, { written: source, near: nearestName(source, reading.sources) })
    return undefined
  }
  reading.cited.add(source)
  return { type: 'cite' as const, source, ...(locator === undefined ? {} : { locator }), at }
}

/** A text that every language of the story should have. */
export const text: Reader<Text> = {
  type: 'text',
  read(value, of, reading) {
    const wordings = readWordings(value, of, reading)
    return wordings && textFrom(translated(wordings, of, reading), value.at, reading)
  },
}

/** A text that stays as it is in all languages: the title of a source, the name of its author. */
export const name: Reader<Text> = {
  type: 'text',
  read(value, of, reading) {
    const wordings = readWordings(value, of, reading)
    return wordings && textFrom(wordings, value.at, reading)
  },
}
