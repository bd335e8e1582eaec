import type { Node } from './node.ts'

/** Whether two nodes say the same, wherever they stand. */
export function sameContent(one: Node, other: Node): boolean {
  if (one.type === 'scalar') return other.type === 'scalar' && one.value === other.value
  if (one.type === 'sequence')
    return (
      other.type === 'sequence' &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => sameContent(item, other.items[index]!))
    )
  if (other.type !== 'mapping' || one.entries.length !== other.entries.length) return false
  const values = new Map(other.entries.map(({ key, value }) => [key.value, value]))
  return one.entries.every(({ key, value }) => {
    const same = values.get(key.value)
    return same !== undefined && sameContent(value, same)
  })
}
