import type { Inline } from '../story/text.ts'
import { naturalWidth } from '../typesetting/lines.ts'
import type { Measured } from '../typesetting/measured.ts'
import type { Setting } from './boxes.ts'
import { shownPiece, shownText } from './cut-words.ts'

type Pieces = readonly Inline[]

/** Measures a text in one face of the theme. */
export type Measure = (text: string, face: Setting['face'] | 'code') => Measured

/** The theme's CSS says the same of these, in em of the text around. */
const CODE = { size: 0.88, padding: 0.27 }
const READING = 0.43
/** Half the size of the words, but 18 px at least: .7 em of the smallest that slides have. */
const CITATION = { size: 0.7, before: 0.15 }

/** A stretch of the shown text that is wider or narrower than its letters in the face of the text. */
interface Stretch {
  readonly piece: Exclude<Inline, { type: 'text' | 'break' | 'emphasis' | 'link' }>
  readonly start: number
  readonly end: number
}

/** Measures a paragraph as its markup sets it: bold letters, code on its plate, readings wider than what they stand above. */
export function measureInline(pieces: Pieces, face: Setting['face'], measure: Measure): Measured {
  const text = shownText(pieces)
  const plain = measure(text, face)
  const stretches = stretchesOf(pieces, 0)
  if (stretches.length === 0) return plain
  const advances = plain.advances.slice()
  const hanging = plain.hanging.slice()
  for (const { piece, start, end } of stretches) {
    const widen = (at: number, by: number) => {
      advances[at] = advances[at]! + by
    }
    switch (piece.type) {
      case 'strong': {
        // Display faces have one weight.
        const bold = measure(text, face === 'text' ? 'bold' : face)
        advances.set(bold.advances.subarray(start, end), start)
        hanging.set(bold.hanging.subarray(start, end), start)
        break
      }
      case 'code': {
        const code = measure(text.slice(start, end), 'code')
        for (let at = start; at < end; at++) {
          advances[at] = CODE.size * code.advances[at - start]!
          hanging[at] = CODE.size * code.hanging[at - start]!
        }
        widen(start, CODE.padding)
        widen(end - 1, CODE.padding)
        break
      }
      case 'ruby': {
        const base = advances.subarray(start, end).reduce((sum, advance) => sum + advance, 0)
        widen(start, Math.max(0, READING * naturalWidth(measure(piece.reading, face)) - base))
        break
      }
      case 'cite':
        advances[start] = CITATION.before + CITATION.size * naturalWidth(measure(labelOf(piece), face))
    }
  }
  return { ...plain, advances, hanging }
}

/** Room for a number of two figures. */
const labelOf = ({ locator }: Extract<Inline, { type: 'cite' }>) =>
  locator === undefined ? '[00]' : `[00, ${locator}]`

function stretchesOf(pieces: Pieces, from: number): readonly Stretch[] {
  let at = from
  return pieces.flatMap((piece) => {
    const start = at
    at += shownPiece(piece).length
    const inside = 'inside' in piece ? stretchesOf(piece.inside, start) : []
    const isOne = !['text', 'break', 'emphasis', 'link'].includes(piece.type) && at > start
    return isOne ? [{ piece: piece as Stretch['piece'], start, end: at }, ...inside] : inside
  })
}
