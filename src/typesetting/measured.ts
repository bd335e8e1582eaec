import type { Lang } from '../story/text.ts'

/** How a text is set; the CSS properties of the same names. */
export interface TextStyle {
  readonly families: readonly string[]
  readonly weight: number
  readonly lang: Lang
}

/** A text whose lines can be found at any width. All lengths are in em, so it holds at every size. */
export interface Measured {
  readonly text: string
  /** Of each UTF-16 unit. What is shaped together counts at its first unit. */
  readonly advances: Float64Array
  /** What of a unit's advance vanishes if a line ends after it: a space, the gap between kanji and Latin letters. */
  readonly hanging: Float64Array
  /** How willingly a line begins at each offset, the end included: the figures in `opportunities.ts`. */
  readonly breaks: Uint8Array
  /** Characters that no face draws; each of their code points counts one em. */
  readonly missing: readonly MissingCharacter[]
}

export interface MissingCharacter {
  /** One character as readers see it: an emoji may be several code points. */
  readonly char: string
  readonly index: number
}
