// Bundled by tools/budoux.mjs. `src` and `lib` are neighbours, so the path is the same before and after compiling.
import { model } from '../../lib/budoux.js'
import { openPhraseScorer } from './phrase-scorer.ts'

let scorer: ReturnType<typeof openPhraseScorer> | undefined

/** The offsets at which BudouX would begin a new phrase of a Japanese text, ascending. */
export function budouxBoundaries(text: string): readonly number[] {
  scorer ??= openPhraseScorer(model)
  return scorer(text)
}
