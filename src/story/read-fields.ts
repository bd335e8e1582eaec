import type { Where } from '../source/problems/structure.ts'
import { englishKey } from './japanese-keys.ts'
import { nearestName } from './nearest.ts'
import type { Entry, Scalar } from './node.ts'
import type { Reader, Reading } from './reading.ts'

/** A row of a table of fields: what may be written after a key. */
export interface Field<T> {
  readonly reader: Reader<T>
  /** One sentence for documentation and editors. */
  readonly help: string
  /** Other spellings of the key. */
  readonly also?: readonly string[]
  /** `owner`: without it the whole mapping is nothing. `said`: its absence is only reported. */
  readonly needed?: 'owner' | 'said'
}
/** A field without which the whole mapping is nothing. */
export interface Needed<T> extends Field<T> {
  readonly needed: 'owner'
}
/** A field that has a value even when it is not written. */
export interface Defaulted<T> extends Field<T> {
  readonly default: T
}

/** A table of fields. */
export type Fields = Readonly<Record<string, Field<unknown>>>
type Certain<F> = { [K in keyof F]: F[K] extends Needed<unknown> | Defaulted<unknown> ? K : never }[keyof F]
type Read<F> = F extends Field<infer T> ? T : never
/** What reading by a table gives. */
export type Values<F> = { readonly [K in Certain<F>]: Read<F[K]> } & {
  readonly [K in Exclude<keyof F, Certain<F>>]?: Read<F[K]>
}

export function optional<T>(reader: Reader<T>, help: string, also: readonly string[] = []): Field<T> {
  return { reader, help, also }
}

export function expected<T>(reader: Reader<T>, help: string): Field<T> {
  return { reader, help, needed: 'said' }
}

export function needed<T>(reader: Reader<T>, help: string): Needed<T> {
  return { reader, help, needed: 'owner' }
}

export function defaulted<T>(reader: Reader<T>, value: T, help: string): Defaulted<T> {
  return { reader, help, default: value }
}

/** The mapping whose fields are read, for messages. `missing` says that one is not there. */
export interface Owner {
  readonly where: Where
  readonly name?: string
  missing(key: string): void
}

/** Which entry belongs to which field. A key that is wrong, but near to a right one, is reported and taken for it. */
export function matchKeys(
  fields: Fields,
  entries: readonly Entry[],
  owner: Pick<Owner, 'where' | 'name'>,
  reading: Pick<Reading, 'notebook'>,
): ReadonlyMap<string, Entry> {
  const matched = new Map<string, Entry>()
  const unknown: Entry[] = []
  for (const entry of entries) {
    const name = fieldOf(entry.key.value, fields)
    if (name !== undefined) matched.set(name, entry)
    else if (!isOwnData(entry.key.value)) unknown.push(entry)
  }
  for (const entry of unknown) {
    const meant = reportUnknown(entry.key, Object.keys(fields), owner, reading)
    if (meant !== undefined && !matched.has(meant)) matched.set(meant, entry)
  }
  return matched
}

/** Reads matched entries by their table. Nothing comes back if a field that the owner needs is missing or broken. */
export function readMatched<F extends Fields>(
  fields: F,
  matched: ReadonlyMap<string, Entry>,
  owner: Owner,
  reading: Reading,
): Values<F> | undefined {
  const values: Record<string, unknown> = {}
  let complete = true
  for (const name of Object.keys(fields)) {
    const field = fields[name]!
    const entry = matched.get(name)
    const read = entry && field.reader.read(entry.value, { what: 'field', name: entry.key.value }, reading)
    if (read !== undefined) values[name] = read
    else if ('default' in field) values[name] = field.default
    else if (field.needed === 'owner') complete = false
    if (entry === undefined && field.needed !== undefined) owner.missing(name)
  }
  return complete ? (values as Values<F>) : undefined
}

/** Reads the entries of a mapping by a table. */
export function readFields<F extends Fields>(
  fields: F,
  entries: readonly Entry[],
  owner: Owner,
  reading: Reading,
): Values<F> | undefined {
  return readMatched(fields, matchKeys(fields, entries, owner, reading), owner, reading)
}

/** Keys with `x-` are the author's own data. */
export function isOwnData(key: string): boolean {
  return key.startsWith('x-')
}

function fieldOf(key: string, fields: Fields): string | undefined {
  if (Object.hasOwn(fields, key)) return key
  return Object.keys(fields).find((name) => fields[name]?.also?.includes(key))
}

/** Says what the key should have been, and returns it. */
function reportUnknown(
  key: Scalar,
  allowed: readonly string[],
  { where, name }: Pick<Owner, 'where' | 'name'>,
  { notebook }: Pick<Reading, 'notebook'>,
): string | undefined {
  const written = key.value
  if (isOwnData(written)) return undefined
  const english = englishKey(written, allowed)
  if (english !== undefined) {
    notebook.report('S202', key.at, { written, key: english })
    return english
  }
  const near = nearestName(written, allowed)
  notebook.report('S201', key.at, { written, where, name, near, allowed })
  return near
}
