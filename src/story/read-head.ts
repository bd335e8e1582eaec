import type { Span } from '../source/source.ts'
import type { Entry } from './node.ts'
import { show } from './read-choice.ts'
import { citations } from './read-citation.ts'
import { defaulted, type Fields, optional, readFields, type Values } from './read-fields.ts'
import { id } from './read-id.ts'
import type { Reader, Reading, Subject } from './reading.ts'
import type { Block, Citation, Show } from './story.ts'

/** What every block may carry. */
export const modifiers = {
  source: defaulted(citations, [], 'Where this comes from; replaces the source of the scene.'),
  show: optional(show, 'Whether it appears on the slide, is only spoken, or is only printed.'),
  id: optional(id, 'Target of links.'),
}

/** The modifiers as the model names them. */
export interface Common {
  readonly at: Span
  readonly id?: string
  readonly sources: readonly Citation[]
  readonly show?: Show
}

/** A row of the table of blocks: what a head key means. */
export interface Head {
  readonly help: string
  readonly value: Reader<unknown>
  /** Its own properties, without the modifiers. */
  readonly fields: Fields
  read(head: Entry, others: readonly Entry[], reading: Reading): Block | undefined
}

/** Makes a row: the value of the head key and the properties beside it are read, then put together. */
export function head<V, F extends Fields>(
  help: string,
  value: Reader<V>,
  fields: F,
  make: (common: Common, value: V, own: Values<F>, key: string, reading: Reading) => Block,
  subject: Pick<Subject, 'what'> = { what: 'field' },
): Head {
  const all = { ...modifiers, ...fields }
  return {
    help,
    value,
    fields,
    read({ key, value: node }, others, reading) {
      const written = value.read(node, { ...subject, name: key.value }, reading)
      const owner = {
        ...(subject.what === 'line' ? { where: 'line' as const } : { where: 'block' as const, name: key.value }),
        missing(field: string) {
          if (field === 'alt') reading.notebook.report('A501', key.at)
          else reading.notebook.report('S205', key.at, { block: key.value, key: field })
        },
      }
      const values = readFields(all, others, owner, reading)
      if (written === undefined || values === undefined) return undefined
      const { source, show, id, ...own } = values as Values<typeof modifiers>
      const common = { at: key.at, sources: source, ...(id === undefined ? {} : { id }), ...(show && { show }) }
      return make(common, written, own as Values<F>, key.value, reading)
    },
  }
}
