/** In which order keys stand: what names a thing first, what is long last. The rest is as the author has it. */
import type { Mapping, Node } from '../story/node.ts'
import { properties } from '../story/reserved-words.ts'

/** A mapping, and which of its keys belong to its beginning and to its end. */
export interface Ordered {
  readonly mapping: Mapping
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const story = {
  first: ['kamishibai', 'title', 'subtitle'],
  last: ['cast', 'sources', 'bibliography', 'include', 'scenes'],
}
const part = { first: ['scene', 'act', 'slide', 'include', 'id'], last: ['script'] }

/** The mappings of a story whose keys have an order, outer ones first. */
export function* orderedMappings(tree: Node): Generator<Ordered> {
  if (tree.type === 'mapping') yield { mapping: tree, ...story }
  for (const mapping of mappingsIn(valueUnder(tree, 'cast'))) yield { mapping, first: ['name'], last: [] }
  for (const mapping of mappingsIn(valueUnder(tree, 'sources'))) yield { mapping, first: ['title', 'author'], last: [] }
  for (const mapping of mappingsIn(tree.type === 'sequence' ? tree : valueUnder(tree, 'scenes'))) {
    yield { mapping, ...part }
    for (const block of mappingsIn(valueUnder(mapping, 'script')))
      yield { mapping: block, first: headOf(block), last: [] }
  }
}

/** The key that says what a block is. Nothing about cards, whose fields may have any name, and about blocks that are not clear. */
function headOf({ entries }: Mapping): readonly string[] {
  const keys = entries.map(({ key }) => key.value)
  const heads = keys.filter((key) => !properties.has(key) && !key.startsWith('x-'))
  return heads.length === 1 && !keys.includes('card') ? heads : []
}

function valueUnder(node: Node, key: string): Node | undefined {
  return node.type === 'mapping' ? node.entries.find((entry) => entry.key.value === key)?.value : undefined
}

function mappingsIn(node: Node | undefined): readonly Mapping[] {
  if (node?.type !== 'sequence' && node?.type !== 'mapping') return []
  const nodes = node.type === 'sequence' ? node.items : node.entries.map(({ value }) => value)
  return nodes.filter((each) => each.type === 'mapping')
}
