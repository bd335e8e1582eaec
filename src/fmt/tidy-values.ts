import type { Source } from '../source/source.ts'
import { needsNoQuotes } from '../story/needs-no-quotes.ts'
import type { Node, Scalar } from '../story/node.ts'
import type { Edit } from './edit.ts'
import { endOf, isQuoted, startOf, type Visited, walkTree } from './walk-tree.ts'

/** Would need quotes as soon as it stood in `[ ]` or `{ }`. */
const inBraces = /[,[\]{}'"]/

/** One space behind a colon, and no quotation marks where none are needed. What stands in `[ ]` and `{ }` stays as it is. */
export function tidyValues({ text }: Source, tree: Node): readonly Edit[] {
  return [...walkTree(tree)]
    .flatMap((visited) => (visited.flow ? [] : [...gapEdit(text, visited), ...quoteEdit(text, visited)]))
    .sort((a, b) => a.start - b.start)
}

function gapEdit(text: string, { node, entry }: Visited): readonly Edit[] {
  if (!entry || (node.type === 'scalar' && (node.empty || node.style === 'literal' || node.style === 'folded')))
    return []
  const end = startOf(node)
  const gap = /: {2,}$/.exec(text.slice(endOf(entry.key), end))?.[0]
  return gap === undefined ? [] : [{ start: end - gap.length, end, text: ': ' }]
}

function quoteEdit(text: string, { node }: Visited): readonly Edit[] {
  if (node.type !== 'scalar' || !isQuoted(node)) return []
  const written = text.slice(node.at.start, node.at.end)
  if (written !== node.value || !needsNoQuotes(written) || inBraces.test(written) || hasCompany(text, node)) return []
  return [{ start: startOf(node), end: endOf(node), text: written }]
}

/** Something else behind it on its line; a comment would warn if the text before it had no quotes. */
function hasCompany(text: string, scalar: Scalar): boolean {
  return /^[^\n]*\S/.test(text.slice(endOf(scalar), endOf(scalar) + 200))
}
