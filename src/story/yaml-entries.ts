import type { Notebook } from '../source/diagnostic.ts'
import { placeOf, type Span } from '../source/source.ts'
import type { Entry, Mapping, Node, Scalar, Sequence } from './node.ts'

/** A key and a value as YAML has them; there the key may be anything. */
export interface RawEntry {
  readonly key: Node
  readonly value: Node
}

/** `<<` would merge another mapping into this one; the others are not ours to set. */
const forbidden = new Set(['<<', '__proto__', 'constructor', 'prototype'])

/** The mapping without the entries that cannot be meant, each of which is reported. */
export function mappingOf(raw: readonly RawEntry[], at: Span, flow: boolean, notebook: Notebook): Mapping | Sequence {
  const first = new Map<string, Scalar>()
  const entries: Entry[] = []
  raw.forEach(({ key, value }, index) => {
    if (key.type !== 'scalar') notebook.report('Y129', key.at)
    else if (forbidden.has(key.value)) notebook.report('Y128', key.at, { key: key.value })
    else if (flow && index > 0 && isRestOfText(key, value)) {
      const comma = key.at.source.text.lastIndexOf(',', key.at.start)
      notebook.report('Y107', { ...key.at, start: comma, end: comma + 1 }, { text: key.value })
    } else if (first.has(key.value)) reportTwice(key, first.get(key.value) ?? key, notebook)
    else {
      first.set(key.value, key)
      entries.push({ key, value })
    }
  })
  return listInDisguise(entries, at, flow, notebook) ?? { type: 'mapping', entries, flow, at }
}

/** `{ en: Come on, let's go }`: what stands behind the comma has no colon. */
function isRestOfText(key: Scalar, value: Node): boolean {
  const colon = /^\s*:/.test(key.at.source.text.slice(key.at.end, key.at.end + 80))
  return key.style === 'plain' && value.type === 'scalar' && value.empty && !colon
}

function reportTwice(key: Scalar, first: Scalar, notebook: Notebook): void {
  const { line } = placeOf(first.at.source, first.at.start)
  notebook.report('Y124', key.at, { key: key.value, line }, [{ at: first.at, label: '' }])
}

/** `-elon: …` is a key to YAML. It is reported, and read as the list that was meant. */
function listInDisguise(entries: readonly Entry[], at: Span, flow: boolean, notebook: Notebook): Sequence | undefined {
  const dashed = ({ key }: Entry) => key.style === 'plain' && /^-[^\s\d-]/.test(key.value)
  if (flow || !entries[0] || !dashed(entries[0])) return undefined
  const items: Entry[][] = []
  for (const entry of entries) {
    const { key, value } = entry
    if (!dashed(entry)) {
      items.at(-1)?.push(entry)
      continue
    }
    notebook.report('Y117', { ...key.at, end: key.at.start + 1 }, { text: `${key.value.slice(1)}:` })
    items.push([{ key: { ...key, value: key.value.slice(1), at: { ...key.at, start: key.at.start + 1 } }, value }])
  }
  const mappings = items.map((item): Mapping => ({ type: 'mapping', entries: item, flow, at: spanOf(item, at) }))
  return { type: 'sequence', items: mappings, flow, at }
}

function spanOf(entries: readonly Entry[], around: Span): Span {
  return { ...around, start: entries[0]?.key.at.start ?? around.start, end: entries.at(-1)?.value.at.end ?? around.end }
}
