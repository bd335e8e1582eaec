import type { Talk } from '../protocol.ts'
import type { Stop } from './moves.ts'

/** The slides found in the page, and what the deck says about them. All lists run in the order of the slides. */
export interface Deck {
  readonly lang: string
  readonly stops: readonly Stop[]
  readonly titles: readonly string[]
  readonly sections: readonly HTMLElement[]
  /** What comes one at a time on each slide. */
  readonly lines: readonly (readonly HTMLElement[])[]
}

/** Reads the deck out of its page. */
export function readDeck(page: Document): Deck {
  const talk: Talk = JSON.parse(page.getElementById('talk')?.textContent ?? '{"slides":[]}')
  const titles = new Map(talk.slides.map((slide) => [slide.id, slide.title]))
  const sections = [...page.querySelectorAll<HTMLElement>('div.marpit > section')]
  const lines = sections.map(linesOf)
  return {
    lang: page.documentElement.lang,
    stops: sections.map((section, index) => stopOf(section, lines[index]?.length ?? 0)),
    titles: sections.map((section) => titles.get(section.id) ?? ''),
    sections,
    lines,
  }
}

function linesOf(section: HTMLElement): readonly HTMLElement[] {
  if (section.dataset.steps === undefined) return []
  return [...section.querySelectorAll<HTMLElement>(':scope > :is(ol, ul) > li')]
}

function stopOf(section: HTMLElement, steps: number): Stop {
  const stop = { id: section.id, slide: Number(section.dataset.slide ?? 1), steps }
  return section.dataset.scene ? { ...stop, scene: section.dataset.scene } : stop
}
