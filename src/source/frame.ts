import { cutLine } from './cut-line.ts'
import type { Diagnostic } from './diagnostic.ts'
import { displayWidth } from './display-width.ts'
import { lineOf, placeOf, type Span } from './source.ts'

/** One line of a frame: `gutter` holds the line number or blanks, `text` what stands behind the bar. */
export interface FrameLine {
  readonly type: 'line' | 'caret' | 'gap'
  readonly gutter: string
  readonly text: string
  /** Where in a line the carets point: from, and up to. */
  readonly marked?: readonly [from: number, to: number]
}

/** The lines a diagnostic is about, those of its notes among them, with carets under the place itself. */
export function frameOf(diagnostic: Diagnostic): readonly FrameLine[] {
  const { at, notes } = diagnostic
  if (!at) return []
  const place = placeOf(at.source, at.start)
  if (lineOf(at.source, place.line) === '') return []
  const near = notes
    .filter((note) => note.at.source === at.source)
    .map((note) => placeOf(at.source, note.at.start).line)
  const numbers = withoutSmallGaps([...new Set([...near, place.line])].sort((a, b) => a - b))
  const width = String(numbers.at(-1)).length
  const blank = ' '.repeat(width)
  return numbers.flatMap((number, index): FrameLine[] => {
    const gap = index > 0 && number - (numbers[index - 1] ?? number) > 1
    const gutter = String(number).padStart(width)
    return [
      ...(gap ? [{ type: 'gap', gutter: blank, text: '…' } as const] : []),
      ...(number === place.line
        ? marked(at, place.line, place.column, gutter)
        : [{ type: 'line', gutter, text: cutLine(lineOf(at.source, number), 0, 0).text } as const]),
    ]
  })
}

/** The line and the carets under it: at least one, and none beyond the end of what is shown. */
function marked(at: Span, line: number, column: number, gutter: string): readonly FrameLine[] {
  const text = lineOf(at.source, line)
  const shown = cutLine(text, column - 1, Math.min(text.length, column - 1 + at.end - at.start))
  // Tabs stay tabs, so that the carets stand right whatever a terminal makes of them.
  const indent = shown.before.replace(/[^\t]+/g, (part) => ' '.repeat(displayWidth(part)))
  const carets = '^'.repeat(Math.max(1, displayWidth(shown.marked)))
  const from = shown.before.length
  return [
    { type: 'line', gutter, text: shown.text, marked: [from, from + shown.marked.length] },
    { type: 'caret', gutter: ' '.repeat(gutter.length), text: indent + carets },
  ]
}

/** A gap of a single line is filled with that line. */
function withoutSmallGaps(numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((number, index) => (numbers[index - 1] === number - 2 ? [number - 1, number] : [number]))
}
