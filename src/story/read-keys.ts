/** The keys of the talk, as the author wants them. */
import type { KeyTable } from '../protocol.ts'
import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { en } from '../stage/words/en.ts'
import type { Word } from '../stage/words/words.ts'
import { conflictsOf, type KeyPreset, presets } from './key-presets.ts'
import { keyTable } from './key-table.ts'
import type { Node, Scalar } from './node.ts'
import { choice } from './read-choice.ts'
import { defaulted, type Field, optional, readFields } from './read-fields.ts'
import { keyNamed, nearestKey } from './read-key.ts'
import { listOf } from './read-list.ts'
import { oneValue } from './read-one.ts'
import type { Reader } from './reading.ts'
import type { Stage } from './story.ts'

const preset = choice(Object.keys(presets) as KeyPreset[])

const key = oneValue('key', (written, value, _of, { notebook }) => {
  const named = keyNamed(written)
  if (named === undefined) notebook.report('S253', value.at, { written, near: nearestKey(written) })
  return named
})

/** Closing things and typing a number must work in every deck. */
const fixed = ['digit', 'enter', 'escape']

const actions: Readonly<Record<string, Field<readonly string[]>>> = Object.fromEntries(
  Object.entries(keyTable)
    .filter(([action]) => !fixed.includes(action))
    .map(([action, names]) => [
      action,
      optional(listOf(key), `${en[action as Word]}; by itself ${names.map((name) => `\`${name}\``).join(' ')}.`),
    ]),
)

/** What may be said of the keys: a preset, and keys in place of its own. */
export const keyFields = {
  preset: defaulted(preset, 'kamishibai', 'The keys that hands remember.'),
  ...actions,
}

/** A preset, or fields. */
const keys: Reader<NonNullable<Stage['keys']>> = {
  type: 'keys',
  read(value, of, reading) {
    if (value.type !== 'mapping') {
      const chosen = preset.read(value, of, reading)
      return chosen && { at: value.at, preset: chosen, custom: {} }
    }
    const values = readFields(keyFields, value.entries, { where: 'keys', missing() {} }, reading)
    if (!values) return undefined
    const { preset: chosen, ...custom } = values as { preset: KeyPreset } & KeyTable
    const read = { at: value.at, preset: chosen, custom }
    reportConflicts(
      read,
      reading.notebook,
      (asked) => scalarsIn(value).findLast(({ value: written }) => keyNamed(written) === asked)?.at,
    )
    return read
  },
}

/** Says which keys would ask for more than one thing, each where it was written. */
export function reportConflicts(
  { at, ...wishes }: NonNullable<Stage['keys']>,
  notebook: Notebook,
  placeOf: (key: string) => Span | undefined = () => undefined,
): void {
  for (const { key: asked, actions: all } of conflictsOf(wishes)) {
    const free = all.filter((action) => !fixed.includes(action))
    const other =
      free.find((action) => !Object.hasOwn(wishes.custom, action)) ?? (free.length > 1 ? free[0] : undefined)
    notebook.report('S254', placeOf(asked) ?? at, { key: asked, actions: all, other })
  }
}

/** What may be said of the talk itself. */
export const stageFields = {
  keys: optional(keys, 'With which keys the talk is given: a preset, or keys of your own.'),
}

export const stage: Reader<Stage> = {
  type: 'stage',
  read(value, of, reading) {
    if (value.type === 'mapping')
      return readFields(stageFields, value.entries, { where: 'stage', missing() {} }, reading)
    reading.notebook.report('S250', value.at, { key: of.name, example: 'keys: powerpoint' })
    return undefined
  },
}

function scalarsIn(node: Node): readonly Scalar[] {
  if (node.type === 'scalar') return [node]
  return (node.type === 'sequence' ? node.items : node.entries.map((entry) => entry.value)).flatMap(scalarsIn)
}
