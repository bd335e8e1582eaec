// Bundled by tools/budoux.mjs. `src` and `lib` are neighbours, so the path is the same before and after compiling.
import { phraseBoundaries } from '../../lib/budoux.js'

// Each text is asked for when it is measured and when it is drawn, and again at each change of a story that is being
// written. Finding phrases takes longer than everything else that is done to it.
const known = new Map<string, readonly number[]>()
const mostKnown = 10_000

/** The offsets at which BudouX would begin a new phrase of a Japanese text, ascending. */
export function budouxBoundaries(text: string): readonly number[] {
  const boundaries = known.get(text) ?? phraseBoundaries(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, boundaries)
  return boundaries
}
