import { finishSlide, type Surroundings } from '../../src/deck/finish-slide.ts'
import { openMemory } from '../../src/host/memory.ts'
import { openFolder, packageRoot } from '../../src/host/node.ts'
import { openMarp } from '../../src/slides/marp.ts'
import { renderSlides } from '../../src/slides/render-slides.ts'
import type { Slides } from '../../src/slides/slides.ts'
import { writeManuscript } from '../../src/slides/write-manuscript.ts'
import { type Diagnostic, Notebook } from '../../src/source/diagnostic.ts'
import { readStory } from '../../src/story/read-story.ts'
import type { Card } from '../../src/storyboard/card.ts'
import type { Storyboard } from '../../src/storyboard/storyboard.ts'
import { openEngine } from '../../src/templates/engine.ts'
import type { Layers } from '../../src/templates/layers.ts'
import { readTheme } from '../../src/templates/theme.ts'
import { phrases } from '../../src/typesetting/phrases.ts'
import { filesOf } from './files.ts'
import { noCache } from './no-cache.ts'

const ours = openFolder(packageRoot())
/** Our own templates. */
export const layers: Layers = [
  {
    name: 'templates/',
    files: {
      read: (path: string) => ours.read(`templates/${path}`),
      list: (path: string) => ours.list(`templates/${path}`),
    },
  },
]
const theme = readTheme(layers, 'paper', '16:9', 'ja')!.value
const story = readStory(
  filesOf({
    'story.yaml': 'kamishibai: 1\ntitle: 題\nlang: ja\nscenes:\n  - scene: 一\n    script:\n      - narration: 昔。\n',
  }),
  'story.yaml',
).value!

/** A card of which only what matters is told. */
export function cardOf(card: Pick<Card, 'id' | 'template' | 'data'> & Partial<Card>): Card {
  return { number: 1, classes: [], steps: false, notes: [], lines: [], speakers: [], seconds: 1, at: story.at, ...card }
}

/** A storyboard of these cards alone, in Japanese, in our own theme. */
export function storyboardOf(cards: readonly Card[], others: Partial<Storyboard> = {}): Storyboard {
  return {
    story,
    lang: 'ja',
    theme,
    cards,
    speakers: new Map(),
    citations: new Map(),
    pictures: new Map(),
    seconds: 0,
    ...others,
  }
}

/** The slides of cards, on the same way that a story's cards go. */
export async function slidesOf(
  cards: readonly Card[],
  others: Partial<Storyboard> = {},
): Promise<Slides & { readonly diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = writeManuscript(storyboardOf(cards, others), openEngine(layers))
  const slides = await renderSlides(
    value,
    async () => openMarp(theme),
    async () => '',
    () => openMemory(noCache, ''),
  )
  return { ...slides.value, diagnostics: [...diagnostics, ...slides.diagnostics] }
}

/** Slides as they stand in the deck. */
export function finish(
  slides: Slides,
  around: Partial<Surroundings> = {},
): { html: readonly string[]; diagnostics: readonly Diagnostic[] } {
  const notes = new Notebook()
  const surroundings: Surroundings = {
    total: slides.slides.length,
    embed: () => 'data:image/png;base64,AAAA',
    emoji: () => undefined,
    phrasesIn: (lang) => (lang === 'ja' ? (text) => phrases(text, lang) : undefined),
    ...around,
  }
  const { value: html, diagnostics } = notes.close(
    slides.slides.map((slide) => notes.take(finishSlide(slide, surroundings)).html),
  )
  return { html, diagnostics }
}
