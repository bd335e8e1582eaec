import type { Talk } from '../protocol.ts'
import { element, makeButton, page, write } from '../stage/element.ts'
import type { Move, State, Stop } from '../stage/moves.ts'
import { planOf } from '../stage/pace.ts'
import { sayIn } from '../stage/say.ts'
import { linesAt, nextSpoken, type Script } from '../stage/script.ts'
import { lineWith } from '../stage/spoken-line.ts'
import { elapsed, showTime } from '../stage/timer.ts'

/** The deck in one language, as far as a phone knows it. */
export interface Told {
  readonly talk: Talk
  readonly stops: readonly Stop[]
  readonly script: Script
}

/** Whether there is a deck to be driven; `lost` and `over` where there is not even a server. */
export type Door = 'lost' | 'over' | 'nobody' | 'open'

/** Shows the state of the talk at a time (milliseconds). */
export type Show = (now: State, door: Door, time: number) => void

/** Puts everything on the page of the phone, in place of what was there. */
export function furnish({ talk, stops, script }: Told, make: (move: Move) => void): Show {
  const words = sayIn(talk)
  const plan = planOf(talk)
  const counter = element('b')
  const left = element('span')
  const spent = element('time')
  const start = makeButton('', () => make({ type: 'timer' }), words('timer'))
  const reset = makeButton('↺', () => make({ type: 'reset-timer' }), words('reset-timer'))
  const trouble = element('p.trouble', { role: 'status' })
  const title = element('h1')
  const said = element('div.said')
  const next = element('div.coming')
  const notes = element('div.notes')
  const black = makeButton('■', () => make({ type: 'black' }), words('black'))
  const back = makeButton('←', () => make({ type: 'back' }), words('back'))
  const forward = makeButton('→', () => make({ type: 'next' }), words('next'))
  page.lang = talk.lang
  page.dir = talk.dir ?? ''
  document.title = talk.title
  document.body.replaceChildren(
    element('header', {}, element('p.where', {}, counter, left), spent, start, reset),
    trouble,
    element(
      'main',
      { tabindex: '0' },
      element('section', {}, title, said),
      element('section.next', {}, element('h2', {}, words('coming-next')), next),
      element('section', {}, element('h2', {}, words('notes')), notes),
    ),
    element('nav', { 'aria-label': words('presenter') }, black, back, forward),
  )

  let shown: State | undefined
  return (now, door, time) => {
    const { at, screen, timer } = now
    if (shown?.at !== at) {
      const { title: name = '', sceneTitle = name, notes: ours = [] } = talk.slides[at.slide] ?? {}
      const steps = stops[at.slide]?.steps ?? 0
      const counted = words('counter', at.slide + 1, stops.length)
      write(counter, steps > 0 ? `${counted} ·\u00a0${at.step}\u00a0/\u00a0${steps}` : counted)
      write(title, sceneTitle === name ? name : `${sceneTitle} · ${name}`)
      said.replaceChildren(...linesAt(script, at).map((line) => lineWith('p', line)))
      const coming = nextSpoken(script, at)
      next.replaceChildren(coming ? lineWith('p', coming) : words('end'))
      notes.replaceChildren(...ours.map((note) => element('p', {}, note)))
      if (shown?.at.slide !== at.slide) document.querySelector('main')!.scrollTop = 0
    }
    const seconds = elapsed(timer, time)
    write(spent, showTime(seconds))
    write(left, `${words('left')} ${plan.given ? '' : '≈ '}${showTime(plan.total - seconds)}`)
    write(start, timer.since === undefined ? '▶' : '❚❚')
    black.ariaPressed = String(screen !== 'slides')
    write(trouble, door === 'open' ? '' : words(door))
    for (const button of [black, back, forward, start, reset]) button.disabled = door !== 'open'
    shown = now
  }
}
