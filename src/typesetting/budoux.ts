// Bundled by tools/budoux.mjs. `src` and `lib` are neighbours, so the path is the same before and after compiling.
import { phraseBoundaries } from '../../lib/budoux.js'

/** The offsets at which BudouX would begin a new phrase of a Japanese text, ascending. */
export function budouxBoundaries(text: string): readonly number[] {
  return phraseBoundaries(text)
}
