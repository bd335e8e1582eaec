import type { Talk } from '../protocol.ts'
import type { Slides } from '../slides/slides.ts'

/** One HTML file: the same that is shown, printed and handed out. */
export interface Deck {
  /** In every language it carries; the one it opens in comes first. */
  readonly editions: readonly Edition[]
  readonly html: string
  /** What the stage is told of it, in every language. */
  readonly talks: readonly Talk[]
  /** The theme as a file beside the Markdown, its fonts embedded with room for other words. */
  readonly themeFile: () => Promise<string>
}

/** The deck in one language. */
export interface Edition {
  readonly slides: Slides
  readonly about: DeckFacts
  /** The page with this language alone: paper has no key to change it with. */
  readonly page: () => Promise<string>
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
