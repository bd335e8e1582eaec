import { placeOf, type Source } from '../source/source.ts'
import type { Node, Scalar } from '../story/node.ts'
import { endOf, isQuoted, startOf, walkTree } from './walk-tree.ts'

/** What a line is to YAML. */
export type LineKind =
  | { readonly type: 'blank' | 'comment' | 'structure' }
  /** Goes on with a text that has no indentation of its own, or stands inside `[ ]` or `{ }`. `beside`: it began behind a key. */
  | { readonly type: 'flowing'; readonly beside: boolean }
  /** Stands below `|` or `>`. `indent` is that of the text; `fixed`: it was written down; `kept`: empty lines count. */
  | { readonly type: 'block'; readonly indent: number; readonly fixed: boolean; readonly kept: boolean }

const mark = /(?:^|[\s-])[|>](?:([1-9])|([+-]))*\s*(?:\s#.*)?$/

/** What every line of a text is; and the lines, from 0, that end inside quotation marks. */
export function lineKinds(source: Source, tree: Node): { kinds: readonly LineKind[]; open: ReadonlySet<number> } {
  const lines = source.text.split('\n')
  const isEmpty = (line: number) => line < lines.length && (lines[line] ?? '').trim() === ''
  const row = (offset: number) => placeOf(source, offset).line - 1
  const kinds = lines.map((line): LineKind => {
    if (line.trim() === '') return { type: 'blank' }
    return { type: /^\s*#/.test(line) ? 'comment' : 'structure' }
  })
  const open = new Set<number>()

  for (const { node, flow } of walkTree(tree)) {
    if (node.type === 'scalar' && isBlock(node)) markBlock(node)
    else if (node.type === 'scalar' || node.flow) markFlowing(node, flow)
  }
  return { kinds, open }

  function markFlowing(node: Node, inside: boolean): void {
    const first = row(startOf(node))
    const last = row(endOf(node))
    const before = (lines[first] ?? '').slice(0, placeOf(source, startOf(node)).column - 1)
    for (let line = first; line < last; line++) {
      if (node.type === 'scalar' && isQuoted(node)) open.add(line)
      if (!inside) kinds[line + 1] = { type: 'flowing', beside: /[^\s-]/.test(before) }
    }
  }

  function markBlock({ at }: Scalar): void {
    let head = row(at.start)
    let last = row(at.end)
    // Where nothing is written below it, the place of the text is the mark itself.
    const written = !(at.end === at.start + 1 && mark.test(lines[head] ?? ''))
    if (written) {
      head -= 1
      while (isEmpty(head)) head -= 1
    }
    const [sign = ''] = /[|>][1-9+-]*\s*(?:\s#.*)?$/.exec(lines[head] ?? '') ?? []
    const kept = /^.[1-9]?\+/.test(sign)
    while (kept && last + 1 < lines.length - 1 && isEmpty(last + 1)) last += 1
    const first = lines.slice(head + 1).find((line) => line.trim() !== '') ?? ''
    const indent = first.length - first.trimStart().length
    for (let line = head + 1; line <= last; line++)
      kinds[line] = { type: 'block', indent, fixed: /^.[+-]?[1-9]/.test(sign), kept }
  }
}

function isBlock({ style }: Scalar): boolean {
  return style === 'literal' || style === 'folded'
}
