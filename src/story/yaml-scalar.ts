import type { Notebook } from '../source/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'
import type { Scalar } from './node.ts'
import { codePoint, forbiddenCharacters } from './scan-source.ts'
import { commentAfter } from './yaml-comment.ts'
import type { Properties, Range, ScalarEvent } from './yaml-event.ts'

/** A scalar that was not written; it is where the part before it ends. */
export function emptyScalar(source: Source, offset: number): Scalar {
  const swallowed = commentAfter(source, offset)
  const at = { source, start: offset, end: offset }
  return { type: 'scalar', value: '', style: 'plain', at, empty: true, ...(swallowed && { swallowed }) }
}

/** A scalar that was written, without what a terminal or a browser cannot show. */
export function writtenScalar(source: Source, event: ScalarEvent, notebook: Notebook): Scalar {
  const at = { source, ...placeOfText(source.text, event) }
  const { style } = event
  // What stands in the text as it is was looked for before; an escape may hide more.
  if (style !== 'double') return { type: 'scalar', value: event.value, style, at, empty: false }
  const found = event.value.match(forbiddenCharacters)?.[0]
  if (found !== undefined) notebook.report('Y125', at, { character: codePoint(found) })
  const value = event.value.replace(forbiddenCharacters, '\uFFFD')
  return { type: 'scalar', value, style, at, empty: false }
}

/** What YAML would take for something else, as the text that it was meant to be. */
export function literally(source: Source, { start, end }: Range): Scalar {
  const value = source.text.slice(start, end).trimEnd()
  const at = { source, start, end: start + value.length }
  return { type: 'scalar', value: value.replace(forbiddenCharacters, '\uFFFD'), style: 'plain', at, empty: false }
}

/** Reports an anchor or a tag before `end`, and says where the first of them begins. */
export function reportProperties(
  source: Source,
  { anchor, tag }: Properties,
  end: number,
  key: string | undefined,
  notebook: Notebook,
): number | undefined {
  const at = ({ start, end }: Range): Span => ({ source, start, end })
  const text = (from: Range) => source.text.slice(from.start, Math.max(end, from.end)).trimEnd()
  if (anchor) notebook.report('Y122', at(anchor), { word: source.text.slice(anchor.start, anchor.end) })
  if (tag) notebook.report('Y113', at(tag), { key, text: text(tag) })
  return anchor && tag ? Math.min(anchor.start, tag.start) : (anchor ?? tag)?.start
}

/** The text of a `|` or `>` begins at its first letter, not at the margin; where it has none, at the mark. */
function placeOfText(text: string, { style, start, end }: ScalarEvent): Range {
  if (style !== 'literal' && style !== 'folded') return { start, end }
  const written = text.slice(start, end)
  if (written.trim() !== '') return { start: end - written.trimStart().length, end: start + written.trimEnd().length }
  const mark = text.lastIndexOf(style === 'literal' ? '|' : '>', start - 1)
  return { start: mark, end: mark + 1 }
}
