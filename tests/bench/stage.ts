// How long the stage takes in a browser, in decks of about 100, 200 and 1000 slides of our own plays.
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { storyOf } from '../corpus/to-story.mjs'
import { tested } from '../export/a-browser.ts'
import { buildHere, temporaryFolder } from '../support/build-deck.ts'
import { addressFor } from '../support/open-deck.ts'
import { medley } from './medley.mjs'

const images = fileURLToPath(new URL('../../images', import.meta.url))
const pictures = readdirSync(images).map((name) => `images/${name}`)
const folder = temporaryFolder()
let browser: Browser
const rows: object[] = []

beforeAll(async () => {
  cpSync(images, join(folder.path, 'images'), { recursive: true })
  browser = await startBrowser(tested)
})
afterAll(async () => {
  await browser.close()
  folder.remove()
  console.table(rows)
})

async function makeDeck(about: number): Promise<{ readonly address: string; readonly slides: number }> {
  const story = join(folder.path, `${about}.yaml`)
  writeFileSync(story, storyOf(medley(2 * about, pictures)))
  const { written, slides } = await buildHere({ story, to: ['html'], out: folder.path })
  return { address: addressFor(browser, written[0]!.path), slides }
}

/** Milliseconds from opening to the first slide on the screen. */
async function open(page: Page, address: string): Promise<number> {
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(address)
  await page.waitForSelector('.on-stage')
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
}

/** Milliseconds of script for each of so many presses of a key, in order of length. */
function press(page: Page, key: string, times: number): Promise<readonly number[]> {
  return page.evaluate(
    async (name, count) => {
      const all: number[] = []
      for (let time = 0; time < count; time++) {
        const begin = performance.now()
        document.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true }))
        all.push(performance.now() - begin)
        await new Promise((next) => requestAnimationFrame(next))
      }
      return all.sort((a, b) => a - b)
    },
    key,
    times,
  )
}

/** Milliseconds from the key for the overview to pictures of slides. */
function openOverview(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begin = performance.now()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', code: 'KeyO', bubbles: true }))
    while (!document.querySelector('.stage-thumb section')) await new Promise((next) => requestAnimationFrame(next))
    await new Promise((next) => requestAnimationFrame(next))
    return performance.now() - begin
  })
}

test.each([100, 200, 1000])('a deck of about %i slides', async (about) => {
  const { address, slides } = await makeDeck(about)
  const page = await browser.newPage()
  const first = await open(page, address)
  const steps = await press(page, 'PageDown', 100)
  const overview = await openOverview(page)
  await open(page, `${address}?presenter=bench`)
  const presenting = await press(page, 'PageDown', 100)
  await page.close()
  const at = (all: readonly number[], share: number) => Number(all[Math.floor(all.length * share)]!.toFixed(1))
  rows.push({
    slides,
    'first slide': Math.round(first),
    step: at(steps, 0.5),
    'slow step': at(steps, 0.95),
    'presenter step': at(presenting, 0.5),
    'slow presenter step': at(presenting, 0.95),
    overview: Math.round(overview),
  })
  expect(first).toBeLessThan(1000)
  expect(at(steps, 0.5)).toBeLessThan(16)
  expect(at(presenting, 0.5)).toBeLessThan(16)
  if (about <= 200) expect(overview).toBeLessThan(300)
})
