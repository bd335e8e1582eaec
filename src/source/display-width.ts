/** The door to get-east-asian-width: how many columns a terminal gives a text. (string-width takes 50 ms to load.) */
import { eastAsianWidth } from 'get-east-asian-width'

let segmenter: Intl.Segmenter | undefined

/** Columns in a terminal: two for 全角 and emoji, none for combining marks and controls. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  return charactersOf(text).reduce((width, character) => width + widthOf(character), 0)
}

function widthOf(character: string): number {
  if (/^[\p{Cc}\p{Cf}\p{M}\p{Cs}]+$/u.test(character)) return 0
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(character)) return 2
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}

/** What readers take for single characters: a letter with its accents, an emoji with its parts. */
export function charactersOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (part) => part.segment)
}
