import { charactersOf, displayWidth } from './display-width.ts'
import { printable } from './printable.ts'

/** A line as it is shown, and what stands before the mark. */
export interface CutLine {
  readonly text: string
  readonly before: string
  readonly marked: string
}

/** Enough for any window of 120 columns, so that a line of megabytes is not measured. */
const reach = 600

/** The part of a line around `start` to `end` that is at most `columns` wide, with … where something was left out. */
export function cutLine(line: string, start: number, end: number, columns = 120): CutLine {
  const from = whole(line, Math.max(0, start - reach))
  const to = whole(line, Math.min(line.length, start + reach))
  const left = charactersOf(printable(line.slice(from, start)))
  const right = charactersOf(printable(line.slice(start, to)))
  const room = columns - 2
  const fits = displayWidth(left.join('')) + displayWidth(right.join('')) <= columns
  const ahead = fits ? left : tail(left, room - Math.min(width(right), room / 2))
  const behind = fits ? right : head(right, room - width(ahead))
  const before = (from > 0 || ahead.length < left.length ? '…' : '') + ahead.join('')
  const after = behind.join('')
  const more = to < line.length || behind.length < right.length ? '…' : ''
  return { text: (before + after + more).trimEnd(), before, marked: after.slice(0, Math.max(0, end - start)) }
}

function width(characters: readonly string[]): number {
  return displayWidth(characters.join(''))
}

function head(characters: readonly string[], columns: number): readonly string[] {
  let used = 0
  const end = characters.findIndex((character) => {
    used += displayWidth(character)
    return used > columns
  })
  return end < 0 ? characters : characters.slice(0, end)
}

function tail(characters: readonly string[], columns: number): readonly string[] {
  return head(characters.toReversed(), columns).toReversed()
}

/** An offset that does not part a surrogate pair. */
function whole(line: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(line.slice(offset, offset + 1)) && offset > 0 ? offset - 1 : offset
}
