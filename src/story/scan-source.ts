import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import type { Line } from './scan-lines.ts'

/** Whoever has more than these to mend starts over anyway. */
const most = 100

/** What YAML may not have in it at all: control characters other than tab and line break, halves of pairs. */
export const forbiddenCharacters = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/gu

/** White space before something that looks like an item or a key. */
const indentedStructure = /^[ \t\u00a0\u3000]*(?=- |-$|[^\s:#'"-][^:]{0,60}:(?:\s|$))/

/** What can be said with certainty before YAML is read. `false`: go no further. */
export function scanSource(source: Source, lines: readonly Line[]): Outcome<boolean> {
  const notebook = new Notebook()
  const characters = reportCharacters(source, notebook)
  const slips = reportLines(source, lines, notebook)
  return notebook.close(characters + slips === 0)
}

function reportCharacters(source: Source, notebook: Notebook): number {
  let found = 0
  for (const { 0: character, index } of source.text.matchAll(forbiddenCharacters)) {
    notebook.report('Y125', { source, start: index, end: index + 1 }, { character: codePoint(character) })
    if (++found === most) break
  }
  return found
}

function reportLines(source: Source, lines: readonly Line[], notebook: Notebook): number {
  const last = lines.findLast(({ text }) => /^\s*[^\s#]/.test(text))
  let begun = false
  let found = 0
  for (const line of lines) {
    if (line.verbatim) continue
    const mark = begun && line !== last ? /^(?:---|\.\.\.)(?=\s|$)/.exec(line.text)?.[0] : undefined
    if (mark !== undefined) reportEnd(source, line, lines[line.number - 2] ?? line, mark, notebook)
    const slip = mark !== undefined || (indentedStructure.test(line.text) && reportIndentation(source, line, notebook))
    if (slip && ++found === most) break
    begun ||= /^\s*[^#%\s]/.test(line.text) && !/^---\s*(?:#|$)/.test(line.text)
  }
  return found
}

/** `---` or `...` where more follows. */
function reportEnd(source: Source, line: Line, above: Line, mark: string, notebook: Notebook): void {
  const note = { at: { source, start: above.start, end: above.start + above.text.length }, label: '' }
  notebook.report('Y121', { source, start: line.start, end: line.start + mark.length }, { mark }, [note])
}

/** Reports the first character of a line's indentation that is no space. */
export function reportIndentation(source: Source, line: Line, notebook: Notebook): boolean {
  const space = /^ *([\t\u00a0\u3000])[ \t\u00a0\u3000]*(?=(\S?))/.exec(line.text)
  if (!space || space[2] === '' || (space[2] === '#' && space[1] === '\t')) return false
  const start = line.start + line.indent
  const at = { source, start, end: start + 1 }
  if (space[1] === '\t') notebook.report('Y101', at)
  else notebook.report('Y106', at, { space: space[1] === '\u3000' ? 'full-width' : 'non-breaking' })
  return true
}

/** `U+0000`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
