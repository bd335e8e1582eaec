import { normalName } from '../story/nearest.ts'
import { isReserved } from '../story/reserved-words.ts'
import type { Finding, Piece } from './draft.ts'

/** Who speaks, by the normalised label. */
export type Cast = ReadonlyMap<string, { readonly id: string; readonly name: string; readonly role?: string }>

/** What Markdown or YAML would take for something else. */
const unfit = /[\\`*_[\]<>{}&#|~^=/"'“”\p{C}]/u

/** Keys that no mapping may have. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Decides which labels are speakers: those written so that there is no doubt, and those that come back. */
export function castSpeakers(pieces: readonly Piece[], lang: string): { cast: Cast; findings: readonly Finding[] } {
  const counted = new Map<string, { name: string; line: number; count: number; sure: boolean; role?: string }>()
  for (const piece of pieces) {
    if (piece.type === 'member' && !unfit.test(piece.label)) {
      const { label: name, line, role } = piece
      counted.set(normalName(name), { name, line, count: 0, sure: true, ...(role !== undefined && { role }) })
    }
    if (piece.type !== 'speech' || unfit.test(piece.label)) continue
    const { label, line, sure } = piece
    const before = counted.get(normalName(label)) ?? { name: label, line, count: 0, sure: false }
    counted.set(normalName(label), { ...before, count: before.count + 1, sure: before.sure || sure })
  }
  const speakers = [...counted].filter(([, { name, count, sure }]) => sure || count > 1 || isName(name))
  const used = new Set(speakers.map(([key]) => key))
  const cast = new Map<string, { id: string; name: string; role?: string }>()
  const findings = speakers.map(([key, { name, line, count, role }]): Finding => {
    cast.set(key, { id: idOf(name, key, used, lang.toLowerCase()), name, ...(role !== undefined && { role }) })
    return { type: 'speaker', text: name, line, count }
  })
  return { cast, findings }
}

/** One or two words, each with a capital, or a short name without any. */
function isName(label: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(label) ||
    /^[\p{sc=Han}\p{sc=Katakana}ー・]{1,12}$/u.test(label)
  )
}

/** The name in small letters, if the story language has no use for the word and nobody else has it. */
function idOf(name: string, key: string, used: Set<string>, lang: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_・]+/gu, '-')
    // Keys with x- are ignored.
    .replace(/^(?:x?-+)+|-+$/g, '')
  const base = /\p{L}/u.test(plain) ? plain : 'someone'
  const free = (id: string) =>
    (id === key || !used.has(normalName(id))) && id !== lang && !isReserved(id) && !forbidden.has(id)
  let id = base
  for (let count = 2; !free(id); count++) id = `${base}-${count}`
  used.add(normalName(id))
  return id
}
