import type { Entry } from './node.ts'
import { cardFields } from './read-data.ts'
import { head, modifiers } from './read-head.ts'
import { plain } from './read-one.ts'
import type { Reading } from './reading.ts'
import type { Block } from './story.ts'

/** Reads `card: NAME`: whatever stands beside it belongs to the author's template. */
export function readCard(entry: Entry, others: readonly Entry[], reading: Reading): Block | undefined {
  const isModifier = ({ key }: Entry) => Object.hasOwn(modifiers, key.value)
  const own = others.filter((other) => !isModifier(other))
  const fields = cardFields(own, reading)
  const keys = Object.fromEntries(own.map(({ key }) => [key.value, key.at]))
  const card = head("The author's own card.", plain, {}, (common, template) => ({
    type: 'card',
    ...common,
    template,
    fields,
    keys,
  }))
  return card.read(entry, others.filter(isModifier), reading)
}
