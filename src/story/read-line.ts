import { normalName } from './nearest.ts'
import type { Entry, Scalar } from './node.ts'
import { kind, yesOrNo } from './read-choice.ts'
import { defaulted, optional } from './read-fields.ts'
import { head } from './read-head.ts'
import { readWordings, text, textFrom, type Wording } from './read-text.ts'
import type { Reader, Reading } from './reading.ts'
import { insideQuotes, readSpeech, type Speech } from './speech.ts'
import type { Block, Line } from './story.ts'
import { translated } from './translations.ts'

/** What may stand beside a line of dialogue. */
export const lineFields = {
  how: optional(text, 'How it is said; also the parenthesis at the beginning of the line.'),
  thought: defaulted(yesOrNo, false, 'Whether it is thought, not said.'),
  kind: optional(kind, 'How near it is to what was said.'),
}

type Said = readonly [Wording, Speech]

function speech(read: (words: string) => Speech): Reader<Pick<Line, 'text' | 'how'>> {
  return {
    type: 'text',
    read(value, of, reading) {
      const wordings = readWordings(value, of, reading)
      return (
        wordings &&
        together(
          translated(wordings, of, reading).map((wording) => [wording, read(wording.words)]),
          value.at,
          reading,
        )
      )
    },
  }
}

/** A parenthesis says how in all languages or in none: the main language, which stands first, decides. */
function together(said: readonly Said[], at: Line['at'], reading: Reading): Pick<Line, 'text' | 'how'> {
  const hows = said.flatMap(([wording, { how }]) => (how === undefined ? [] : [{ ...wording, words: how }]))
  const taken = said[0]?.[1].how !== undefined
  const words = said.map(([wording, { how, words }]) => (how !== undefined && !taken ? wording : { ...wording, words }))
  const line = { text: textFrom(words, at, reading) }
  return taken ? { ...line, how: textFrom(hows, at, reading) } : line
}

const anySpeech = speech(readSpeech)
/** Where `how` is written out, a parenthesis is part of the line. */
const wordsOnly = speech((words) => ({ words: insideQuotes(words.trim()) ?? words }))

const lineOf = (value: typeof anySpeech) =>
  head(
    'A line of dialogue.',
    value,
    lineFields,
    (common, said, own, name, { speakers }) => ({
      type: 'line',
      who: speakers.get(normalName(name)) ?? '',
      ...common,
      ...said,
      ...own,
    }),
    { what: 'line' },
  )
const line = lineOf(anySpeech)
const lineWithHow = lineOf(wordsOnly)

/** Reads `elon: …` with its properties; the key is any spelling of a speaker's name. */
export function readLine(entry: Entry, others: readonly Entry[], reading: Reading): Block | undefined {
  const hasHow = others.some(({ key }) => key.value === 'how')
  return (hasHow ? lineWithHow : line).read(entry, others, reading)
}

/** A line that was written as a bare string, `名前：…`. */
export function bareLine(scalar: Scalar, who: string, said: Speech, reading: Reading): Line {
  // Translators see the line without the name, as it would stand behind `elon: `.
  const words = said.how === undefined ? said.words : `（${said.how}）${said.words}`
  const wording = { lang: reading.lang, scalar, words, from: 0 }
  const [, ...others] = translated([wording], { what: 'line', name: who }, reading)
  return {
    type: 'line',
    at: scalar.at,
    who,
    sources: [],
    thought: false,
    ...together(
      [[wording, said], ...others.map((other): Said => [other, readSpeech(other.words)])],
      scalar.at,
      reading,
    ),
  }
}
