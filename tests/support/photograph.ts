import { PNG } from 'pngjs'
import type { Browser } from '../../src/export/browser.ts'
import { showPage } from '../../src/export/show-page.ts'

/** A picture of a slide, and what the slide is called: its kind, and a number if it is not the first of its kind. */
export interface Photograph {
  readonly name: string
  readonly png: PNG
}

/** Photographs all slides of a deck as they are printed, side by side on one wall, at so many pixels for each of CSS. */
export async function photograph(
  browser: Browser,
  html: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<readonly Photograph[]> {
  const page = await showPage(browser, html)
  try {
    await page.setViewport({ width, height, deviceScaleFactor: scale })
    await page.emulateMediaType('print')
    const kinds = await page.evaluate(hangSlides)
    const wall = PNG.sync.read(
      Buffer.from(
        await page.screenshot({
          type: 'png',
          clip: { x: 0, y: 0, width, height: height * kinds.length },
          captureBeyondViewport: true,
          optimizeForSpeed: true,
        }),
      ),
    )
    const [across, down] = [width * scale, height * scale]
    return namesOf(kinds).map((name, index) => {
      const png = new PNG({ width: across, height: down })
      PNG.bitblt(wall, png, 0, index * down, across, down, 0, 0)
      return { name, png }
    })
  } finally {
    await page.close()
  }
}

/** In the page: what kind each slide is. Where a slide stands in the deck is drawn on it, and is made the same for all. */
function hangSlides(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('div.marpit > section')].map((slide) => {
    if (slide.dataset.marpitPagination !== undefined) {
      slide.dataset.marpitPagination = '7'
      slide.dataset.marpitPaginationTotal = '20'
    }
    return slide.classList[0] ?? 'slide'
  })
}

/** `chart`, `chart-2`. */
function namesOf(kinds: readonly string[]): readonly string[] {
  return kinds.map((kind, index) => {
    const count = kinds.slice(0, index + 1).filter((each) => each === kind).length
    return count === 1 ? kind : `${kind}-${count}`
  })
}
