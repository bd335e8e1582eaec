import type { Lang } from '../story/text.ts'
import { breaksOf } from './breaks.ts'
import { allowed, never } from './opportunities.ts'

// Longer stretches without a break are addresses and the like; they may be cut anywhere, so that every text can be cut.
const longestWhole = 80

/** The offsets where a text that is too long for a slide may be cut inside a sentence: where lines may begin. */
export function cuts(text: string, lang: Lang): readonly number[] {
  const breaks = breaksOf(text, lang)
  const offsets: number[] = []
  let last = 0
  for (let at = 1; at < text.length; at++) {
    if (breaks[at]! < allowed && (breaks[at] === never || at - last < longestWhole)) continue
    offsets.push(at)
    last = at
  }
  return offsets
}
