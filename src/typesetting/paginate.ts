import { shareOut } from './share-out.ts'

/** Something that is set on a page, as high as its text makes it. */
export interface Piece {
  /** In px, at a text size in px. */
  height(size: number): number
  /** Parts that are no higher than this (in px), in order. Without it the piece is never torn. */
  split?(size: number, maxHeight: number): readonly this[]
}

export interface Steps {
  /** Text sizes in px, largest first. */
  readonly sizes: readonly number[]
  /** Between two pieces, in px, at a text size. */
  gap(size: number): number
  /** Index of the smallest size that is used when one page is not enough. Default: the last. */
  readonly keep?: number
}

export interface Pagination<P extends Piece> {
  readonly size: number
  readonly pages: readonly (readonly P[])[]
}

/**
 * Sets pieces in a box: at the largest size that fits them on one page; else on as few pages as the smallest needs,
 * at the largest size that needs no more. All pages have one size. Only a piece that cannot be split may be too high, alone on its page.
 */
export function paginate<P extends Piece>(
  pieces: readonly P[],
  box: { readonly height: number },
  steps: Steps,
): Pagination<P> {
  const onePage = steps.sizes.find((size) => isWithin(box.height, pieces, size, steps))
  if (onePage !== undefined) return { size: onePage, pages: [pieces] }
  const sizes = steps.sizes.slice(0, (steps.keep ?? steps.sizes.length) + 1)
  const fill = (size: number) => ({ size, pages: fillPages(pieces, size, box.height, steps) })
  const smallest = fill(sizes.at(-1)!)
  const few = smallest.pages.length
  for (const size of sizes.slice(0, -1)) {
    // Filling pages takes long, and most sizes are too large at a glance: a gap is saved only between two pages.
    if (!isWithin(few * box.height + (few - 1) * steps.gap(size), pieces, size, steps)) continue
    const filled = fill(size)
    if (filled.pages.length <= few) return filled
  }
  return smallest
}

function isWithin(height: number, pieces: readonly Piece[], size: number, { gap }: Steps): boolean {
  let left = height + gap(size)
  return pieces.every((piece) => {
    left -= gap(size) + piece.height(size)
    return left >= 0
  })
}

function fillPages<P extends Piece>(
  pieces: readonly P[],
  size: number,
  pageHeight: number,
  { gap }: Steps,
): readonly (readonly P[])[] {
  const parts = pieces.flatMap((piece) => {
    const torn = piece.height(size) > pageHeight ? piece.split?.(size, pageHeight) : undefined
    return (torn ?? [piece]).map((part, index) => ({ part, height: part.height(size), continues: index > 0 }))
  })
  const ends = shareOut(parts, pageHeight, gap(size))
  return ends.map((end, page) => parts.slice(ends[page - 1] ?? 0, end).map(({ part }) => part))
}
