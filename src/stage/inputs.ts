import { type KeyRow, moveFor } from './keys.ts'
import type { Move } from './moves.ts'
import { actionOfClick, actionOfSwipe, type Point } from './pointer.ts'

/** Makes a move; says whether it was of any use. */
export type Make = (move: Move) => boolean

const writable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
const clickable = `${writable}, a[href], button, summary, label, audio, video, dialog`

/** Moves that make sense while their key is held down; the others would flicker. */
const repeatable = new Set<Move['type']>(['next', 'back', 'next-slide', 'previous-slide'])

export function listenToKeys(table: readonly KeyRow[], make: Make): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isWithin(event.target, writable)) return
    const move = moveFor(event, table)
    if (!move || (isActivation(event) && isWithin(event.target, clickable))) return
    const held = event.repeat && !repeatable.has(move.type)
    const used = held || make(move)
    // A key of ours never does what it does elsewhere: F5 would reload. An open help may be scrolled, though.
    if (used || !isWithin(event.target, 'dialog')) event.preventDefault()
  })
}

export function listenToPointer(make: Make): void {
  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey
    if (event.defaultPrevented || !plain || isWithin(event.target, clickable) || isTextSelected()) return
    const action = actionOfClick({ x: event.clientX, y: event.clientY }, window.innerWidth)
    if (action) make({ type: action })
  })
}

export function listenToFingers(make: Make): void {
  let from: Point | undefined
  const oneFinger = (touches: TouchList): Point | undefined => {
    const touch = touches.length === 1 ? touches[0] : undefined
    return touch && { x: touch.clientX, y: touch.clientY }
  }
  const start = (event: TouchEvent) => {
    // In a page zoomed by pinching a finger moves the page, not the talk.
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.01
    from = zoomed || isWithin(event.target, `${writable}, audio, video, dialog`) ? undefined : oneFinger(event.touches)
  }
  const end = (event: TouchEvent) => {
    const to = oneFinger(event.changedTouches)
    const action = from && to && !isTextSelected() ? actionOfSwipe(from, to) : undefined
    from = undefined
    if (action) make({ type: action })
  }
  document.addEventListener('touchstart', start, { passive: true })
  document.addEventListener('touchend', end, { passive: true })
}

/** A click beside the help closes it, and so do the browser's own ways. */
export function listenToHelp(help: HTMLDialogElement, make: Make): void {
  help.addEventListener('close', () => make({ type: 'help-closed' }))
  help.addEventListener('click', (event) => {
    if (event.target === help) help.close()
  })
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function isActivation(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' '
}

function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false
}
