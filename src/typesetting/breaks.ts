import type { Lang } from '../story/text.ts'
import { budouxBoundaries } from './budoux.ts'
import { type CharacterKind, kindAt, kindBefore } from './characters.ts'
import { allowed, emergency, opportunities } from './opportunities.ts'

// A Japanese phrase of more characters than this may be broken inside, or it would leave too ragged an edge.
const longestPhrase = 16

/** Where the lines of a text in a language may begin: how willingly, for each UTF-16 offset, the end included. */
export function breaksOf(text: string, lang: Lang): Uint8Array {
  const breaks = opportunities(text)
  const language = lang.toLowerCase().split('-')[0]
  if (language === 'ja') keepTogether(text, breaks, phraseBoundaries(text), longestPhrase)
  if (language === 'ko') keepTogether(text, breaks, new Set(), Number.POSITIVE_INFINITY)
  return breaks
}

/** A number and what it counts, where BudouX takes the か for a particle: 三か|月. */
const counted = /[\d０-９〇一二三四五六七八九十百千万億兆数何]+[かカヵヶケ箇][月国所年条語]/g

/**
 * BudouX's, save those that part a number from what it counts, begin a line with the wave
 * of a range, or leave a single character beside a bracket or a full stop: 『は|い』.
 */
function phraseBoundaries(text: string): ReadonlySet<number> {
  const found = new Set(boundariesByLine(text))
  for (const { index, 0: amount } of text.matchAll(counted))
    for (let at = index + 1; at < index + amount.length; at++) found.delete(at)
  const isClosing = ({ noStart, word }: CharacterKind) => noStart && !word
  const leavesStub = (at: number) =>
    (at > 1 && kindBefore(text, at - 1).noEnd) || (at + 1 < text.length && isClosing(kindAt(text, at + 1)))
  for (const at of found) if (leavesStub(at) || text[at] === '～') found.delete(at)
  return found
}

/** What stands on the line before does not change the phrases of a line. */
function boundariesByLine(text: string): readonly number[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    return budouxBoundaries(line).map((at) => from + at)
  })
}

/** Takes back opportunities between letters (`word-break: keep-all`), save at the boundaries and in overlong stretches. */
function keepTogether(text: string, breaks: Uint8Array, boundaries: ReadonlySet<number>, longest: number): void {
  let taken: number[] = []
  let last = 0
  for (let at = 1; at < breaks.length; at++) {
    if (breaks[at]! < allowed) continue
    if (isWithinWord(text, at) && !boundaries.has(at)) {
      breaks[at] = emergency
      taken.push(at)
      continue
    }
    if (at - last > longest) for (const inside of taken) breaks[inside] = allowed
    taken = []
    last = at
  }
}

function isWithinWord(text: string, at: number): boolean {
  return at < text.length && kindBefore(text, at).word && kindAt(text, at).word
}
