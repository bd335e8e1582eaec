import { kindAt, kindBefore } from './characters.ts'

const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

// Opened when needed: the first segmenter of a run takes longer to open than a card to draw.
let words: Intl.Segmenter | undefined

/** The offsets between two words of scripts that are written without spaces: Thai, Lao, Khmer, Burmese. */
export function dictionaryBoundaries(text: string): ReadonlySet<number> {
  if (!unspaced.test(text)) return new Set()
  // The dictionaries are chosen by script, not by language.
  words ??= new Intl.Segmenter('th', { granularity: 'word' })
  const inside = [...words.segment(text)].map(({ index }) => index).filter((index) => index > 0)
  return new Set(inside.filter((at) => kindBefore(text, at).unspaced && kindAt(text, at).unspaced))
}
