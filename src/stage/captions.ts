import { place } from './element.ts'
import { linesAt } from './script.ts'
import { lineWith } from './spoken-line.ts'
import type { Stage, View } from './stage.ts'

/** What is being said, in large type under the slide. Those who listen have heard it from the slide already. */
export function makeCaptions({ deck }: Stage): View {
  const box = place('div.captions', { 'aria-hidden': 'true' })
  return ({ at, captions }, before) => {
    if (before?.at === at && before.captions === captions) return
    box.hidden = !captions
    box.replaceChildren(...(captions ? linesAt(deck.script, at) : []).map((line) => lineWith('p', line)))
  }
}
