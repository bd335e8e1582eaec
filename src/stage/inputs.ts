import { on } from './element.ts'
import { moveFor } from './keys.ts'
import type { State } from './moves.ts'
import { moveOfClick, moveOfSwipe, type Touched } from './pointer.ts'
import type { Stage } from './stage.ts'

const writable = 'input, textarea, select, [contenteditable]'
const clickable = `${writable}, a[href], button, summary, label, audio, video, dialog`

/** Moves that make sense while their key is held down; the others would flicker. */
const repeatable = /^(next|back|previous)/

export function listenToKeys({ keys, make, now }: Stage): void {
  on(document, 'keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const move = moveFor(event, keys)
    if (!move || (isWithin(event.target, writable) && move.type !== 'escape')) return
    if (isActivation(event) && isWithin(event.target, clickable)) return
    if (scrolls(event) && isWithin(event.target, '[tabindex="0"]')) return
    const held = event.repeat && !repeatable.test(move.type)
    const used = held || make(move)
    // A key of ours never does what it does elsewhere: F5 would reload. What scrolls may be scrolled, though.
    if (used || !(isWithin(event.target, 'dialog') || now().reading)) event.preventDefault()
  })
}

export function listenToPointer({ make, now }: Stage): void {
  on(document, 'click', (event) => {
    const { target, ctrlKey, shiftKey, altKey, metaKey, defaultPrevented } = event
    if (defaultPrevented || ctrlKey || shiftKey || altKey || metaKey) return
    if (!isOnSlides(now()) || isWithin(target, clickable) || isTextSelected()) return
    const move = moveOfClick(event, innerWidth)
    if (move) make(move)
  })
}

export function listenToFingers({ make, now }: Stage): void {
  let from: Touched | undefined
  on(document, 'touchstart', ({ touches, target }) => {
    // In a page zoomed by pinching a finger moves the page, not the talk.
    const isZoomed = (visualViewport?.scale ?? 1) > 1.01
    const isFree =
      touches.length === 1 && !isZoomed && isOnSlides(now()) && !isWithin(target, `${writable}, audio, video, dialog`)
    from = isFree ? touches[0] : undefined
  })
  on(document, 'touchend', ({ changedTouches: [to] }) => {
    const move = from && to && !isTextSelected() && moveOfSwipe(from, to)
    from = undefined
    if (move) make(move)
  })
}

/** Whether a click on the page is meant for the slides: with a pen in the hand, in a text, among the speaker's tools it is not. */
function isOnSlides(now: State): boolean {
  return now.tool === 'none' && !now.reading && now.presenting === 'no'
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function isActivation({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' '
}

/** Keys that scroll what has the focus: notes and script are longer than their place. Not those of clickers. */
function scrolls({ key }: KeyboardEvent): boolean {
  return /^(ArrowUp|ArrowDown|Home|End)$/.test(key)
}

function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false
}
