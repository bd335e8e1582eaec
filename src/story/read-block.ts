import { severityOf } from '../source/sentence.ts'
import { blockHeads } from './block-heads.ts'
import { checkProvenance, type Setting } from './check-provenance.ts'
import { normalName } from './nearest.ts'
import type { Entry, Mapping, Node } from './node.ts'
import { readBare } from './read-bare.ts'
import { readCard } from './read-card.ts'
import { isOwnData } from './read-fields.ts'
import { type Head, modifiers } from './read-head.ts'
import { readLine } from './read-line.ts'
import type { Reading } from './reading.ts'
import { reportHeadless } from './report-headless.ts'
import type { Block } from './story.ts'

const heads: Readonly<Record<string, Head>> = blockHeads

/** Reads one item of a script. A broken one is reported and left out. */
export function readBlock(node: Node, setting: Setting, reading: Reading): Block | undefined {
  const { notebook } = reading
  const before = notebook.count
  const block = readAny(node, reading)
  const isSound = notebook.after(before).every((found) => severityOf(found) !== 'error')
  if (block && isSound) checkProvenance(block, setting, notebook)
  return block
}

function readAny(node: Node, reading: Reading): Block | undefined {
  if (node.type === 'scalar') return readBare(node, reading)
  if (node.type === 'sequence') reading.notebook.report('S215', node.at)
  else if (isBareLanguageMap(node, reading))
    return blockHeads.narration.read({ key: node.entries[0]!.key, value: node }, [], reading)
  else return readItem(node, reading)
  return undefined
}

/** Narration in several languages, without its key. */
function isBareLanguageMap(node: Mapping, { languages }: Reading): boolean {
  return node.entries.length > 0 && node.entries.every(({ key }) => languages.includes(key.value))
}

function readItem(node: Mapping, reading: Reading): Block | undefined {
  const entries = node.entries.filter(({ key }) => !isOwnData(key.value))
  const [first] = entries
  if (first?.key.value === 'card') return readCard(first, entries.slice(1), reading)
  const head = entries.find((entry) => isHead(entry, reading))
  if (!head) {
    if (first) reportHeadless(first.key, reading)
    return undefined
  }
  const others = entries.filter((entry) => entry !== head)
  const row = Object.hasOwn(heads, head.key.value) ? heads[head.key.value] : undefined
  const second = others.find((entry) => isHead(entry, reading) && !isProperty(entry, row))
  if (second) {
    const words = { first: head.key.value, second: second.key.value }
    reading.notebook.report('S216', second.key.at, words, [{ at: head.key.at, label: '' }])
    return undefined
  }
  if (row) return row.read(head, others, reading)
  return readLine(head, others, reading)
}

function isHead({ key }: Entry, { speakers }: Reading): boolean {
  return Object.hasOwn(heads, key.value) || speakers.has(normalName(key.value))
}

function isProperty({ key }: Entry, row: Head | undefined): boolean {
  return Object.hasOwn(modifiers, key.value) || (row !== undefined && Object.hasOwn(row.fields, key.value))
}
