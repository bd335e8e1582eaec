import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stageDeck } from './stage-deck.ts'
import { press, waitForPlace } from './stage-theatre.ts'

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
  existsSync,
)
const folder = mkdtempSync(join(tmpdir(), 'kamishibai-firefox-'))
const deck = pathToFileURL(join(folder, 'deck.html')).href
let browser: Browser

describe.skipIf(!firefox)(`Firefox${firefox ? '' : ' (skipped: there is none on this machine)'}`, () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'deck.html'), stageDeck('en'))
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const openDeck = async (address = deck): Promise<Page> => {
    const page = await browser.newPage()
    await page.goto(address)
    return page
  }

  test('shows the slides, their steps, overview, captions and reading view', async () => {
    const page = await openDeck()
    await press(page, 'PageDown', 'PageDown', 'PageDown')
    await waitForPlace(page, 'canteen-2', 1)
    await press(page, 'k')
    expect(await page.$eval('.stage-captions', (one) => one.textContent)).toContain('Who is there?')
    await press(page, 'k', 'o')
    await expect.poll(() => page.$$eval('.stage-thumb section', (all) => all.length), { timeout: 30_000 }).toBe(5)
    await press(page, 'Escape', 'r')
    await page.waitForSelector('html.reads')
    await page.close()
  })

  test('fits the slide into the window', async () => {
    const page = await openDeck()
    const { slide, window } = await page.evaluate(() => ({
      slide: document.querySelector('.on-stage')!.getBoundingClientRect().toJSON(),
      window: { width: innerWidth, height: innerHeight },
    }))
    expect(slide.width).toBeCloseTo(Math.min(window.width, (window.height * 16) / 9), 0)
    await page.close()
  })

  test('connects the presenter’s window with the audience’s, without a server', async () => {
    const page = await openDeck()
    const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup && resolve(popup)))
    await press(page, 'PageDown', 's')
    const presenter = await opened
    await presenter.waitForSelector('html.presents')
    await waitForPlace(presenter, 'canteen-1', 0)
    await press(presenter, 'PageDown')
    await waitForPlace(page, 'canteen-2', 0)
    await page.reload()
    await press(presenter, 'PageDown')
    await waitForPlace(page, 'canteen-2', 1)
  })
})
