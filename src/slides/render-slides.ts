import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Manuscript, Page } from './manuscript.ts'
import type { Renderer } from './marp.ts'
import type { Slide, Slides } from './slides.ts'
import { whatStaysOpen } from './unclosed.ts'

/** Marp copies all tokens for every slide: beyond this many pages at once its time grows with the square. */
const CHUNK = 100

/** Renders the pages through Marp, and joins slides to cards by the id that went through with them. */
export function renderSlides(manuscript: Manuscript, renderer: Renderer, css: string): Outcome<Slides> {
  const notes = new Notebook()
  const front = ofEachSlide(manuscript.frontMatter)
  const slides = runsOf(manuscript.pages).flatMap((run) => {
    const markdown = run.map((page) => page.markdown).join('\n\n---\n\n')
    const rendered = renderer.render(`---\n${front}---\n\n${markdown}`)
    const [first] = run
    return first && isRaw(first) ? slidesOf(first, rendered, notes) : join(run, rendered)
  })
  return notes.close({ manuscript, css, slides })
}

/** Raw Markdown may do anything, so each such page is rendered alone; the others go together. */
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

const isRaw = ({ card }: Page) => card.template === 'slide'

/** A raw page is as many slides as its author divided it into. */
function slidesOf({ card, markdown }: Page, rendered: readonly string[], notes: Notebook): readonly Slide[] {
  const opened = whatStaysOpen(markdown)
  if (opened !== undefined) notes.report('H111', card.at, { opened })
  return rendered.map((html, index) => ({ id: index === 0 ? card.id : `${card.id}-${index + 1}`, card, html }))
}

/** A stray slide break in an author's template makes a slide more, not the next card's slide. */
function join(run: readonly Page[], rendered: readonly string[]): readonly Slide[] {
  const byId = new Map(run.map(({ card }) => [card.id, card]))
  const slides: Slide[] = []
  for (const html of rendered) {
    const card = byId.get(/^<section[^>]* data-card="([^"]*)"/.exec(html)?.[1] ?? '')
    const before = slides.at(-1)
    if (card) slides.push({ id: card.id, card, html })
    else if (before) {
      const count = slides.filter((slide) => slide.card === before.card).length + 1
      slides.push({ id: `${before.card.id}-${count}`, card: before.card, html })
    }
  }
  return slides
}

/** What is for the whole deck goes into it once: Marp would write it on every slide, and ask for the theme. */
const ofEachSlide = (frontMatter: string) =>
  frontMatter
    .replace(/^style: \|\n(?: {2}.*\n)*/m, '')
    .replace(/^(?:marp|theme|size|title|author|description): .*\n/gm, '')
