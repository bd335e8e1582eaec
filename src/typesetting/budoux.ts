// Bundled by tools/budoux.mjs. `src` and `lib` are neighbours, so the path is the same before and after compiling.
import { model } from '../../lib/budoux.js'

// Each text is asked for when it is measured and when it is drawn, and again at each change of a story that is being
// written.
const known = new Map<string, readonly number[]>()
const mostKnown = 10_000

/** The offsets at which BudouX would begin a new phrase of a Japanese text, ascending. */
export function budouxBoundaries(text: string): readonly number[] {
  const boundaries = known.get(text) ?? findBoundaries(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, boundaries)
  return boundaries
}

/**
 * Where the features of each kind begin, seen from the offset whose score they change: those of `UW1` are the letter that
 * stands three before. BudouX itself asks for every kind at every offset; asked for once a letter, all is found in a fraction of the time.
 */
const kinds = [
  { UW1: -3, UW2: -2, UW3: -1, UW4: 0, UW5: 1, UW6: 2 },
  { BW1: -2, BW2: -1, BW3: 0 },
  { TW1: -3, TW2: -2, TW3: -1, TW4: 0 },
] as const

interface Effect {
  readonly start: number
  readonly weight: number
}

/** The effects of each feature, of one letter, of two and of three. A number is found faster than the text that it stands for. */
const effects = kinds.map((starts) => {
  const ofFeature = new Map<number, Effect[]>()
  for (const [name, start] of Object.entries(starts))
    for (const [feature, weight] of Object.entries(model[name] ?? {})) {
      const number = Array.from(feature, (_, at) => feature.charCodeAt(at)).reduce(joined)
      ofFeature.set(number, [...(ofFeature.get(number) ?? []), { start, weight }])
    }
  return ofFeature
})

function joined(letters: number, next: number): number {
  return letters * 0x10000 + next
}

const weights = Object.values(model).flatMap((features) => Object.values(features))
const base = -weights.reduce((sum, weight) => sum + weight, 0) / 2

function findBoundaries(text: string): readonly number[] {
  // Room on both sides, so that the first letters and the last need no care of their own.
  const scores = new Float64Array(text.length + 2 * ROOM).fill(base)
  for (let at = 0; at < text.length; at++) {
    let letters = 0
    for (let length = 1; length <= effects.length && at + length <= text.length; length++) {
      letters = joined(letters, text.charCodeAt(at + length - 1))
      for (const { start, weight } of effects[length - 1]?.get(letters) ?? none) scores[at - start + ROOM]! += weight
    }
  }
  const offsets: number[] = []
  for (let at = 1; at < text.length; at++) if (scores[at + ROOM]! > 0) offsets.push(at)
  return offsets
}

/** The farthest that a feature stands from the offset whose score it changes. */
const ROOM = 3
const none: readonly Effect[] = []
