/** The changes that an entry of a translation file can undergo. */
import { placeOf } from '../source/source.ts'
import type { Edit } from './edit.ts'
import type { Scalar } from './node.ts'
import type { Lang } from './text.ts'
import type { Translation } from './translations.ts'
import { writeScalar } from './write-scalar.ts'

/** Writes the words of an entry, in the place of others or where there were none. */
export function fill(entry: Translation, lang: Lang, words: string): Edit {
  const { item } = entry
  const { text } = item.at.source
  const indent = indentOf(entry)
  const put = item.flow ? JSON.stringify(words) : writeScalar(words, indent + 2)
  const target = item.entries.find(({ key }) => key.value === lang)
  if (target?.value.type !== 'scalar') return insertion(entry, `${lang}: ${put}`)
  if (!target.value.empty) return { ...rangeOf(target.value), put }
  const colon = text.indexOf(':', target.key.at.end) + 1
  return { start: colon, end: colon, put: ` ${put}` }
}

/** Says of an entry that its text is no longer in the story. */
export function mark(entry: Translation): Edit {
  return insertion(entry, 'state: stale')
}

/** Takes the mark back, if it stands on a line of its own. */
export function unmark({ item }: Translation): readonly Edit[] {
  const { text } = item.at.source
  const [first, ...others] = item.entries
  const state = others.find(({ key }) => key.value === 'state')
  if (!first || !state || item.flow) return []
  const start = text.lastIndexOf('\n', state.key.at.start) + 1
  return [{ start, end: text.indexOf('\n', state.key.at.start) + 1 || text.length, put: '' }]
}

/** Where the last line of an entry ends. */
export function endOfEntry({ item }: Translation): number {
  const { text } = item.at.source
  if (item.flow) return endOfLine(text, item.at.end)
  const ends = item.entries.map(({ key, value }) =>
    value.type === 'scalar' && !value.empty ? rangeOf(value).end : Math.max(key.at.end, value.at.end),
  )
  return endOfLine(text, Math.max(...ends))
}

/** Before the line break that follows an offset. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function insertion(entry: Translation, property: string): Edit {
  const { item } = entry
  if (item.flow) return { start: item.at.end - 1, end: item.at.end - 1, put: `, ${property} ` }
  const at = endOfEntry(entry)
  return { start: at, end: at, put: `${lineBreakOf(item.at.source.text)}${' '.repeat(indentOf(entry))}${property}` }
}

function indentOf({ item }: Translation): number {
  const { source, start } = item.entries[0]?.key.at ?? item.at
  return placeOf(source, start).column - 1
}

/** A scalar with its quotes, or with the mark of its block. */
function rangeOf({ style, at }: Scalar): Pick<Edit, 'start' | 'end'> {
  const { source, start, end } = at
  if (style === 'single' || style === 'double') return { start: start - 1, end: end + 1 }
  if (style === 'plain') return { start, end }
  return { start: source.text.lastIndexOf(style === 'literal' ? '|' : '>', start), end }
}
