import { element, makeButton, page, place, write } from './element.ts'
import { planOf } from './pace.ts'
import { makeNotes } from './presenter-notes.ts'
import { makeScript } from './presenter-script.ts'
import { makeTimes } from './presenter-times.ts'
import { type Say, sayIn } from './say.ts'
import { nextSpoken } from './script.ts'
import type { Stage, View } from './stage.ts'
import { linesOf, makeThumb, tell } from './thumb.ts'
import { ways } from './travel.ts'

/** A piece of the presenter's room. */
export interface Piece {
  readonly boxes: readonly HTMLElement[]
  readonly view: View
}

/** What the speaker sees: made when it is wanted, around the slide that is there anyway. */
export function makePresenter(stage: Stage, isAlone: () => boolean, asked: URLSearchParams): View {
  const words = sayIn(stage.deck.talk)
  const room = place('section.presenter.ui', { 'aria-label': words('presenter') })
  let pieces: readonly Piece[] = []
  return (now, before) => {
    const isNew = now.presenting !== before?.presenting
    if (isNew) {
      const isWanted = now.presenting !== 'no'
      page.classList.toggle('presents', isWanted)
      room.hidden = !isWanted
      pieces = isWanted ? furnish(stage, words, isAlone, asked) : []
      const hint = now.presenting === 'refused' ? [makeHint(stage, words)] : []
      room.replaceChildren(...hint, ...pieces.flatMap(({ boxes }) => boxes))
    }
    for (const { view } of pieces) view(now, isNew ? undefined : before)
  }
}

function furnish(stage: Stage, words: Say, isAlone: () => boolean, asked: URLSearchParams): readonly Piece[] {
  const times = makeTimes(stage, planOf(stage.deck.talk), words, isAlone)
  const controls = { boxes: [makeControls(stage, words)], view: () => {} }
  return [times, makeNext(stage, words), makeScript(stage, words, asked), makeNotes(stage, words), controls]
}

function makeNext({ deck }: Stage, words: Say): Piece {
  const room = element('div.room')
  const who = element('p.who')
  const box = element('div.next.box', {}, element('h2', {}, words('coming-next')), room, who)
  let shown: { readonly slide: number; readonly lines: readonly HTMLElement[] } | undefined
  return {
    boxes: [box],
    view: ({ at }, before) => {
      if (before?.at === at) return
      const to = ways.next!(deck.stops, at)
      const section = deck.sections[to.slide]
      if (shown?.slide !== to.slide) {
        room.replaceChildren(section ? makeThumb(section) : words('end'))
        const copy = room.querySelector('section')
        shown = { slide: to.slide, lines: copy ? linesOf(copy) : [] }
      }
      tell(shown.lines, to.step)
      const speaker = nextSpoken(deck.script, at)?.speaker
      who.style.setProperty('--speaker', speaker?.colour ?? '')
      write(who, speaker ? words('speaks', speaker.name) : '')
    },
  }
}

function makeControls({ make }: Stage, words: Say): HTMLElement {
  const buttons = Object.entries(signs).map(([type, sign]) =>
    makeButton(sign, () => make({ type: type as keyof typeof signs }), words(type as keyof typeof signs)),
  )
  return element('div.controls', {}, ...buttons)
}

const signs = {
  back: '←',
  next: '→',
  black: '■',
  white: '□',
  captions: '▃',
  laser: '●',
  pen: '✎',
  clear: '⌫',
  overview: '☰',
  help: '?',
}

function makeHint({ make }: Stage, words: Say): HTMLElement {
  const back = makeButton(words('slides'), () => make({ type: 'presenter' }))
  return element('div.hint', {}, element('p', {}, words('refused')), back)
}
