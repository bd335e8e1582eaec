import { makeButton, place } from './element.ts'
import type { Stage, View } from './stage.ts'
import { wordsFor } from './words.ts'

/** The one button on the slides, for those who have no keys: it leads to everything else. It hides with the pointer. */
export function makeMenu({ make }: Stage): View {
  const button = makeButton('☰', () => make({ type: 'overview' }))
  const menu = place('nav.menu.ui', {}, button)
  return ({ lang, reading, presenting }) => {
    menu.ariaLabel = button.ariaLabel = wordsFor(lang)('overview')
    menu.hidden = reading || presenting !== 'no'
  }
}
