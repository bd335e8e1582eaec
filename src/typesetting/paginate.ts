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
 * Sets pieces in a box: at the largest size that fits them on one page; else on as few pages as can be, at the largest
 * size that needs so few. All pages have one size. Only a piece that cannot be split may be too high, alone on its page.
 */
export function paginate<P extends Piece>(
  pieces: readonly P[],
  box: { readonly height: number },
  steps: Steps,
): Pagination<P> {
  const onePage = steps.sizes.find((size) => heightOf(pieces, size, steps) <= box.height)
  if (onePage !== undefined) return { size: onePage, pages: [pieces] }
  return steps.sizes
    .slice(0, (steps.keep ?? steps.sizes.length) + 1)
    .map((size) => ({ size, pages: fillPages(pieces, size, box.height, steps) }))
    .reduce((best, next) => (next.pages.length < best.pages.length ? next : best))
}

function heightOf(pieces: readonly Piece[], size: number, { gap }: Steps): number {
  return pieces.reduce((sum, piece) => sum + piece.height(size), gap(size) * Math.max(0, pieces.length - 1))
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
