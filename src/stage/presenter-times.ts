import { element, makeButton, write } from './element.ts'
import type { State } from './moves.ts'
import { type Plan, paceOf, plannedAt } from './pace.ts'
import type { Piece } from './presenter.ts'
import type { Say } from './say.ts'
import type { Stage } from './stage.ts'
import { elapsed, isFresh, showTime } from './timer.ts'

/** Differences between a talk and its plan that nobody should think about; seconds. */
const unnoticed = 10

/** Where the talk is and how it stands with the time: counters, clock, timer, countdown, and the bar of scenes. */
export function makeTimes({ deck, make }: Stage, plan: Plan, words: Say, isAlone: () => boolean): Piece {
  const scene = element('b')
  const counter = element('span')
  const alone = makeButton(words('alone'), () => make({ type: 'presenter' }))
  const spent = element('time')
  const left = element('time')
  const clock = element('time')
  const start = makeButton('', () => make({ type: 'timer' }), words('timer'))
  const reset = makeButton('↺', () => make({ type: 'reset-timer' }), words('reset-timer'))
  const top = element(
    'header.top',
    {},
    element('p.where', {}, scene, counter),
    alone,
    element('p.timer', {}, spent, start, reset),
    element('p', {}, element('span', {}, words('left')), left),
    element('p', {}, clock),
  )

  const segments = deck.scenes.map(({ title, first, end }) => {
    const from = plan.starts[first] ?? 0
    const seconds = (plan.starts[end] ?? from) - from
    const fill = element('i')
    const item = element('li', { title: `${title} ${showTime(seconds)}` }, fill, element('span', {}, title))
    item.style.flexGrow = String(seconds + 1)
    return { from, seconds, fill, item, first, end }
  })
  const hand = element('i.hand')
  const verdict = element('p')
  const road = element('ol', {}, ...segments.map(({ item }) => item))
  const bar = element('div.pace', {}, element('div', { 'aria-hidden': 'true' }, road, hand), verdict)

  let now: State | undefined
  const tick = () => {
    if (!now) return
    if (!top.isConnected) clearInterval(ticking)
    const { at, timer, lang, presenting } = now
    const time = Date.now()
    const seconds = elapsed(timer, time)
    write(spent, showTime(seconds))
    write(left, `${plan.given ? '' : '≈ '}${showTime(plan.total - seconds)}`)
    write(clock, new Date(time).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' }))
    const planned = plannedAt(plan, at, deck.stops[at.slide]?.steps ?? 0)
    const { colour, late } = paceOf(plan, planned, seconds)
    const isIdle = isFresh(timer)
    bar.dataset.pace = isIdle ? '' : colour
    const standing = Math.abs(late) < unnoticed ? 'on-time' : late > 0 ? 'late' : 'early'
    write(verdict, isIdle ? '' : words(standing, showTime(Math.abs(late))))
    hand.style.insetInlineStart = `${Math.min((100 * seconds) / (plan.total || 1), 100)}%`
    for (const { from, seconds: length, fill } of segments) {
      fill.style.inlineSize = `${100 * Math.max((planned - from) / (length || 1), 0)}%`
    }
    alone.hidden = presenting === 'refused' || !isAlone()
  }
  const ticking = setInterval(tick, 250)

  return {
    boxes: [top, bar],
    view: (state) => {
      now = state
      const { slide, step } = now.at
      const { sceneTitle, title = '' } = deck.slides[slide] ?? {}
      const steps = deck.stops[slide]?.steps ?? 0
      write(scene, sceneTitle ?? title)
      const counted = words('counter', slide + 1, deck.stops.length)
      write(counter, steps > 0 ? `${counted} · ${step} / ${steps}` : counted)
      write(start, now.timer.since === undefined ? '▶' : '❚❚')
      for (const { item, first, end } of segments) item.classList.toggle('here', slide >= first && slide < end)
      tick()
    },
  }
}
