import { nearestName } from './nearest.ts'
import { oneValue } from './read-one.ts'
import type { Reader } from './reading.ts'

/** One of a few words. `synonyms` are accepted, but never suggested. */
export function choice<const T extends string>(
  choices: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
): Reader<T> {
  const meant = new Map<string, T>([...choices.map((word) => [word, word] as const), ...Object.entries(synonyms)])
  const reader = oneValue('choice', (written, value, of, reading) => {
    const found = meant.get(written.normalize('NFKC').toLowerCase())
    if (found === undefined)
      reading.notebook.report('S241', value.at, { written, key: of.name, choices, near: nearestName(written, choices) })
    return found
  })
  return { ...reader, choices, synonyms: Object.keys(synonyms) }
}

const answers = { yes: true, true: true, on: true, はい: true, no: false, false: false, off: false, いいえ: false }

/** Yes or no, in the spellings that people use. */
export const yesOrNo: Reader<boolean> = (() => {
  const words = choice(Object.keys(answers) as (keyof typeof answers)[])
  return {
    type: 'yes/no',
    choices: Object.keys(answers),
    read(value, of, reading) {
      const word = words.read(value, of, reading)
      return word === undefined ? undefined : answers[word]
    },
  }
})()

/** How speech relates to what was said. */
export const kind = choice(['quote', 'paraphrase', 'dramatised'], { dramatized: 'dramatised' })
/** Where something appears. */
export const show = choice(['slide', 'voice', 'handout'])
/** Where narration appears. */
export const narrate = choice(['slide', 'voice'])
