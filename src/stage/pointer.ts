import type { Move } from './moves.ts'

/** Where a finger or the mouse touched the window, in CSS pixels. */
export type Touched = Pick<Touch, 'clientX' | 'clientY'>

/** What a click asks for: the right half goes on, the left third goes back, between them nothing happens. */
export function moveOfClick({ clientX }: Touched, width: number): Move | undefined {
  if (clientX >= width / 2) return { type: 'next' }
  return clientX < width / 3 ? { type: 'back' } : undefined
}

/** Shorter ways are taps by an unsteady finger; 40 px is about half a thumb. */
const shortestSwipe = 40

/** What a finger asks for that went from one point to another: to the left goes on, as when turning a page. */
export function moveOfSwipe(from: Touched, to: Touched): Move | undefined {
  const across = to.clientX - from.clientX
  const slanted = Math.abs(to.clientY - from.clientY) * 2 > Math.abs(across)
  if (slanted || Math.abs(across) < shortestSwipe) return undefined
  return { type: across < 0 ? 'next' : 'back' }
}
