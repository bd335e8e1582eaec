import { isEmpty, reportEmpty } from './read-one.ts'
import type { Reader, Subject } from './reading.ts'

/** A list of which a single value is also taken. Broken items are left out. */
export function listOf<T>(item: Reader<T>): Reader<readonly T[]> {
  return {
    ...item,
    type: `${item.type} list`,
    read(value, of, reading) {
      const nodes = value.type === 'sequence' ? value.items : [value]
      return nodes.map((node) => item.read(node, of, reading)).filter((read) => read !== undefined)
    },
  }
}

/** A list that must be written as one; `what` its items are called in messages. */
export function properList<T>(item: Reader<T>, what: Subject['what']): Reader<readonly T[]> {
  return {
    ...item,
    type: `list of ${item.type}`,
    read(value, of, reading) {
      if (isEmpty(value)) reportEmpty(value, of, reading)
      else if (value.type !== 'sequence') reading.notebook.report('S244', value.at, { key: of.name })
      else
        return value.items
          .map((node) => item.read(node, { what, name: of.name }, reading))
          .filter((read) => read !== undefined)
      return undefined
    },
  }
}
