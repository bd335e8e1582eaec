// A browser, a folder of decks and pages that must not complain: what every test of the stage begins with.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { tested } from '../export/a-browser.ts'

type Key = Parameters<Page['keyboard']['press']>[0]

export interface Theatre {
  readonly browser: () => Browser
  /** The address of a deck in the folder. */
  readonly deck: (name: string) => string
  readonly openPage: (address: string) => Promise<Page>
  /** Listens to what a page complains of; a complaint fails the test. */
  readonly watch: (page: Page) => Page
}

/** Writes decks into a folder and starts a browser around the tests of a file. */
export function openTheatre(decks: Readonly<Record<string, string>>): Theatre {
  const folder = mkdtempSync(join(tmpdir(), 'kamishibai-stage-'))
  let browser: Browser
  let pages: Page[] = []
  let complaints: string[] = []
  beforeAll(async () => {
    // Where tests run as root the browser does not.
    chmodSync(folder, 0o755)
    for (const [name, html] of Object.entries(decks)) writeFileSync(join(folder, `${name}.html`), html)
    browser = await startBrowser(tested)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    const heard = complaints
    for (const page of pages) if (!page.isClosed()) await page.close()
    pages = []
    complaints = []
    expect(heard).toEqual([])
  })
  const watch = (page: Page) => {
    pages.push(page)
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    return page
  }
  return {
    browser: () => browser,
    deck: (name) => pathToFileURL(join(folder, `${name}.html`)).href,
    watch,
    openPage: async (address) => {
      const page = watch(await browser.newPage())
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      await page.setViewport({ width: 1280, height: 720 })
      await page.goto(address)
      return page
    },
  }
}

export async function press(page: Page, ...keys: readonly Key[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** The slide on the stage. */
export function slideOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('main .on-stage')?.id)
}

/** Waits until a window shows a slide at a step. (Firefox holds waiting inside the page for code that the deck forbids.) */
export async function waitForPlace(page: Page, slide: string, step: number): Promise<void> {
  const place = () =>
    page.evaluate(() => {
      const shown = document.querySelector('main .on-stage')
      return [shown?.id, shown?.querySelectorAll(':scope > :is(ol, ul) > li:not(.unspoken)').length]
    })
  await expect.poll(place, { timeout: 30_000 }).toEqual([slide, step])
}

/** How much a page holds on to, when what it has let go of is gone. */
export async function sizesOf(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  const session = await page.createCDPSession()
  // What was shown last is let go of a frame later.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  const { Nodes, JSEventListeners } = await page.metrics()
  await session.detach()
  return { nodes: Nodes ?? 0, listeners: JSEventListeners ?? 0 }
}
