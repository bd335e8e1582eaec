/** A text and the name it is shown under in messages. */
export interface Source {
  readonly name: string
  readonly text: string
}

/** A stretch of a source in UTF-16 offsets, half-open: `start` belongs to it, `end` does not. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** Line and column as editors show them: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

const lineStarts = new WeakMap<Source, readonly number[]>()

/** Where each line of a source begins, as offsets. Found once per source. */
export function startsOfLines(source: Source): readonly number[] {
  let starts = lineStarts.get(source)
  if (!starts) {
    const found = [0]
    for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) found.push(at + 1)
    starts = found
    lineStarts.set(source, starts)
  }
  return starts
}

/** The line and column of an offset. */
export function placeOf(source: Source, offset: number): Place {
  const starts = startsOfLines(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** The text of one line (from 1), without its line break. */
export function lineOf(source: Source, line: number): string {
  const starts = startsOfLines(source)
  return source.text.slice(starts[line - 1] ?? source.text.length, starts[line]).replace(/\r?\n$/, '')
}
