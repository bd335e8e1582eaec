import type { Inline, Words } from '../story/text.ts'

type Pieces = readonly Inline[]

/**
 * The text of a paragraph as it takes room on a line: a line break is a newline, a citation one figure,
 * ruby its base. Offsets into it are what `cutPieces` cuts at.
 */
export function shownText(pieces: Pieces): string {
  return pieces.map(shownPiece).join('')
}

/** What a piece adds to the shown text. */
export function shownPiece(piece: Inline): string {
  switch (piece.type) {
    case 'text':
    case 'code':
      return piece.text
    case 'break':
      return '\n'
    case 'ruby':
      return piece.base
    case 'cite':
      return '0'
    default:
      return shownText(piece.inside)
  }
}

/** The pieces between two offsets of the shown text. Text and emphasis are cut; the rest goes where it begins. */
export function cutPieces(pieces: Pieces, from: number, to: number): Pieces {
  const kept: Inline[] = []
  let at = 0
  for (const piece of pieces) {
    const length = shownPiece(piece).length
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (piece.type === 'text' || piece.type === 'code') {
      if (start < end) kept.push({ ...piece, text: piece.text.slice(start, end) })
    } else if ('inside' in piece) {
      const inside = start < end ? cutPieces(piece.inside, start, end) : []
      if (inside.length > 0) kept.push({ ...piece, inside })
    } else if (at >= from && at < to) kept.push(piece)
    at += length
  }
  return trimBreaks(kept)
}

/** A page neither begins nor ends with a line break or a space. */
function trimBreaks(pieces: Pieces): Pieces {
  let kept = pieces.slice()
  while (isBlank(kept[0])) kept = kept.slice(1)
  while (isBlank(kept.at(-1))) kept = kept.slice(0, -1)
  const last = kept.at(-1)
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, text: last.text.trimEnd() }
  const first = kept[0]
  if (first?.type === 'text') kept[0] = { ...first, text: first.text.trimStart() }
  return kept
}

const isBlank = (piece: Inline | undefined) =>
  piece?.type === 'break' || (piece?.type === 'text' && piece.text.trim() === '')

/** Words with other paragraphs, and nothing else changed. */
export const withParagraphs = (words: Words, paragraphs: readonly Pieces[]): Words => ({ ...words, paragraphs })
