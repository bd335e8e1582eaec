import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { Line } from './scan-lines.ts'

/** A slip that a line may have: reports it, and says whether it was there. */
type Suspect = (line: Line, at: (start: number, length: number) => Span, notebook: Notebook) => boolean

const dashWithoutSpace: Suspect = (line, at, notebook) => {
  const dash = /^( *(?:- +)*)-(?=[^\s-])/.exec(line.text)
  if (!dash) return false
  notebook.report('Y117', at(line.start + (dash[1] ?? '').length, 1), { text: line.text.slice(dash[0].length) })
  return true
}

const reservedMark: Suspect = ({ key, value, valueAt }, at, notebook) => {
  const mark = /^(?:[@`%&,\]}]|[-?](?=\s))/.exec(value)?.[0]
  if (mark === undefined) return false
  notebook.report('Y110', at(valueAt, 1), { key, mark, text: value })
  return true
}

const alias: Suspect = ({ key, value, valueAt }, at, notebook) => {
  if (!value.startsWith('*')) return false
  const emphasis = /^\*[^*]*\*/.exec(value)?.[0] ?? '*'
  notebook.report('Y111', at(valueAt, emphasis.length), { key, text: value })
  return true
}

const tag: Suspect = ({ key, value, valueAt }, at, notebook) => {
  if (!value.startsWith('!')) return false
  notebook.report('Y113', at(valueAt, 1), { key, text: value })
  return true
}

const textAfterQuote: Suspect = ({ key, value, valueAt }, at, notebook) => {
  const quoted = /^(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')(?=\s*[^\s#])/.exec(value)?.[0]
  if (quoted === undefined) return false
  const quote = quoted.slice(0, 1)
  notebook.report('Y112', at(valueAt + quoted.length, value.length - quoted.length), { key, quote, text: value })
  return true
}

const bracket: Suspect = ({ key, value, valueAt }, at, notebook) => {
  const mark = /^[[{]/.exec(value)?.[0]
  if (mark === undefined) return false
  const meant = mark === '[' ? /^[^\]]*$|\]$/.test(value) : /^\{\s*[\p{L}\p{N}_-]+\s*:/u.test(value)
  if (meant) notebook.report('Y131', at(valueAt, 1), { mark })
  else notebook.report('Y114', at(valueAt, 1), { key, mark, text: value })
  return true
}

const blockMark: Suspect = ({ value, valueAt }, at, notebook) => {
  const mark = /^[|>](?![-+0-9]*\s*(?:#.*)?$)/.exec(value)?.[0]
  if (mark === undefined) return false
  notebook.report('Y115', at(valueAt, 1), { mark, text: value.slice(1).trim() })
  return true
}

const colonInText: Suspect = ({ key, value, valueAt }, at, notebook) => {
  const colon = key === undefined ? -1 : value.search(/:(?:\s|$)/)
  if (colon < 1) return false
  notebook.report('Y105', at(valueAt + colon, 1), { key, text: value })
  return true
}

/** In the order in which they are looked for; the first that a line has is its mistake. */
export const suspects: readonly Suspect[] = [
  dashWithoutSpace,
  reservedMark,
  alias,
  tag,
  textAfterQuote,
  bracket,
  blockMark,
  colonInText,
]
