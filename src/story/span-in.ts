import type { Span } from '../source/source.ts'
import type { Scalar } from './node.ts'

/**
 * Finds places inside a scalar, asked for in order: offsets and lengths in its value become spans of the source.
 * Escapes, quotes and indentation only ever make the source longer than the value, so what is looked for stands at or
 * after its offset; where it does not (its letters are escaped themselves), the whole scalar is meant.
 */
export function placesIn({ value, at }: Scalar): (offset: number, length: number) => Span {
  const { source } = at
  const written = source.text.slice(at.start, at.end)
  let from = written === value ? undefined : 0
  return (offset, length) => {
    if (from === undefined) return { source, start: at.start + offset, end: at.start + offset + length }
    const found = written.indexOf(value.slice(offset, offset + length), Math.max(from, offset))
    from = found < 0 ? written.length : found + length
    return found < 0 ? at : { source, start: at.start + found, end: at.start + found + length }
  }
}
