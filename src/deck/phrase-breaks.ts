import type { Edit } from './read-html.ts'

/** A piece of text of one block, and where it stands in the HTML. */
export interface TextPiece {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where a break before it goes, if not right there: before a word with its reading, not into it. */
  readonly breakAt?: number | undefined
}

/** Finds where a line of this text may break: offsets in UTF-16 units. */
export type Phrases = (text: string) => readonly number[]

/**
 * Puts `<wbr>` between the phrases of a block of text, so that every browser breaks Japanese where readers pause.
 * (`word-break: auto-phrase`, the theme's fallback, knows only Chromium.) Never U+200B: it would stay in text that is searched.
 */
export function breakPhrases(pieces: readonly TextPiece[], phrases: Phrases): readonly Edit[] {
  const whole = pieces.map((piece) => piece.text).join('')
  const edits: Edit[] = []
  let index = 0
  let before = 0
  for (const offset of phrases(whole)) {
    while (index < pieces.length && before + (pieces[index]?.text.length ?? 0) <= offset)
      before += pieces[index++]?.text.length ?? 0
    const piece = pieces[index]
    if (!piece || offset === 0) continue
    const inside = offset - before
    const isPlain = piece.end - piece.start === piece.text.length
    const at = inside === 0 ? (piece.breakAt ?? piece.start) : piece.start + inside
    if (inside === 0 || isPlain) edits.push({ start: at, end: at, text: '<wbr>' })
  }
  return edits
}
