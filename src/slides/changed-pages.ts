import type { Page } from './manuscript.ts'

/**
 * The ids of the cards that an edit has changed, in order, if it is clear which: they stand side by side. What generates
 * itself (contents, sources) often changes along and is asked only where nothing else did.
 */
export function changedPages(before: readonly Page[], after: readonly Page[]): readonly string[] {
  const known = new Set(before.map(({ markdown }) => markdown))
  const changed = after.filter(({ markdown }) => !known.has(markdown))
  const told = changed.filter(({ card }) => card.scene !== undefined)
  const [first, ...others] = told.length > 0 ? told : changed
  if (!first) return []
  const isTogether = others.every(({ card }, index) => card.number === first.card.number + index + 1)
  return isTogether ? [first, ...others].map(({ card }) => card.id) : []
}
