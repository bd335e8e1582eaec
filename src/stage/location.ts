import { printAddress, readAddress } from './address.ts'
import type { Deck } from './deck.ts'
import { on } from './element.ts'
import type { Place, State } from './moves.ts'
import type { Stage } from './stage.ts'

/** Browsers stop listening to pages that write into the address bar more often than that for long; milliseconds. */
const breath = 100

/** The language that the address begins with; the one the page opens in is never named. */
export function langInAddress([, ...others]: readonly string[]): string | undefined {
  return others.find((lang) => `${location.hash}/`.startsWith(`#${lang}/`))
}

/** The place the address bar names; a fragment may also name anything that stands on a slide. */
export function placeInAddress(deck: Deck): Place | undefined {
  const { lang } = deck.talk
  const isTold = langInAddress(['', lang])
  // A scene may be called like a language.
  const named =
    readAddress(deck.stops, location.hash) ??
    (isTold ? readAddress(deck.stops, location.hash.slice(lang.length + 2)) : undefined)
  if (named) return named
  const target = document.querySelector(':target')
  const slide = deck.sections.findIndex((section) => section.contains(target))
  return target && slide >= 0 ? { slide, step: deck.stops[slide]?.steps ?? 0 } : undefined
}

/** Back, Forward, links within the deck, and addresses typed by hand. */
export function listenToAddress(stage: Stage): void {
  on(window, 'hashchange', () => {
    const { langs, lang } = stage.now()
    const named = langInAddress(['', ...langs]) ?? lang
    const to = placeInAddress(stage.deckIn(named))
    if (!to) return
    stage.make({ type: 'go', to, lang: named })
    // Where that leads nowhere new, the address may still lack the language.
    tellAddress(stage.deck, stage.now())
  })
}

let lastTold = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** Keeps the address bar in step: a slide is an entry of the history, its steps are not, nor is what was only flown over. */
export function tellAddress(deck: Deck, now: State): void {
  clearTimeout(waiting)
  const address = printAddress(deck.stops, now.at).replace('#', now.lang === now.langs[0] ? '#' : `#${now.lang}/`)
  if (address === location.hash) return
  const time = Date.now()
  if (time - lastTold < breath) {
    waiting = setTimeout(() => tellAddress(deck, now), breath)
    return
  }
  lastTold = time
  const isSameSlide = now.reading || placeInAddress(deck)?.slide === now.at.slide
  try {
    history[isSameSlide ? 'replaceState' : 'pushState'](undefined, '', address)
  } catch {
    // A page too foreign may not write; the talk goes on without.
  }
}
