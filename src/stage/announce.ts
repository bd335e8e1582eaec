import { element, place } from './element.ts'
import { sayIn } from './say.ts'
import { linesAt } from './script.ts'
import type { Stage, View } from './stage.ts'

/** Tells those who listen what those who look can see. */
export function makeAnnouncer({ deck }: Stage): View {
  document.querySelector('main')?.prepend(element('h1.spoken', {}, deck.talk.title))
  const words = sayIn(deck.talk)
  const status = place('div.spoken', { role: 'status', 'aria-live': 'polite' })
  return (now, before) => {
    if (!before || now.reading) return
    const { at, screen } = now
    const isChanged = screen !== before.screen
    if (screen !== 'slides') {
      if (isChanged) status.textContent = words(screen)
    } else if (at.slide !== before.at.slide || isChanged) {
      status.textContent = `${words('counter', at.slide + 1, deck.stops.length)}: ${deck.slides[at.slide]?.title}`
    } else if (at.step > before.at.step) {
      const said = linesAt(deck.script, at).map(({ speaker, text }) => (speaker ? `${speaker.name}: ` : '') + text)
      status.textContent = said.join(' ')
    }
  }
}
