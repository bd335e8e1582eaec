import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { longDeck, stageDeck } from './stage-deck.ts'
import { openTheatre, press, sizesOf } from './stage-theatre.ts'

const { deck, openPage } = openTheatre({
  short: stageDeck('en', {}, longDeck(20)),
  long: stageDeck('en', {}, longDeck(1000)),
})

/** How many changes of the page it takes to make some steps. */
async function changesOf(page: Page, steps: number): Promise<number> {
  await page.evaluate(() => {
    const all = { count: 0 }
    Object.assign(window, { all })
    new MutationObserver((changes) => {
      all.count += changes.length
    }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  for (let step = 0; step < steps; step++) await press(page, 'PageDown')
  return page.evaluate(() => (window as unknown as { all: { count: number } }).all.count)
}

describe('a step', () => {
  test.each(['', '?presenter=x'])(
    'is as much work in a deck of a thousand slides as in a short one (%s)',
    async (query) => {
      const short = await changesOf(await openPage(`${deck('short')}${query}`), 9)
      const long = await changesOf(await openPage(`${deck('long')}${query}`), 9)
      expect(long).toBeLessThanOrEqual(short + 20)
      expect(long / 9).toBeLessThan(60)
    },
  )
})

describe('a thousand slides', () => {
  test('are laid out one at a time', async () => {
    const page = await openPage(deck('long'))
    expect(await page.$$eval('main section', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(1)
  })

  test('are painted in the overview only as far as one can see', async () => {
    const page = await openPage(deck('long'))
    await press(page, 'o')
    await page.waitForSelector('.stage-thumb section')
    expect(await page.$$eval('.stage-cards > section > ol > li', (all) => all.length)).toBe(1000)
    expect(await page.$$eval('.stage-thumb', (all) => all.length)).toBeLessThan(100)
    await press(page, 'End')
    await page.waitForFunction(() => document.querySelector('.stage-cards section:last-child .stage-thumb'))
    await page.waitForFunction(() => document.querySelectorAll('.stage-thumb').length < 100)
  })
})

test('after a thousand moves the page is as large as before', async () => {
  const page = await openPage(`${deck('long')}?presenter=x`)
  const walk = (count: number) =>
    page.evaluate(async (moves) => {
      const key = (name: string) =>
        document.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true }))
      for (let move = 0; move < moves; move++) {
        key('PageDown')
        if (move % 100 === 99) for (const name of ['o', 'o', '?', '?']) key(name)
        if (move % 50 === 49) await new Promise((next) => requestAnimationFrame(next))
      }
      key('Home')
    }, count)
  await walk(100)
  const before = await sizesOf(page)
  await walk(1000)
  const after = await sizesOf(page)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 500)
})
