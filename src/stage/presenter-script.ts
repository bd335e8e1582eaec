import { printAddress } from './address.ts'
import { element, on, write } from './element.ts'
import type { Place } from './moves.ts'
import type { Piece } from './presenter.ts'
import type { Say } from './say.ts'
import { linesUntil } from './script.ts'
import { lineWith } from './spoken-line.ts'
import type { Stage } from './stage.ts'

/** The script of the talk, with what is being said marked and in sight; whole, or the lines and cues of the voice that `asked` names. */
export function makeScript({ deck }: Stage, words: Say, asked: URLSearchParams): Piece {
  const { cast, script, stops } = deck
  const rows = script.flatMap((lines, slide) =>
    lines.map((line) => {
      const link = lineWith('a', line, { href: printAddress(stops, { slide, step: line.step }), tabindex: '-1' })
      return { slide, step: line.step, speaker: line.speaker?.id, item: element('li', {}, link) }
    }),
  )
  const scenes = deck.scenes.map(({ title, first, end }) => {
    const inScene = rows.flatMap(({ slide, item }) => (slide >= first && slide < end ? [item] : []))
    return element('section', {}, element('h3', {}, title), element('ol', {}, ...inScene))
  })
  const scroller = element('div.scroll', { tabindex: '0', role: 'group', 'aria-label': words('script') }, ...scenes)
  const until = element('p.until')
  const voices = cast.map(({ id, name }) => element('option', { value: id }, name))
  const whose = element(
    'select',
    { 'aria-label': words('whose') },
    element('option', { value: '' }, words('everybody')),
    ...voices,
  )
  const me = asked.get('me')
  if (me && cast.some(({ id }) => id === me)) whose.value = me

  let at: Place = { slide: 0, step: 0 }
  const showPlace = () => {
    const isNow = (row: (typeof rows)[number]) => row.slide === at.slide && row.step === at.step
    for (const row of rows) {
      if (isNow(row) !== (row.item.ariaCurrent === 'step')) row.item.ariaCurrent = isNow(row) ? 'step' : null
    }
    const said = rows.filter(({ item }) => !item.hidden)
    const here =
      said.findLast(({ slide, step }) => slide < at.slide || (slide === at.slide && step <= at.step)) ?? said[0]
    // With the next picture, so that the page is laid out once for all that has changed.
    requestAnimationFrame(() => {
      scroller.scrollTop = (here?.item.offsetTop ?? 0) - scroller.clientHeight / 3
    })
    const lines = linesUntil(script, at, whose.value)
    const isMine = rows.some((row) => isNow(row) && row.speaker === whose.value)
    write(until, isMine ? words('you-now') : lines ? words('you-in', lines) : '')
    until.classList.toggle('soon', isMine || lines === 1)
  }
  const showVoices = () => {
    rows.forEach(({ item, speaker }, index) => {
      const isOthers = whose.value !== '' && speaker !== whose.value
      item.hidden = isOthers && rows[index + 1]?.speaker !== whose.value
      item.classList.toggle('cue', isOthers)
    })
    showPlace()
  }
  on(whose, 'change', () => {
    whose.blur()
    // Another language makes the script anew, and asks again.
    asked.set('me', whose.value)
    showVoices()
  })

  return {
    boxes: [
      element('div.script.box', {}, element('header', {}, element('h2', {}, words('script')), until, whose), scroller),
    ],
    view: (now, before) => {
      if (before?.at === now.at) return
      at = now.at
      if (before) showPlace()
      else showVoices()
    },
  }
}
