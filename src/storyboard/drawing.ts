import type { Notebook } from '../source/diagnostic.ts'
import type { Citation, Story } from '../story/story.ts'
import type { Inline, Lang, Text, Words } from '../story/text.ts'
import { wordsIn } from '../story/words.ts'
import type { Theme } from '../templates/theme.ts'
import type { Album } from './album.ts'
import type { Card } from './card.ts'
import type { Labels } from './labels/labels.ts'
import type { Ruler } from './measure.ts'
import type { Speaker } from './speakers.ts'

/** What every part of the storyboard needs while it is drawn. */
export interface Drawing {
  readonly story: Story
  readonly lang: Lang
  readonly labels: Labels
  readonly theme: Theme
  readonly ruler: Ruler
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly citations: ReadonlyMap<string, number>
  readonly album: Album
  /** Of the talk, as a multiple of the usual one. */
  readonly tempo: number
  readonly notebook: Notebook
}

/** A card before its place in the deck is known. */
export type Draft = Omit<Card, 'id' | 'number' | 'lines'> & Partial<Pick<Card, 'lines'>>

/** The words of a text in the deck's language, with the numbers of its sources at the end. */
export function say(text: Text, { lang }: Drawing, sources: readonly Citation[] = []): Words {
  const words = wordsIn(text, lang)
  if (sources.length === 0) return words
  const cites = sources.map((citation): Inline => ({ type: 'cite', ...citation }))
  const last = words.paragraphs.at(-1) ?? []
  return { ...words, paragraphs: [...words.paragraphs.slice(0, -1), [...last, ...cites]] }
}

/** The mark of a card that goes on from the one before; nothing on the first. */
export function continuation(page: number, { labels }: Drawing): { continued?: string } {
  return page > 0 ? { continued: labels.continued } : {}
}
