import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { putFile, removeFile } from '../host/temporary-folder.ts'
import type { Browser, Page } from './browser.ts'

/** Evaluated in the page. Fonts that only the printed page uses have not been asked for when it has loaded. */
const everythingReady = `(async () => {
  await Promise.allSettled([...document.fonts].map((font) => font.load()))
  await Promise.allSettled([...document.images].map((image) => image.decode()))
})()`

/** Laying the deck out for a screen that nobody sees takes a third of the time that printing it takes. */
const forPaperOnly = '<style>@media screen { main { display: none !important } }</style></head>'

/** Opens an HTML text in a new page that runs no script and may ask for nothing but itself, and waits for its fonts and pictures. */
export async function showPage(browser: Browser, html: string): Promise<Page> {
  const path = putFile(browser.folder, `${randomUUID()}.html`, html.replace('</head>', forPaperOnly))
  const url = pathToFileURL(path).href
  const page = await browser.newPage()
  try {
    await page.setJavaScriptEnabled(false)
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const asked = request.url()
      // What is aborted leaves no error page where the deck was.
      const settled = asked === url || asked.startsWith('data:') ? request.continue() : request.abort('aborted')
      // The page may be gone before the answer arrives.
      settled.catch(() => {})
    })
    await page.goto(url, { waitUntil: 'load', timeout: 0 })
    await page.evaluate(everythingReady)
    return page
  } catch (error) {
    await page.close().catch(() => {})
    throw error
  } finally {
    removeFile(path)
  }
}
