import { type CharacterKind, kindAt, kindBefore } from './characters.ts'
import { clusterStarts } from './clusters.ts'
import { dictionaryBoundaries } from './dictionary-words.ts'

/** How willingly a line begins at a place: never; only if the line would else hold nothing; gladly; always. */
export const never = 0
export const emergency = 1
export const allowed = 2
export const forced = 3

/**
 * Where lines may begin if words of wide scripts need not stay whole: one of the figures above for each UTF-16 offset.
 * These are Chromium's choices under `line-break: strict`, found by asking it about every pair, or fewer.
 */
export function opportunities(text: string): Uint8Array {
  const starts = clusterStarts(text)
  const words = dictionaryBoundaries(text)
  const breaks = new Uint8Array(text.length + 1)
  let before = text === '' ? undefined : kindAt(text, 0)
  for (let at = 1; at < text.length; at++) {
    if (!starts[at]) continue
    const after = kindAt(text, at)
    if (text[at - 1] === '\n') breaks[at] = forced
    else breaks[at] = words.has(at) || mayBreak(text, at, before!, after) ? allowed : emergency
    before = after
  }
  breaks[text.length] = allowed
  return breaks
}

function mayBreak(text: string, at: number, before: CharacterKind, after: CharacterKind): boolean {
  if (after.space) return false
  // Chromium breaks after any space; a wide mark that may not begin a line is spared that even so.
  if (before.space) return !(after.noStart && after.wide)
  if (text[at - 1] === '-' && partsAfterHyphen.test(text[at]!)) return true
  if (after.noStart || before.noEnd) return false
  if (before.quote) return after.wide && at > 1 && kindBefore(text, at - 1).wide
  if (after.quote) return before.wide && at + 1 < text.length && kindAt(text, at + 1).wide
  if (before.wide || after.wide) return true
  if (before.letter && after.letter) return false
  const around = text.slice(Math.max(0, at - 2), at + 1)
  return withinWord.some((pattern) => pattern.test(around))
}

/** What Chromium parts from a hyphen, whatever is before that. Of dashes made of hyphens it makes two lines. */
const partsAfterHyphen = /[-A-Za-z"'([€&@#%*+=<>~^_|\\—]/

/** Where a chain of letters and signs may be parted: before the last character of these. */
const withinWord = [
  /[^\s-]-\p{L}$/u, // Saint-Étienne
  /[0-9A-Za-z]-[0-9]$/, // B-29
  /[\p{L}\p{N}]–[\p{L}\p{N}]$/u, // 1990–2000
  /[—…‥][\p{L}\p{N}]$/u, // wait…what
  /[\p{L}\p{N}]—$/u,
  /\?[0-9A-Za-z]$/, // page?id
]
