// What makes a talk go smoothly and is no part of its state: full screen, a screen that stays on, a pointer out of the way.
import { on, page } from './element.ts'

/** Fills the screen or gives it back. A refusal is the browser's right and changes nothing. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen()
  done.catch(() => undefined)
}

/** Keeps the screen from going dark while the deck is in sight, where the browser can. */
export function stayAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => undefined)
  }
  ask()
  on(document, 'visibilitychange', ask)
}

/** Long enough to aim, short enough not to stand in the picture. */
const pointerRest = 2500

/** Marks the page `idle` while the pointer rests. */
export function hideIdlePointer(): void {
  let timer: number | undefined
  const wake = () => {
    page.classList.remove('idle')
    clearTimeout(timer)
    timer = setTimeout(() => page.classList.add('idle'), pointerRest)
  }
  wake()
  on(document, 'pointermove', wake)
}
