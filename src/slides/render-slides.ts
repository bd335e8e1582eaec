import type { Manuscript, Page } from './manuscript.ts'
import type { Renderer } from './marp.ts'
import type { Slide, Slides } from './slides.ts'

/** Marp copies all tokens for every slide: beyond this many pages at once its time grows with the square. */
const CHUNK = 100

/** Renders the pages through Marp, and joins slides to cards by the id that went through with them. */
export function renderSlides(manuscript: Manuscript, renderer: Renderer, css: string): Slides {
  const slides: Slide[] = []
  for (let from = 0; from < manuscript.pages.length; from += CHUNK)
    slides.push(...renderPages(manuscript.pages.slice(from, from + CHUNK), manuscript.frontMatter, renderer))
  return { manuscript, css, slides }
}

function renderPages(pages: readonly Page[], frontMatter: string, renderer: Renderer): readonly Slide[] {
  const byId = new Map(pages.map((page) => [page.card.id, page.card]))
  const markdown = pages.map((page) => page.markdown).join('\n\n---\n\n')
  const slides: Slide[] = []
  for (const html of renderer.render(`---\n${ofEachSlide(frontMatter)}---\n\n${markdown}`)) {
    const named = byId.get(/^<section[^>]* data-card="([^"]*)"/.exec(html)?.[1] ?? '')
    const before = slides.at(-1)
    const card = named ?? before?.card
    if (!card) continue
    const count = named ? 1 : slides.filter((slide) => slide.card === card).length + 1
    slides.push({ id: count === 1 ? card.id : `${card.id}-${count}`, card, html })
  }
  return slides
}

/** What is for the whole deck goes into it once: Marp would write it on every slide, and ask for the theme. */
const ofEachSlide = (frontMatter: string) =>
  frontMatter
    .replace(/^style: \|\n(?: {2}.*\n)*/m, '')
    .replace(/^(?:marp|theme|size|title|author|description): .*\n/gm, '')
