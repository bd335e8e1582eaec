/** What is only taken hold of, because it is read when more is known. */
import type { Entry, Node } from './node.ts'
import { entriesOf } from './read-data.ts'
import type { Reader, Reading } from './reading.ts'

/** A value that is read apart from its table. */
export function apart(type: string): Reader<Node> {
  return { type, read: (value) => value }
}

/** The items of a script. */
export const scriptItems: Reader<readonly Node[]> = {
  type: 'script',
  read(value, _of, reading) {
    if (value.type === 'sequence') return value.items
    if (value.type === 'scalar' && value.empty) return []
    reading.notebook.report('S209', value.at)
    return undefined
  },
}

/** The entries of a mapping from ids to something. A list is reported once, and what it lists is known all the same. */
export function byId(entry: Entry | undefined, example: string, reading: Pick<Reading, 'notebook'>): readonly Entry[] {
  if (entry === undefined || (entry.value.type === 'scalar' && entry.value.empty && !entry.value.swallowed)) return []
  return entriesOf(entry.value, { what: 'field', name: entry.key.value }, example, reading) ?? listed(entry.value)
}

function listed(value: Node): readonly Entry[] {
  const items = value.type === 'sequence' ? value.items : []
  return items.flatMap((item) => {
    if (item.type === 'mapping') return item.entries
    return item.type === 'scalar' && item.value.trim() !== '' ? [{ key: item, value: item }] : []
  })
}

/** The scenes of a file; a mapping is no list, even if it looks like a scene. */
export function sceneItems(entry: Entry | undefined, { notebook }: Pick<Reading, 'notebook'>): readonly Node[] {
  if (entry === undefined) return []
  const { key, value } = entry
  if (value.type === 'sequence' && value.items.length > 0) return value.items
  const [first] = value.type === 'mapping' ? value.entries : []
  if (first) notebook.report('S210', first.key.at, { key: first.key.value })
  else if (value.type === 'sequence' || (value.type === 'scalar' && value.value.trim() === ''))
    notebook.report('S203', key.at, { key: 'scenes' })
  else notebook.report('S210', value.at)
  return []
}
