/** A panel of a manga page, in px of the slide. */
export interface Panel {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The panels of a page in the order in which they are read, and the class that places words in them: `panels-3a`. */
export interface MangaGrid {
  readonly className: string
  readonly panels: readonly Panel[]
}

/** Around the page, where the slide's head and foot are, and between panels, in px; the themes' CSS says the same. */
const PAGE = { side: 40, top: 58, bottom: 66, gutter: 16 }

/** How many of ten columns each panel takes, row by row. */
const ROWS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  '1a': [[10]],
  '2b': [[5, 5]],
  '2a': [[10], [10]],
  '3a': [[10], [4, 6]],
  '3b': [[6, 4], [10]],
  '4a': [
    [6, 4],
    [4, 6],
  ],
  '4b': [
    [4, 6],
    [6, 4],
  ],
}

/** Panels on one page: more would be too small for words. */
export const MOST_PANELS = 4

/** The pages that hold so many panels. Right to left, the first panel of a row stands at the right. */
export function mangaGrids(
  count: number,
  slide: { readonly width: number; readonly height: number },
  direction: 'left to right' | 'right to left',
): readonly MangaGrid[] {
  const width = slide.width - 2 * PAGE.side
  const track = (width - 9 * PAGE.gutter) / 10
  return Object.entries(ROWS).flatMap(([name, rows]): MangaGrid[] => {
    if (Number(name[0]) !== count) return []
    const height = (slide.height - PAGE.top - PAGE.bottom - (rows.length - 1) * PAGE.gutter) / rows.length
    const panels = rows.flatMap((spans, row) => {
      let from = 0
      return spans.map((span): Panel => {
        const across = span * track + (span - 1) * PAGE.gutter
        const x = direction === 'left to right' ? from : width - from - across
        from += across + PAGE.gutter
        return { x: PAGE.side + x, y: PAGE.top + row * (height + PAGE.gutter), width: across, height }
      })
    })
    return [{ className: `panels-${name}`, panels }]
  })
}
