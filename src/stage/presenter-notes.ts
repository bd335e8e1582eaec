import { element, makeButton } from './element.ts'
import type { Piece } from './presenter.ts'
import type { Say } from './say.ts'
import type { Stage } from './stage.ts'

/** The notes of the slide, as large as the speaker's eyes want them. */
export function makeNotes({ deck, make }: Stage, words: Say): Piece {
  const scroller = element('div.scroll', { tabindex: '0', role: 'group', 'aria-label': words('notes') })
  const smaller = makeButton('−', () => make({ type: 'smaller' }), words('smaller'))
  const larger = makeButton('+', () => make({ type: 'larger' }), words('larger'))
  const header = element('header', {}, element('h2', {}, words('notes')), smaller, larger)
  return {
    boxes: [element('div.notes.box', {}, header, scroller)],
    view: ({ at }, before) => {
      if (before?.at.slide === at.slide) return
      const notes = deck.slides[at.slide]?.notes ?? []
      const none = notes.length > 0 ? [] : [element('p.none', {}, '—')]
      scroller.replaceChildren(...notes.map((note) => element('p', {}, note)), ...none)
      // With the next picture, so that the page is laid out once for all that has changed.
      requestAnimationFrame(() => {
        scroller.scrollTop = 0
      })
    },
  }
}
