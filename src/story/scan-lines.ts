import { lineOf, type Source, startsOfLines } from '../source/source.ts'

/** A line taken apart as an author sees it, before YAML is read: `      - elon: text`. Offsets are those of the source. */
export interface Line {
  readonly number: number
  readonly start: number
  readonly text: string
  /** How many spaces it begins with. */
  readonly indent: number
  /** How many columns stand before its key, or before its text where it has none: spaces and dashes. */
  readonly head: number
  readonly key: string | undefined
  /** What stands behind the key; without a key, behind the dashes. */
  readonly value: string
  readonly valueAt: number
  /** It is inside the text of a `|` or `>`, so nothing in it means anything to YAML. */
  readonly verbatim: boolean
}

/** What stands further to the right than this is no help in finding a mistake, and would take long. */
const longest = 20_000

const spaces = / */y
const dashes = /(?:- +)*/y
const keyBefore = /((?:"[^"]*"|'[^']*'|[^\s:"'[{#*&!@`%|>][^:]*?)):(?:[ \t]+(?=\S)|[ \t]*$)/y

/** The lines of a source, those of `|` and `>` texts marked. */
export function scanLines(source: Source): readonly Line[] {
  let block = Number.POSITIVE_INFINITY
  return startsOfLines(source).map((start, index) => {
    const line = takeApart(lineOf(source, index + 1), start, index + 1)
    // The text is indented further than its key, or than the dash where it has none.
    const verbatim = line.indent > block || (line.text.trim() === '' && block < Number.POSITIVE_INFINITY)
    if (!verbatim) block = opensBlock(line) ? marginOf(line) : Number.POSITIVE_INFINITY
    return { ...line, verbatim }
  })
}

/** Whether a line begins an item or a key, and so cannot be the rest of the text above. */
export function beginsSomething(line: Line): boolean {
  return line.key !== undefined || /^ *-(?:\s|$)/.test(line.text)
}

/** Whether the text of a line is a `|` or `>`, and so stands in the lines below. */
export function opensBlock(line: Pick<Line, 'value'>): boolean {
  return /^[|>][-+1-9]{0,2}[ \t]*(?:#.*)?$/.test(line.value)
}

function takeApart(text: string, start: number, number: number): Omit<Line, 'verbatim'> {
  const short = text.slice(0, longest)
  const indent = lengthAt(spaces, short, 0)
  const head = indent + lengthAt(dashes, short, indent)
  keyBefore.lastIndex = head
  const key = keyBefore.exec(short)?.[1]
  const from = key === undefined ? head : keyBefore.lastIndex
  return { number, start, text, indent, head, key, value: short.slice(from).trimEnd(), valueAt: start + from }
}

/** What a block's text must be indented further than. */
function marginOf(line: Omit<Line, 'verbatim'>): number {
  if (line.key !== undefined) return line.head
  return line.head > line.indent ? line.text.lastIndexOf('-', line.head - 1) : line.indent - 1
}

/** How much a pattern that may match nothing matches at a place. */
function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0].length ?? 0
}
