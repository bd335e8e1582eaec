import type { Talk } from '../protocol.ts'
import type { Slides } from '../slides/slides.ts'

/** One HTML file: the same that is shown, printed and handed out. */
export interface Deck {
  readonly slides: Slides
  readonly html: string
  /** What the stage is told of it. */
  readonly talk: Talk
  /** The theme as a file beside the Markdown, its fonts embedded with room for other words. */
  readonly themeFile: () => Promise<string>
  readonly about: DeckFacts
}

/** What a file's metadata say of a deck. */
export interface DeckFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly lang: string
  /** EDTF, as in the story; undated decks have none. */
  readonly date: string | undefined
}
