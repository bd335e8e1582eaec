import type { Entry, Mapping, Node } from './node.ts'
import { needed, optional, readFields } from './read-fields.ts'
import { markdown, plain } from './read-one.ts'
import { type NewScene, readScene } from './read-scene.ts'
import { text } from './read-text.ts'
import type { Reading } from './reading.ts'
import type { Act, Kind, Raw } from './story.ts'

/** What may be said of an act. */
export const actFields = {
  act: needed(text, 'The heading; the scenes up to the next act belong to it.'),
  note: optional(text, 'What only the speaker sees.'),
}

/** A raw slide between scenes. */
export const rawFields = {
  slide: needed(markdown, 'Raw Markdown slides.'),
  layout: optional(plain, 'Class of the slides.'),
}

/** Reads an item of `scenes:`. */
export function readPart(node: Node, dialogue: Kind, reading: Reading): NewScene | Act | Raw | undefined {
  if (node.type !== 'mapping' || node.entries.length === 0) {
    reading.notebook.report('S206', node.at)
    return undefined
  }
  const act = keyed(node, 'act')
  if (act) return readAct(act, node, reading)
  const slide = keyed(node, 'slide')
  return slide ? readRaw(slide, node, reading) : readScene(node, dialogue, reading)
}

function keyed({ entries }: Mapping, key: string): Entry | undefined {
  return entries.some((entry) => entry.key.value === 'scene')
    ? undefined
    : entries.find((entry) => entry.key.value === key)
}

function readAct({ key }: Entry, { entries }: Mapping, reading: Reading): Act | undefined {
  const values = readFields(actFields, entries, { where: 'act', missing() {} }, reading)
  if (!values) return undefined
  const { act, ...own } = values
  return { type: 'act', at: key.at, title: act, ...own }
}

function readRaw({ key }: Entry, { entries }: Mapping, reading: Reading): Raw | undefined {
  const values = readFields(rawFields, entries, { where: 'block', name: 'slide', missing() {} }, reading)
  if (!values) return undefined
  const { slide, ...own } = values
  return { type: 'slide', at: key.at, markdown: slide, ...own }
}
