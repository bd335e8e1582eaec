import type { Entry, Node, Scalar } from '../story/node.ts'

/** What a node is in: the collections around it, from the outermost. */
export interface Visited {
  readonly node: Node
  /** Whether it is inside `[ ]` or `{ }`. */
  readonly flow: boolean
  /** The entry whose value it is; an item of a list has none. */
  readonly entry?: Entry
}

/** Every value of a tree, outer ones first. Keys are not visited. */
export function* walkTree(node: Node, flow = false, entry?: Entry): Generator<Visited> {
  yield { node, flow, ...(entry && { entry }) }
  if (node.type === 'sequence') for (const item of node.items) yield* walkTree(item, flow || node.flow)
  if (node.type === 'mapping') for (const each of node.entries) yield* walkTree(each.value, flow || node.flow, each)
}

/** Where a node begins in its text, its quotation mark with it. */
export function startOf(node: Node): number {
  return node.at.start - quotes(node)
}

/** Where a node ends in its text, its quotation mark with it. */
export function endOf(node: Node): number {
  return node.at.end + quotes(node)
}

function quotes(node: Node): number {
  return node.type === 'scalar' && isQuoted(node) ? 1 : 0
}

/** Whether a scalar stands in quotation marks. */
export function isQuoted({ style }: Scalar): boolean {
  return style === 'single' || style === 'double'
}
