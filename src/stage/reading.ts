import { element, makeButton, on, page } from './element.ts'
import { sayIn } from './say.ts'
import type { Stage, View } from './stage.ts'
import { tell } from './thumb.ts'
import { finished } from './travel.ts'

/**
 * The deck as a page to scroll. The slides themselves are the page: taken out of the element that the theme
 * speaks to, they are plain headings, lists and pictures, and text flows.
 */
export function makeReading({ deck, make }: Stage): View {
  const { sheet, sections, lines, cast, talk } = deck
  const [first] = sections
  const bar = element('nav.reading-bar.ui', { hidden: '' })
  document.body.prepend(bar)
  const colours = cast.map((one) => `.reading .${one.class}{--speaker:${one.colour}}`)
  document.head.append(element('style.colours', {}, ...colours))
  if (first) page.style.setProperty('--deck-font', getComputedStyle(first).fontFamily)
  markRepeats(sections)

  let isOn = false
  let scrolledTo: number | undefined
  const watcher = new IntersectionObserver(
    (changes) => {
      const reached = changes.find(({ isIntersecting }) => isIntersecting)
      if (!reached) return
      scrolledTo = sections.indexOf(reached.target as HTMLElement)
      make({ type: 'go', to: finished(deck.stops, scrolledTo) })
    },
    // A line a fifth down the window, where eyes rest.
    { rootMargin: '-20% 0px -79% 0px' },
  )

  const watch = () => {
    if (isOn) for (const section of sections) watcher.observe(section)
  }
  /** What was never painted takes its room only now and moves the place: it is found again before anybody watches it. */
  const aim = (section: HTMLElement | undefined) => {
    watcher.disconnect()
    section?.scrollIntoView()
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (isOn) section?.scrollIntoView()
        watch()
      }),
    )
  }

  return ({ reading, at }, before) => {
    if (reading !== isOn) {
      isOn = reading
      page.classList.toggle('reads', reading)
      wear(sheet, reading)
      watcher.disconnect()
      watch()
      lines.forEach((each, slide) => {
        tell(each, reading || slide !== at.slide ? undefined : at.step)
      })
      const words = sayIn(talk)
      bar.hidden = !reading
      bar.ariaLabel = words('reading')
      bar.replaceChildren(
        element('b', {}, talk.title),
        makeButton(words('overview'), () => make({ type: 'overview' })),
        makeButton(words('slides'), () => make({ type: 'reading' })),
      )
    }
    const isNew = at.slide !== (before?.reading ? before.at.slide : 0)
    if (reading && isNew && at.slide !== scrolledTo) aim(sections[at.slide])
    scrolledTo = undefined
  }
}

/** On paper slides are slides, whatever is on the screen. */
export function listenToPrinter(stage: Stage): void {
  on(window, 'beforeprint', () => wear(stage.deck.sheet, false))
  on(window, 'afterprint', () => wear(stage.deck.sheet, stage.now().reading))
}

function wear(sheet: Element, reading: boolean): void {
  sheet.className = reading ? 'reading' : 'marpit'
}

/** Calls for the reading view where there is no room for slides. */
export function listenToWidth({ make, now }: Stage): void {
  const narrow = matchMedia('(max-width: 600px)')
  narrow.onchange = () => narrow.matches !== now().reading && make({ type: 'reading' })
  if (narrow.matches && !now().reading) make({ type: 'reading' })
}

/** Headings and pictures that only say again, slide by slide, which scene this is. */
function markRepeats(sections: readonly HTMLElement[]): void {
  let before: readonly string[] = []
  for (const section of sections) {
    const parts = [...section.querySelectorAll<HTMLElement>(':scope > :is(header, h1, h2, p:has(> img))')]
    const signs = parts.map((part) => part.querySelector('img')?.src ?? part.textContent)
    parts.forEach((part, index) => {
      part.toggleAttribute('data-again', before.includes(signs[index]!))
    })
    before = signs
  }
}
