import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DevBuild, type DevOptions, dev, type OpenDev } from '../../src/index.ts'
import { temporaryFolder } from '../support/build-deck.ts'
import { startConnectedBrowser } from '../support/open-network.ts'
import { slideOn, waitForPlace } from './stage-theatre.ts'

const story = `title: { en: The last train, ja: 終電 }
lang: en
languages: [ja]
cast: { ann: { en: Ann, ja: アン }, ben: { en: Ben, ja: ベン } }
scenes:
  - scene: { en: On the platform, ja: ホームにて }
    id: platform
    script:
      - ann: { en: It says four minutes., ja: あと4分だって。 }
      - ben: { en: It has said so for an hour., ja: 1時間前からそうだ。 }
`
/** A speaker whom nobody knows, on line 10. */
const broken = story.replace('- ben:', '- benn:')
/** A picture that is quoted without a source: a warning. */
const doubtful = story.replace('so for an hour., ja:', 'so for an hour., fr: Oui., ja:')
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

let browser: Browser
let folder: ReturnType<typeof temporaryFolder>
let file: string
let rehearsal: OpenDev
let builds: DevBuild[]
let complaints: string[]

beforeAll(async () => {
  browser = await startConnectedBrowser()
})
afterAll(async () => {
  await browser?.close()
})
beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder.path, 'story.yaml')
  builds = []
  complaints = []
})
afterEach(async () => {
  const heard = complaints
  for (const context of browser.browserContexts())
    if (context !== browser.defaultBrowserContext()) await context.close()
  await rehearsal.close()
  folder.remove()
  expect(heard).toEqual([])
})

async function begin(text: string, options: DevOptions = {}): Promise<Page> {
  save(text)
  rehearsal = await dev({ story: file, port: 0, onBuild: (build) => builds.push(build), ...options })
  return openOn(rehearsal.deck)
}

const save = (text: string) => writeFileSync(file, text)

async function openOn(address: string, scheme = 'light'): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
  ])
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(address)
  return page
}

// A page may be loaded anew while it is asked: puppeteer's own waits go on in the next.
const inReport = (selector: string) => `kamishibai-report >>> ${selector}`
const report = inReport('dialog[open]')
const badge = inReport('button[data-is]:not([hidden])')
const waitForReport = (page: Page) => page.waitForSelector(report)
const waitForNoReport = (page: Page) => page.waitForSelector(report, { hidden: true })
const reportOf = async (page: Page) => (await page.$eval(report, (one) => (one as HTMLElement).innerText)).replace(/\s+/g, ' ')
const waitForSlide = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.querySelector('main .on-stage')?.textContent?.includes(wanted), {}, words)

describe('a deck whose story is edited', () => {
  test('shows the change at the same slide and step', async () => {
    const page = await begin(story)
    while ((await slideOn(page)) !== 'platform-2') await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('k')
    await waitForPlace(page, 'platform-2', 1)
    save(story.replace('four minutes', 'five minutes'))
    await waitForSlide(page, 'It says five minutes.')
    await waitForPlace(page, 'platform-2', 1)
    await page.waitForSelector('.stage-captions:not([hidden])')
  })

  test('keeps its language, and its overview open', async () => {
    const page = await begin(story, { lang: ['en', 'ja'] })
    while ((await slideOn(page)) !== 'platform-2') await page.keyboard.press('PageDown')
    await page.keyboard.press('a')
    await page.keyboard.press('o')
    await page.waitForSelector('.stage-overview[open]')
    save(story.replace('あと4分', 'あと5分'))
    await waitForSlide(page, 'あと5分だって。')
    await page.waitForSelector('.stage-overview[open]')
    expect(await page.$eval('html', (one) => one.lang)).toBe('ja')
  })
})

test('a mistake is shown over the deck, at its line, until it is mended', async () => {
  const page = await begin(story)
  await page.keyboard.press('End')
  const place = await slideOn(page)
  save(broken)
  await waitForReport(page)
  expect(await reportOf(page)).toContain('story.yaml:10:9')
  expect(await reportOf(page)).toContain('1 mistake')
  expect(await reportOf(page)).toContain('Did you mean "ben"?')
  expect(await page.$eval(inReport('mark'), (one) => one.textContent)).toBe('benn')
  expect(await slideOn(page)).toBe(place)
  save(story)
  await waitForNoReport(page)
  expect(await page.$(badge)).toBeNull()
  expect(await slideOn(page)).toBe(place)
})
