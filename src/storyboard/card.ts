import type { Span } from '../source/source.ts'
import type { Words } from '../story/text.ts'
import type { Data } from '../templates/data.ts'

/** One slide to be: everything decided, nothing drawn. A generated card points at what caused it. */
export interface Card {
  /** `canteen-2`: the scene's id and the card's place in it; the address of the slide. */
  readonly id: string
  /** From 1, over the whole deck. */
  readonly number: number
  /** Name of the file in `templates/cards`. Also the slide's first class. */
  readonly template: string
  /** Further classes: layout variants, and the text size that was fitted, e.g. `size-44`. */
  readonly classes: readonly string[]
  /** The line above the slide: act, year, place. */
  readonly header?: string
  /** The line below the slide: provenance of what is said. */
  readonly footer?: string
  readonly data: Data
  /** Whether list items of this slide come one at a time in the talk. */
  readonly steps: boolean
  /** What the speaker says or must remember here, and is not on the slide. */
  readonly notes: readonly Words[]
  /** What is said aloud here, in order. */
  readonly lines: readonly CardLine[]
  /** Names of who speaks here, in order. */
  readonly speakers: readonly string[]
  /** Estimated seconds of talk. */
  readonly seconds: number
  /** The scene's id; generated cards (cover, cast, sources …) have none. */
  readonly scene?: string
  /** What could not be helped when its text was fitted. */
  readonly misfit?: Misfit
  readonly at: Span
}

/** Even at the smallest size the slide is too full; or a word is torn, being wider than its line. */
export type Misfit = 'too full' | 'torn word'

/** Something that is said aloud. */
export interface CardLine {
  /** Which item of the slide's list it is, from 1, where they come one at a time. */
  readonly step?: number
  /** A cast id; missing for the teller's own words. */
  readonly speaker?: string
  readonly words: Words
}
