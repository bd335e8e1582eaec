import type { Setting } from './measure.ts'

/**
 * Where text stands on the slides of our themes, in px and em: the contract between the fit and the themes' CSS
 * (each theme's file repeats it at its top). Heights are for a slide 720 px high, widths are what the slide leaves.
 */
export const SIZES = [72, 64, 58, 52, 48, 44, 40, 36, 33, 30, 28, 26] as const

/** Sizes from one of the ladder's steps down to the floor. */
export const sizesFrom = (largest: number, smallest = 26): readonly number[] =>
  SIZES.filter((size) => size <= largest && size >= smallest)

const MARGIN = 72

export const contentWidth = (slideWidth: number): number => slideWidth - 2 * MARGIN

/** Below this, text that is split over slides is not made smaller to save a slide. */
export const SMALLEST_WHEN_SPLIT = 33

export const CHAT = {
  height: 490,
  gap: 0.55,
  /** Avatar and its distance. */
  column: 3.25,
  /** Of the content's width, what a bubble with its avatar may take. */
  share: 0.82,
  /** Name above the bubble; the bubble's padding above and below; left and right; its outline in px. */
  name: 0.98,
  paddingBlock: 0.8,
  paddingInline: 1.7,
  outline: 6,
  setting: { face: 'text', lineHeight: 1.55, paragraphGap: 0.4 } satisfies Setting,
}

export const SCRIPT = {
  height: 490,
  gap: 0.62,
  column: 7.3,
  paddingInline: 1.2,
  setting: { face: 'text', lineHeight: 1.55, paragraphGap: 0.4 } satisfies Setting,
}

export const TWO_SHOT = {
  bubbleWidth: 0.46,
  height: 270,
  setting: { face: 'text', lineHeight: 1.5, paragraphGap: 0.4 } satisfies Setting,
}

export const CAPTION = {
  height: 170,
  label: 130,
  setting: { face: 'bold', lineHeight: 1.5, paragraphGap: 0.3 } satisfies Setting,
}

export const QUOTE = {
  width: 960,
  height: 380,
  setting: { face: 'display', lineHeight: 1.42, paragraphGap: 0.4 } satisfies Setting,
}
export const QUESTION = {
  width: 1000,
  height: 420,
  setting: { face: 'display', lineHeight: 1.45, paragraphGap: 0.4 } satisfies Setting,
}
export const ASIDE = {
  width: 940,
  height: 400,
  setting: { face: 'text', lineHeight: 1.6, paragraphGap: 0.6 } satisfies Setting,
}
export const LIST = {
  height: 480,
  indent: 1.4,
  gap: 0.5,
  setting: { face: 'text', lineHeight: 1.5, paragraphGap: 0.4 } satisfies Setting,
}
export const TERM = {
  width: 1000,
  height: 300,
  setting: { face: 'text', lineHeight: 1.6, paragraphGap: 0.6 } satisfies Setting,
}
export const LABEL = {
  width: 1000,
  height: 150,
  setting: { face: 'text', lineHeight: 1.5, paragraphGap: 0.4 } satisfies Setting,
}
