import { join } from 'node:path'
import { beginBrowser } from './export/browser.ts'
import { findFaults } from './export/find-faults.ts'
import { reportFindings } from './export/report-findings.ts'
import { openFolder } from './host/node.ts'
import { type Diagnostic, Notebook } from './source/diagnostic.ts'
import { severityOf } from './source/sentence.ts'
import type { Lang } from './story/text.ts'

/** What `lint` looks at. */
export interface LintOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Default: the story's main language. */
  readonly lang?: Lang | readonly Lang[]
  /** Overrides the story's theme. */
  readonly theme?: string
  /** Told what is being done, in a few words, when it begins. */
  readonly onProgress?: (step: string) => void
}

/** What came of it. */
export interface LintResult {
  /** What was found on the slides; if errors of the story left no slides to look at, what `check` says. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many were measured. */
  readonly slides: number
}

/** Makes a deck in memory, lays it out in a browser and measures every slide. */
export async function lintStory(folder: string, file: string, options: LintOptions): Promise<LintResult> {
  const progress = options.onProgress ?? (() => undefined)
  const browser = beginBrowser()
  try {
    progress('Drawing the storyboard')
    // Loaded now: the browser needs longer to start, and has been begun.
    const [{ makeDeck }, { openWorkshop }] = await Promise.all([import('./pipeline.ts'), import('./workshop.ts')])
    const files = openFolder(folder)
    const { value: deck, diagnostics } = await makeDeck(files, file, options, openWorkshop(files, join(folder, file)))
    if (!deck || diagnostics.some((found) => severityOf(found) === 'error')) return { diagnostics, slides: 0 }
    progress('Measuring the slides')
    const notes = new Notebook()
    for (const { slides, page } of deck.editions) {
      const findings = await findFaults(await browser.ready, await page(), slides.manuscript.storyboard.theme)
      notes.takeNew({ value: undefined, diagnostics: reportFindings(findings, slides.slides) })
    }
    const measured = deck.editions.reduce((sum, { slides }) => sum + slides.slides.length, 0)
    return { diagnostics: notes.close(undefined).diagnostics, slides: measured }
  } finally {
    await browser.stop()
  }
}
