/** The door to string-width: how many columns a terminal gives a text. */
import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns in a terminal: two for 全角, none for combining marks. A tab counts nothing. */
export function displayWidth(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true })
}

/** What readers take for single characters: a letter with its accents, an emoji with its parts. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment)
}
