import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { placeOf, type Source } from '../source/source.ts'
import { beginsSomething, type Line, opensBlock } from './scan-lines.ts'
import { reportIndentation } from './scan-source.ts'
import { readLabelled } from './speech.ts'
import { reportColons } from './yaml-colons.ts'
import type { Failure } from './yaml-event.ts'
import { suspects } from './yaml-suspects.ts'

/** How far above the place where the parser gave up a mistake may stand. */
const reach = 5

interface Case {
  readonly source: Source
  readonly failure: Failure
  readonly lines: readonly Line[]
  /** The line where the parser gave up, and those above it, the nearest first. */
  readonly above: readonly Line[]
  /** Whether YAML takes a text by itself. */
  readonly isSound: (text: string) => boolean
}

/** Says in an author's words why the parser gave up, by looking at the lines around the place. */
export function explain(
  source: Source,
  failure: Failure,
  lines: readonly Line[],
  isSound: (text: string) => boolean,
): Outcome<undefined> {
  const notebook = new Notebook()
  const { line } = placeOf(source, failure.position)
  const above = lines.slice(Math.max(0, line - reach), line).reverse()
  const inCase: Case = { source, failure, lines, above, isSound }
  if (!explanations.some((reported) => reported(inCase, notebook)))
    notebook.report('Y199', spanAt(source, failure.position, 1), { reason: failure.reason })
  return notebook.close(undefined)
}

type Explanation = (inCase: Case, notebook: Notebook) => boolean

const tooDeep: Explanation = ({ source, failure }, notebook) => {
  const levels = /maxDepth \((\d+)\)/.exec(failure.reason)?.[1]
  if (levels === undefined) return false
  notebook.report('Y127', spanAt(source, failure.position, 1), { levels: Number(levels) })
  return true
}

const oddIndentation: Explanation = ({ source, above }, notebook) =>
  above.filter((line) => !line.verbatim && reportIndentation(source, line, notebook)).length > 0

/** A tab where a space should be between the hyphen of an item and its key. */
const tabBehindDash: Explanation = ({ source, above: [line] }, notebook) => {
  const before = /^ *(?:- +)*- *(?=\t)/.exec(line?.text ?? '')?.[0]
  if (!line || line.verbatim || before === undefined) return false
  notebook.report('Y101', spanAt(source, line.start + before.length, 1))
  return true
}

/** `－ elon: …`, `・elon: …`, or a full-width space behind the hyphen: what a Japanese keyboard has for `- `. */
const oddDash: Explanation = ({ source, above }, notebook) => {
  for (const line of above.slice(0, 2)) {
    const [, margin = '', mark, text = ''] =
      /^( *)(-(?=\u3000)|[－‐‑−–—―ー・•●])[ \u3000]*(\S.*)$/.exec(line.text) ?? []
    if (mark === undefined || line.verbatim) continue
    notebook.report('Y132', spanAt(source, line.start + margin.length, mark === '-' ? 2 : 1), { mark, text })
    return true
  }
  return false
}

const oddColons: Explanation = ({ source, lines }, notebook) => reportColons(source, lines, notebook)

const unknownEscape: Explanation = ({ source, failure }, notebook) => {
  if (!/escape|hexadecimal/.test(failure.reason)) return false
  const start = source.text.lastIndexOf('\\', failure.position)
  notebook.report('Y109', spanAt(source, start, 2), { written: source.text.slice(start, start + 2) })
  return true
}

/** A `|` whose text is not indented further than its key. */
const shallowBlock: Explanation = ({ source, lines, above }, notebook) => {
  const opening = above.find((line) => !line.verbatim && opensBlock(line))
  const first = opening && lines.slice(opening.number).find(({ text }) => text.trim() !== '')
  if (!first || first.verbatim || beginsSomething(first)) return false
  const { key = '-', value, head } = opening
  const details = { key, mark: value, needed: head + 2, now: first.indent }
  notebook.report('Y108', marginAt(source, first), details, [{ at: wholeLine(source, opening), label: '' }])
  return true
}

/** A quotation mark that opens a text and never closes it may stand far above. */
const openQuote: Explanation = ({ source, failure, lines }, notebook) => {
  if (!/quoted scalar|deficient/.test(failure.reason)) return false
  const { line } = placeOf(source, failure.position)
  const opening = lines
    .slice(0, line)
    .findLast((each) => !each.verbatim && /^["']/.test(each.value) && !closes(each.value))
  if (!opening) return false
  const quote = opening.value.slice(0, 1)
  const below = lines[line - 1]
  if (below && below !== opening && !beginsSomething(below) && below.value.includes(quote))
    reportContinuation(source, opening, below, notebook)
  else notebook.report('Y118', spanAt(source, opening.valueAt, 1), { quote })
  return true
}

/** The first line, from the place upwards, that YAML does not take by itself. */
const suspect: Explanation = ({ source, failure, above, lines, isSound }, notebook) => {
  const candidates = /flow collection|deficient/.test(failure.reason) ? [...above, ...flowOpening(lines, above)] : above
  return candidates.some((line) => {
    if (line.verbatim || line.value === '') return false
    if (isSound(`${line.key === undefined ? '-' : 'key:'} ${line.value}`) && !/^ *-\S/.test(line.text)) return false
    return suspects.some((reported) => reported(line, (start, length) => spanAt(source, start, length), notebook))
  })
}

/** Where a list or mapping in brackets begins that is still open further below. */
function flowOpening(lines: readonly Line[], above: readonly Line[]): readonly Line[] {
  const before = lines.slice(0, above.at(-1)?.number ?? 0)
  const opening = before.findLast((line) => !line.verbatim && /^[[{]/.test(line.value))
  return opening ? [opening] : []
}

/** A text that goes on in the next line, but not further to the right than its key. */
const shallowContinuation: Explanation = ({ source, above }, notebook) => {
  const start = above.findIndex((line) => line.text.trim() !== '' && !beginsSomething(line))
  const end = start < 0 ? -1 : above.findIndex((line, index) => index > start && beginsSomething(line))
  const [first, opening] = [above[end - 1], above[end]]
  if (!first || !opening || start > 1 || opening.value === '' || first.value === '') return false
  reportContinuation(source, opening, first, notebook)
  return true
}

/** A field below an item that is a bare text, such as `サム：…`: only what has a key can have fields. */
const fieldOfText: Explanation = ({ source, above: [line, ...before] }, notebook) => {
  const item = before.find(beginsSomething)
  if (!line?.key || !item || item.key !== undefined || item.value === '' || line.indent <= item.indent) return false
  const speaker = readLabelled(item.value)?.label
  const note = { at: wholeLine(source, item), label: '' }
  notebook.report('Y133', spanAt(source, line.start + line.head, line.key.length), { key: line.key, speaker }, [note])
  return true
}

const oddStep: Explanation = ({ source, above }, notebook) => {
  const [line] = above
  if (!line || !beginsSomething(line)) return false
  notebook.report('Y119', spanAt(source, line.start + line.indent, 1))
  return true
}

const explanations: readonly Explanation[] = [
  tooDeep,
  oddIndentation,
  tabBehindDash,
  oddDash,
  oddColons,
  unknownEscape,
  shallowBlock,
  openQuote,
  suspect,
  fieldOfText,
  shallowContinuation,
  oddStep,
]

function reportContinuation(source: Source, opening: Line, line: Line, notebook: Notebook): void {
  const details = { above: opening.number, needed: opening.head + 2 }
  notebook.report('Y116', marginAt(source, line), details, [{ at: wholeLine(source, opening), label: '' }])
}

/** Whether the quotation mark that a text begins with is closed in it. */
function closes(text: string): boolean {
  return /^(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')/.test(text)
}

function spanAt(source: Source, start: number, length: number) {
  return { source, start, end: Math.min(source.text.length, start + length) }
}

function marginAt(source: Source, line: Line) {
  return spanAt(source, line.start, Math.max(1, line.indent))
}

function wholeLine(source: Source, line: Line) {
  return spanAt(source, line.start, line.text.length)
}
