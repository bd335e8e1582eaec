import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer'
import { describe, expect, test } from 'vitest'
import { longDeck, stageDeck } from './stage-deck.ts'
import { openTheatre, press } from './stage-theatre.ts'

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const { deck, openPage } = openTheatre({
  en: stageDeck('en'),
  ja: stageDeck('ja'),
  long: stageDeck('en', {}, longDeck(120)),
})

/** What axe-core finds, best practices included. Our slides are a picture of the theme, which is looked at elsewhere. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  )
}

const scenes: readonly (readonly [string, string, readonly Parameters<Page['keyboard']['press']>[0][]])[] = [
  ['the deck', '', []],
  ['the deck with captions and the pen', '#canteen/2/1', ['k', 'd']],
  ['the dark screen', '', ['b']],
  ['the overview', '', ['o']],
  ['the search', '', ['g', 'm']],
  ['the help', '', ['?']],
  ['the reading view', '', ['r']],
  ['the presenter’s window', '?presenter=x&me=elon#canteen/1', ['PageDown', 'PageDown']],
]

describe.each(['light', 'dark'])('axe-core finds nothing, in %s colours, in', (scheme) => {
  test.each(scenes)('%s', async (_, address, keys) => {
    const page = await openPage('about:blank')
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await page.goto(`${deck(scheme === 'light' ? 'en' : 'ja')}${address}`)
    await press(page, ...keys)
    expect(await faultsOf(page)).toEqual([])
  })
})

test.each([
  ['the overview', ['o']],
  ['the search', ['g', '7']],
] as const)('axe-core finds nothing in %s of more slides than one can see', async (_, keys) => {
  const page = await openPage(deck('long'))
  await press(page, ...keys)
  expect(await faultsOf(page)).toEqual([])
})

test('the deck is driven, searched and left by keys alone, and focus is always seen', async () => {
  const page = await openPage(deck('en'))
  await press(page, 'Tab', 'Tab')
  await page.waitForFunction(() => document.activeElement?.closest('.stage-menu'))
  await press(page, 'Enter')
  await page.waitForSelector('.stage-overview[open]')
  await press(page, 'ArrowRight')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2)
})

test('with colours of the reader’s own, what is current is seen by a line', async () => {
  const page = await openPage('about:blank')
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  await page.goto(`${deck('en')}?presenter=x#canteen/2/1`)
  await page.waitForSelector('.stage-script li[aria-current] a')
  expect(await page.$eval('.stage-script li[aria-current] a', (one) => getComputedStyle(one).outlineStyle)).toBe(
    'solid',
  )
  expect(await page.$eval('.stage-box', (one) => getComputedStyle(one).borderTopStyle)).toBe('solid')
})
