import { element, makeButton, on, write } from './element.ts'
import type { State } from './moves.ts'
import { neighbour } from './neighbour.ts'
import { makePanel } from './panel.ts'
import { paintInSight } from './pictures.ts'
import { sayIn } from './say.ts'
import { plain, search } from './search.ts'
import type { Stage, View } from './stage.ts'
import { finished } from './travel.ts'

/** All slides by scenes, and the search among them. It is made when it opens and given up when it closes. */
export function makeOverview(stage: Stage): View {
  const panel = makePanel('overview', stage)
  return (now, before) => {
    const isWanted = now.panel === 'overview' || now.panel === 'search'
    if (isWanted && !panel.open) fill(panel, stage, now)
    if (isWanted && now.panel !== before?.panel) {
      const focused = panel.querySelector<HTMLElement>(now.panel === 'search' ? 'input' : '[aria-current]')
      focused?.focus()
      focused?.scrollIntoView({ block: 'center' })
    }
    if (!isWanted && panel.open) {
      panel.close()
      // Until the next picture the field would keep the keys, though nobody sees it any more.
      panel.querySelector<HTMLElement>(':focus')?.blur()
    }
  }
}

function fill(panel: HTMLDialogElement, { deck, make }: Stage, now: State): void {
  const { stops, slides, sections } = deck
  const words = sayIn(deck.talk)
  const links = slides.map(({ id, title, speakers }, index) =>
    element(
      'a',
      {
        // Not by scene and step: that would be a link to nothing on this page.
        href: `#${id}`,
        tabindex: index === now.at.slide ? '0' : '-1',
        'aria-current': index === now.at.slide ? 'true' : undefined,
      },
      element('span.room'),
      element('b', {}, String(index + 1)),
      speakers.join(' · ') || deck.script[index]?.[0]?.text || title,
    ),
  )
  const cards = links.map((link) => element('li', {}, link))
  const groups = deck.scenes.map(({ title, first, end }) =>
    element('section', {}, element('h3', {}, title), element('ol', {}, ...cards.slice(first, end))),
  )
  const field = element('input', { type: 'search', placeholder: words('query'), 'aria-label': words('search') })
  const count = element('p', { role: 'status' })
  const list = element('div.cards', {}, ...groups)
  const actions = [
    ...(now.langs.length > 1 ? (['language'] as const) : []),
    ...(now.presenting === 'no' ? (['reading', 'presenter'] as const) : []),
    'help' as const,
  ]
  const buttons = actions.map((type) => makeButton(words(type), () => make({ type })))
  panel.ariaLabel = words('overview')
  panel.replaceChildren(element('header', {}, element('h2', {}, words('overview')), field, count, ...buttons), list)
  panel.showModal()
  const watcher = paintInSight(list, cards, sections)
  panel.addEventListener('close', () => watcher.disconnect(), { once: true })

  const go = (slide: number) => make({ type: 'go', to: finished(stops, slide) })
  const entries = sections.map(({ textContent }, index) => {
    const { title, sceneTitle, speakers } = slides[index]!
    return { number: index + 1, text: plain([title, sceneTitle, ...speakers, textContent].join('\n')) }
  })
  let found: readonly number[] = []
  on(field, 'input', () => {
    found = search(entries, field.value)
    const shown = new Set(found)
    cards.forEach((card, index) => {
      card.hidden = !shown.has(index)
    })
    // Only cards count: the slides painted on them have lists, too.
    for (const group of groups) group.hidden = !group.querySelector(':scope > ol > li:not([hidden])')
    write(count, field.value && `${found.length} / ${cards.length}`)
  })
  on(list, 'click', (event) => {
    const slide = cards.findIndex((card) => card.contains(event.target as Node))
    if (slide < 0) return
    event.preventDefault()
    go(slide)
  })
  const hearKey = (event: KeyboardEvent) => {
    const { target, key, isComposing } = event
    const inSight = links.filter((_, index) => !cards[index]?.hidden)
    const isField = target === field
    if (isField && key === 'Enter' && !isComposing && found[0] !== undefined) go(found[0])
    const to = isField
      ? key === 'ArrowDown' && inSight[0]
      : neighbour(inSight, inSight.indexOf(target as HTMLAnchorElement), key)
    if (!to) return
    to.focus()
    event.preventDefault()
  }
  on(field, 'keydown', hearKey)
  on(list, 'keydown', hearKey)
}
