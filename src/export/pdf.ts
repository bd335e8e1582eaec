import { HostError } from '../host/host-error.ts'
import type { Browser } from './browser.ts'
import { curveArcs } from './curve-arcs.ts'
import { type About, describePdf } from './describe-pdf.ts'
import { showPage } from './show-page.ts'
import { within } from './within.ts'

/** Milliseconds one print may take: a thousand slides are about five megabytes, and take about twelve seconds on a slow machine. */
const patienceFor = (html: string) => 30_000 + html.length / 50

/** Prints an HTML text in one pass, on the pages that its `@page` asks for. The same text gives the same bytes. */
export async function printPdf(
  browser: Browser,
  html: string,
  about: About & { readonly date?: string | undefined },
): Promise<Uint8Array> {
  const page = curveArcs(html)
  const printed = await printOnce(browser, page).catch(async (first) => printAgain(browser, page, first))
  return describePdf(printed, about, momentOf(about.date))
}

/** When a story was made, in seconds since 1970. The environment's word counts more (reproducible-builds.org), and a story without a date is from no time at all. */
export function momentOf(
  date: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): number {
  const epoch = env.SOURCE_DATE_EPOCH
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return Number(epoch)
  const written = Date.parse(date ?? '')
  return Number.isNaN(written) ? 0 : written / 1000
}

async function printOnce(browser: Browser, html: string): Promise<Uint8Array> {
  return within(patienceFor(html), 'Printing took too long.', print(browser, html))
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await showPage(browser, html)
  const crashed = new Promise<never>((_, reject) => page.once('error', reject))
  const options = {
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    timeout: 0,
    waitForFonts: false,
  }
  try {
    return await Promise.race([page.pdf(options), crashed])
  } finally {
    page.close().catch(() => {})
  }
}

/** A page can crash, and so can a browser; once that is bad luck. */
async function printAgain(browser: Browser, html: string, first: unknown): Promise<Uint8Array> {
  const fresh = browser.alive() ? browser : await browser.again()
  try {
    return await printOnce(fresh, html)
  } catch (second) {
    if (second instanceof HostError) throw second
    const reason = first instanceof Error ? first.message : String(first)
    throw new HostError(
      'cannot-print',
      `The browser (${fresh.product}, ${fresh.from}) could not print, twice: ${reason}`,
      'Try another browser (KAMISHIBAI_BROWSER=/path/to/chrome), or leave the PDF out (--to html).',
      second,
    )
  } finally {
    if (fresh !== browser) await fresh.close()
  }
}
