import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type Page, startBrowser } from '../../src/export/browser.ts'
import { tested } from '../export/a-browser.ts'
import { buildHere, temporaryFolder } from '../support/build-deck.ts'
import { addressFor, layOutDeck } from '../support/open-deck.ts'

const STORY = `title: לילה
lang: he
cast:
  dana: דנה
  omer: Omer Levi
  ruth: רות
scenes:
  - scene: הסדנה
    script:
      - dana: שלום, Omer! יש 3 רובוטים.
      - omer: באמת?
      - ruth: כן.
  - scene: הבוקר
    script:
      - dana: בוקר טוב
      - omer: good morning
`

const folder = temporaryFolder()
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await startBrowser(tested)
  const story = join(folder.path, 'story.yaml')
  writeFileSync(story, STORY)
  const { written } = await buildHere({ story, to: ['html'], out: folder.path })
  page = await layOutDeck(browser, addressFor(browser, written[0]!.path))
})
afterAll(async () => {
  await browser.close()
  folder.remove()
})

/** How far from the left of its slide the middle of each element stands, 0 to 1. */
const middles = (selector: string) =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const { left, width } = element.getBoundingClientRect()
      const slide = element.closest('section')!.getBoundingClientRect()
      return (left + width / 2 - slide.left) / slide.width
    }),
  )

test('the page and every slide are read from right to left', async () => {
  expect(await page.$eval('html', ({ dir }) => dir)).toBe('rtl')
  const directions = await page.$$eval('section', (slides) => slides.map((slide) => getComputedStyle(slide).direction))
  expect(new Set(directions)).toEqual(new Set(['rtl']))
  expect(await page.$$eval('section', (slides) => slides.map((slide) => slide.getBoundingClientRect().left))).toEqual(
    directions.map(() => 0),
  )
})

test.each(['chat', 'two-shot'])('who speaks first in a %s stands on the right, the next on the left', async (kind) => {
  const [first = 0, second = 1] = await middles(`section.${kind} li > p + p`)
  expect(first).toBeGreaterThan(0.5)
  expect(second).toBeLessThan(0.5)
})

test('a Latin name keeps to itself', async () => {
  const isolation = await page.$$eval('section.chat b', (names) =>
    names.map((name) => getComputedStyle(name).unicodeBidi),
  )
  expect(new Set(isolation)).toEqual(new Set(['isolate']))
})
