import { printAddress, readAddress } from './address.ts'
import type { Deck } from './deck.ts'
import type { Make } from './inputs.ts'
import type { Place, State } from './moves.ts'

/** The place the address bar names; a fragment may also name anything that stands on a slide. */
export function placeInAddress(deck: Deck): Place | undefined {
  const named = readAddress(deck.stops, location.hash)
  if (named) return named
  const target = document.querySelector(':target')
  const slide = deck.sections.findIndex((section) => section.contains(target))
  return target && slide >= 0 ? { slide, step: deck.stops[slide]?.steps ?? 0 } : undefined
}

/** Back, Forward, links within the deck, and addresses typed by hand. */
export function listenToAddress(deck: Deck, make: Make): void {
  window.addEventListener('hashchange', () => {
    const to = placeInAddress(deck)
    if (to) make({ type: 'go', to })
  })
}

/** Keeps the address bar in step: a slide is an entry of the history, its steps are not. */
export function tellAddress(deck: Deck, now: State): void {
  const address = printAddress(deck.stops, now.at)
  if (address === location.hash) return
  const sameSlide = placeInAddress(deck)?.slide === now.at.slide
  try {
    if (sameSlide) history.replaceState(undefined, '', address)
    else history.pushState(undefined, '', address)
  } catch {
    // A browser that finds the history too busy, or the page too foreign, refuses; the talk goes on without.
  }
}
