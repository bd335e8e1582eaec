import type { Labels } from './labels.ts'
import { romanNumber } from './roman-number.ts'

export const en: Labels = {
  cast: 'The cast',
  sources: 'Sources',
  about: 'About this story',
  narrator: 'Narrator',
  question: 'Question',
  aside: 'Aside',
  term: 'Term',
  glossary: 'Glossary',
  continued: ' (cont.)',
  approximately: 'about ',
  dramatised: 'Dramatised',
  paraphrase: 'Paraphrased',
  quote: 'Quoted',
  timeline: 'Timeline',
  open: '“',
  close: '”',
  problem: 'This card cannot be drawn',
  comma: ', ',
  colon: ': ',
  separator: ' · ',
  act: (number) => `Act ${romanNumber(number)}`,
  scene: (number) => `Scene ${number}`,
  source: (numbers) => `Source ${numbers}`,
  yearsEarlier: (years) => `${years} ${years === 1 ? 'year' : 'years'} earlier`,
  yearsLater: (years) => `${years} ${years === 1 ? 'year' : 'years'} later`,
  circa: (date) => `c. ${date}`,
  accessed: (date) => `accessed ${date}`,
  lines({ total, ...counts }) {
    const kinds = (['dramatised', 'paraphrase', 'quote'] as const).filter((kind) => counts[kind] > 0)
    const [only] = kinds
    if (kinds.length === 1 && only)
      return total === 1
        ? `The one line of dialogue is ${KINDS[only]}.`
        : `All ${total} lines of dialogue are ${KINDS[only]}.`
    const parts = kinds.map((kind) => `${counts[kind]} ${counts[kind] === 1 ? 'is' : 'are'} ${KINDS[kind]}`)
    return `Of ${total} lines of dialogue, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`
  },
}

const KINDS = { dramatised: 'dramatised', paraphrase: 'paraphrased', quote: 'quoted word for word' } as const
