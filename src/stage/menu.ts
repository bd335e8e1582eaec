import { makeButton, place } from './element.ts'
import { sayIn } from './say.ts'
import type { Stage, View } from './stage.ts'

/** The one button on the slides, for those who have no keys: it leads to everything else. It hides with the pointer. */
export function makeMenu({ deck, make }: Stage): View {
  const label = sayIn(deck.talk)('overview')
  const button = makeButton('☰', () => make({ type: 'overview' }), label)
  const menu = place('nav.menu.ui', { 'aria-label': label }, button)
  return ({ reading, presenting }) => {
    menu.hidden = reading || presenting !== 'no'
  }
}
