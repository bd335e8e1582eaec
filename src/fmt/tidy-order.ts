import type { Source } from '../source/source.ts'
import type { Node } from '../story/node.ts'
import type { Edit } from './edit.ts'
import { type Ordered, orderedMappings } from './key-order.ts'
import { endOf, startOf } from './walk-tree.ts'

/** Puts keys in their order; only the outermost mappings that need it, so that the edits do not overlap. */
export function tidyOrder({ text }: Source, tree: Node): readonly Edit[] {
  const edits: Edit[] = []
  for (const ordered of orderedMappings(tree)) {
    const { mapping } = ordered
    const inside = edits.some((edit) => edit.start <= mapping.at.start && mapping.at.start < edit.end)
    const edit = inside ? undefined : reorder(text, ordered)
    if (edit) edits.push(edit)
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** An entry with the comments above it; the empty lines between entries stay where they are. */
interface Chunk {
  readonly rank: number
  /** Comments above, each with its line break. */
  readonly lead: string
  readonly body: string
  /** Empty lines above the comments. */
  readonly gap: string
}

function reorder(text: string, { mapping: { entries, flow }, first, last }: Ordered): Edit | undefined {
  const ranks = entries.map(({ key }) => {
    const [begins, ends] = [first.indexOf(key.value), last.indexOf(key.value)]
    return begins >= 0 ? begins : first.length + ends + 1
  })
  if (flow || ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank)) return undefined
  const start = startOf(entries[0]!.key)
  const indent = ' '.repeat(start - lineStart(text, start))
  const chunks: Chunk[] = []
  let from = start
  entries.forEach(({ key, value }, index) => {
    const own = startOf(key)
    const between = text.slice(from, index === 0 ? own : lineStart(text, own))
    const end = lineEnd(text, Math.max(endOf(value), endOf(key)))
    const trailing = trailingComments(text.slice(end + 1), indent.length)
    const [gap = ''] = /^(?:[ \t]*\n)*/.exec(between) ?? []
    chunks.push({
      rank: ranks[index] ?? 0,
      gap,
      lead: between.slice(gap.length),
      body: text.slice(own, end + trailing),
    })
    from = end + trailing + 1
  })
  const sorted = chunks.toSorted((a, b) => a.rank - b.rank)
  const end = from - 1
  if (!isMovable(text, start, chunks, sorted, text.slice(start, end))) return undefined
  const lines = sorted.map(
    ({ lead, body }, index) => `${index === 0 ? '' : `${chunks[index]?.gap}${lead}${indent}`}${body}`,
  )
  return { start, end, text: lines.join('\n') }
}

/** Comments that would part from what they are about stay, and the keys with them; so does text that counts empty lines. */
function isMovable(
  text: string,
  start: number,
  chunks: readonly Chunk[],
  sorted: readonly Chunk[],
  whole: string,
): boolean {
  const above = text.slice(0, lineStart(text, start)).split('\n').at(-2) ?? ''
  const firstMoves = sorted[0] !== chunks[0]
  if (/[|>][1-9]?\+|[|>]\+[1-9]?/.test(whole)) return false
  return (
    !firstMoves ||
    (sorted[0]?.lead === '' && (!/^\s*#/.test(above) || /^\s*#\s*(?:yaml-language-server:|\$schema:)/.test(above)))
  )
}

/** The length of the comments that stand deeper than the keys: they belong to what is above them. */
function trailingComments(below: string, indent: number): number {
  let length = 0
  let seen = 0
  for (const line of below.split('\n')) {
    length += line.length + 1
    const spaces = line.length - line.trimStart().length
    if (/^\s*#/.test(line) && spaces > indent) seen = length
    else if (line.trim() !== '') break
  }
  return seen
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
