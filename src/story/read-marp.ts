import { entriesOf } from './read-data.ts'
import { writtenValue } from './read-one.ts'
import type { Reader } from './reading.ts'

/** Marp's own directives, as far as they do not take slides apart or stand elsewhere in a story. */
const directives: ReadonlySet<string> = new Set(
  (
    'paginate header footer class color backgroundColor backgroundImage backgroundPosition backgroundRepeat ' +
    'backgroundSize math style description keywords author image url transition'
  ).split(' '),
)

/** Raw Marp directives, for all slides or for those of a scene. */
export const marp: Reader<Readonly<Record<string, string>>> = {
  type: 'map',
  read(value, of, reading) {
    const read: [string, string][] = []
    for (const { key, value: node } of entriesOf(value, of, 'footer: …', reading) ?? []) {
      const written = writtenValue(node, { what: 'field', name: key.value }, reading)
      if (!directives.has(key.value.replace(/^_/, ''))) reading.notebook.report('S247', key.at, { key: key.value })
      else if (written !== undefined) read.push([key.value, written])
    }
    return Object.fromEntries(read)
  },
}
