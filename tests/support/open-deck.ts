import { chmodSync, copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '../../src/export/browser.ts'

/** Opens a deck as it is printed: every slide at its own size, one under another, without a script. */
export async function layOutDeck(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.setJavaScriptEnabled(false)
  await page.emulateMediaType('print')
  await page.goto(address)
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()))
    await Promise.all([...document.images].map((image) => image.decode()))
  })
  return page
}

/** The address of a copy that the browser, which may run as another user, can read. */
export function addressFor(browser: Browser, path: string): string {
  const copy = join(browser.folder, basename(path))
  copyFileSync(path, copy)
  chmodSync(copy, 0o644)
  return pathToFileURL(copy).href
}
