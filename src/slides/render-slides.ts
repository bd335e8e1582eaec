import type { Memory } from '../host/memory.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { digest } from '../source/digest.ts'
import type { Card } from '../storyboard/card.ts'
import { parse } from '../templates/sheet.ts'
import { leaks } from './leaks.ts'
import type { Manuscript, Page } from './manuscript.ts'
import type { Rendered, Renderer } from './marp.ts'
import type { Slide, Slides } from './slides.ts'
import { whatStaysOpen } from './unclosed.ts'

/** Marp copies all tokens for every slide: beyond this many pages at once its time grows with the square. */
const CHUNK = 100

/**
 * Renders the pages through Marp, and joins slides to cards by the id that went through with them. Pages that an earlier
 * build rendered are remembered; if all are, Marp is not even loaded.
 */
export async function renderSlides(
  manuscript: Manuscript,
  openRenderer: () => Promise<Renderer>,
  pack: (styles: readonly string[]) => Promise<string>,
  remember: (...parts: readonly string[]) => Memory,
): Promise<Outcome<Slides>> {
  const notes = new Notebook()
  const front = ofEachSlide(manuscript.frontMatter)
  const memory = remember('rendered 2\n', front)
  const nameOf = ({ markdown }: Page) => digest([markdown])
  const unknown = manuscript.pages.filter((page) => memory.get(nameOf(page)) === undefined)
  if (unknown.length > 0) {
    const renderer = await openRenderer()
    for (const run of runsOf(unknown)) {
      const markdown = run.map((page) => page.markdown).join('\n\n---\n\n')
      const { sections, styles } = renderer.render(`---\n${front}---\n\n${markdown}`)
      for (const [page, own] of share(run, sections))
        memory.set(nameOf(page), JSON.stringify({ sections: own, styles } satisfies Rendered))
    }
    memory.keep()
  }
  const styles: string[] = []
  const slides = manuscript.pages.flatMap((page) => {
    const opened = isRaw(page) ? whatStaysOpen(page.markdown) : undefined
    if (opened !== undefined) notes.report('H111', page.card.at, { opened })
    if (isRaw(page)) checkStyles(page, notes)
    const rendered: Rendered = JSON.parse(memory.get(nameOf(page)) ?? '{"sections":[],"styles":[]}')
    styles.push(...rendered.styles.filter((css) => mayStay(css, page.card, notes)))
    return slidesOf(page, rendered.sections)
  })
  const numbered = slides.map((slide, index) => ({ ...slide, number: index + 1 }))
  return notes.close({ manuscript, css: await pack(styles), slides: numbered })
}

/** Whether what stood in `<style>` goes into the deck. */
function mayStay(css: string, card: Card, notes: Notebook): boolean {
  if (leaks(css)) notes.report('H110', card.at, { refused: `<style> ${css.trim()}` })
  return !leaks(css) && parse({ name: '', text: css }, new Notebook()) !== undefined
}

/** Marp drops without a word what it cannot read as CSS, and sometimes all the rest with it. */
function checkStyles({ card, markdown }: Page, notes: Notebook): void {
  const shown = markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '')
  for (const [, text = ''] of shown.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)) {
    const reading = new Notebook()
    const { diagnostics } = reading.close(parse({ name: '', text }, reading))
    for (const { details } of diagnostics) notes.report('H201', card.at, { reason: String(details.reason) })
  }
}

/** Raw Markdown and styles may do anything, so each such page is rendered alone; the others go together. */
function runsOf(pages: readonly Page[]): readonly (readonly Page[])[] {
  const runs: Page[][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    const goesAlong = run?.[0] && !isRaw(page) && !isRaw(run[0]) && run.length < CHUNK
    if (run && goesAlong) run.push(page)
    else runs.push([page])
  }
  return runs
}

const isRaw = ({ card, markdown }: Page) => card.template === 'slide' || /<style\b/i.test(markdown)

/** One card is as many slides as its Markdown was divided into. */
function slidesOf({ card }: Page, sections: readonly string[]): readonly Omit<Slide, 'number'>[] {
  return sections.map((html, index) => ({ id: index === 0 ? card.id : `${card.id}-${index + 1}`, card, html }))
}

/** Which sections come of which page. A stray slide break in an author's template makes a section more of its own card. */
function share(run: readonly Page[], rendered: readonly string[]): ReadonlyMap<Page, readonly string[]> {
  const byId = new Map(run.map((page) => [page.card.id, page]))
  const shares = new Map<Page, string[]>(run.map((page) => [page, []]))
  let current = run[0]
  for (const html of rendered) {
    const named = run.length === 1 ? undefined : byId.get(/^<section[^>]* data-card="([^"]*)"/.exec(html)?.[1] ?? '')
    current = named ?? current
    if (current) shares.get(current)?.push(html)
  }
  return shares
}

/** What is for the whole deck goes into it once: Marp would write it on every slide, and ask for the theme. */
const ofEachSlide = (frontMatter: string) =>
  frontMatter
    .replace(/^style: \|\n(?: {2}.*\n)*/m, '')
    .replace(/^(?:marp|theme|size|title|author|description): .*\n/gm, '')
