import type { Finding } from '../gauge/finding.ts'
import { HostError } from '../host/host-error.ts'
import { openFolder, packageRoot } from '../host/node.ts'
import type { Browser } from './browser.ts'
import { showPage } from './show-page.ts'
import { within } from './within.ts'

/** Milliseconds that measuring may take: a slide takes about one. */
const patienceFor = (html: string) => 30_000 + html.length / 50

/** Lays a deck out as it is printed, and measures all of its slides. */
export async function findFaults(
  browser: Browser,
  html: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<readonly Finding[]> {
  const measuring = async () => {
    const page = await showPage(browser, html)
    try {
      await page.setViewport({ width, height })
      await page.emulateMediaType('print')
      return (await page.evaluate(gauge())) as readonly Finding[]
    } finally {
      page.close().catch(() => {})
    }
  }
  return within(patienceFor(html), 'Measuring took too long.', measuring()).catch((error) => {
    throw new HostError(
      'cannot-measure',
      `The browser (${browser.product}, ${browser.from}) could not measure the slides: ${error instanceof Error ? error.message : error}`,
      'Try another browser (KAMISHIBAI_BROWSER=/path/to/chrome).',
      error,
    )
  })
}

/** The program that measures, as one expression. */
function gauge(): string {
  const found = openFolder(packageRoot()).read('lib/gauge.js')
  if (found.type !== 'file') throw new Error('lib/gauge.js is missing from the installation.')
  return `(() => { ${new TextDecoder().decode(found.bytes)}; return gauge.measureSlides() })()`
}
