import type { Measured } from './measured.ts'
import { allowed, emergency, forced, never } from './opportunities.ts'

/** UTF-16 offsets, half-open; the space that a line ends in belongs to it, but not to its width (in em). */
export interface Line {
  readonly start: number
  readonly end: number
  readonly width: number
}

// Browsers round each phrase up to 1/64 px, so a line that fills its column to a hair is one too long for them.
const hair = 0.006

/** The lines of a text in a column of a width, filled greedily as browsers do. An empty text has none. */
export function lines(measured: Measured, widthEm: number): readonly Line[] {
  const found: Line[] = []
  for (let start = 0; start < measured.text.length; ) {
    const line = lineFrom(measured, start, widthEm)
    found.push(line)
    start = line.end
  }
  return found
}

/** The width of a column, in em, in which only forced breaks are taken. */
export function naturalWidth(measured: Measured): number {
  return columnFor(lines(measured, Number.POSITIVE_INFINITY))
}

/** The width of the narrowest column that needs no more lines than one of `maxEm` and tears no word that is whole there. */
export function balancedWidth(measured: Measured, maxEm: number): number {
  let best = lines(measured, maxEm)
  const count = best.length
  let narrow = longestWord(measured)
  let wide = columnFor(best)
  // Twelve halvings narrow forty em down to a hundredth.
  for (let round = 0; round < 12 && narrow < wide; round++) {
    const middle = (narrow + wide) / 2
    const tried = lines(measured, middle)
    if (tried.length > count) narrow = middle
    else {
      best = tried
      wide = Math.min(middle, columnFor(tried))
    }
  }
  return Math.min(columnFor(best), maxEm)
}

/** A column that holds these lines, in whole hundredths of an em, with a hair to spare. */
function columnFor(all: readonly Line[]): number {
  const widest = all.reduce((width, line) => Math.max(width, line.width), 0)
  return Math.ceil((widest + 0.01) * 100) / 100
}

/** The width of the longest stretch that is broken only in an emergency. */
export function longestWord(measured: Measured): number {
  const { advances, hanging, breaks, text } = measured
  let longest = 0
  let width = 0
  for (let at = 0; at < text.length; at++) {
    width += advances[at]!
    longest = Math.max(longest, width - hanging[at]!)
    if (breaks[at + 1]! >= allowed) width = 0
  }
  return longest
}

function lineFrom({ text, advances, hanging, breaks }: Measured, start: number, widthEm: number): Line {
  let willing: Line | undefined
  let torn: Line | undefined
  let sum = 0
  let hang = 0
  for (let at = start; at < text.length; at++) {
    sum += advances[at]!
    if (advances[at]! > 0) hang = hanging[at]! + (hanging[at] === advances[at] ? hang : 0)
    const width = sum - hang
    if (width > widthEm - hair && (willing ?? torn)) return (willing ?? torn)!
    const end = at + 1
    const willingness = breaks[end]!
    if (willingness === never) continue
    const line = { start, end, width }
    if (willingness === forced || end === text.length) return line
    if (willingness === allowed) willing = line
    else if (willingness === emergency) torn = line
  }
  return willing ?? { start, end: text.length, width: sum - hang }
}
