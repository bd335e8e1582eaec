import type { Card } from '../storyboard/card.ts'
import type { Manuscript } from './manuscript.ts'

/** The slides as HTML sections, and the theme as Marp packed it. Pictures are still paths. */
export interface Slides {
  readonly manuscript: Manuscript
  /** With the slides' own styles in it. */
  readonly css: string
  readonly slides: readonly Slide[]
}

export interface Slide {
  /** The card's id; a raw card that holds several slides numbers them: `canteen-2`, `canteen-2-2`. */
  readonly id: string
  /** Its place in the deck, from 1: a card of raw Markdown may be several slides. */
  readonly number: number
  readonly card: Card
  /** One `<section>`. */
  readonly html: string
}
