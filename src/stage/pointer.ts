import type { Action } from './moves.ts'

/** A point of the window in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a click asks for: the right half goes on, the left third goes back, between them nothing happens. */
export function actionOfClick(at: Point, width: number): Action | undefined {
  if (at.x >= width / 2) return 'next'
  return at.x < width / 3 ? 'back' : undefined
}

/** Shorter ways are taps by an unsteady finger; 40 px is about half a thumb. */
const shortestSwipe = 40

/** What a finger asks for that went from one point to another: to the left goes on, as when turning a page. */
export function actionOfSwipe(from: Point, to: Point): Action | undefined {
  const across = to.x - from.x
  const slanted = Math.abs(to.y - from.y) * 2 > Math.abs(across)
  if (slanted || Math.abs(across) < shortestSwipe) return undefined
  return across < 0 ? 'next' : 'back'
}
