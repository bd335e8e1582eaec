import type { Head, Place } from './talk-head.ts'

/** How a text is set: which face, how high its lines are (in em), and how far apart its paragraphs (in em). */
export interface Setting {
  readonly face: 'text' | 'bold' | 'display'
  readonly lineHeight: number
  readonly paragraphGap: number
}

/**
 * Where text stands on a slide: the contract between the fit and the themes' CSS, which repeats it in `templates/parts/slide.css`.
 * `width` is the content's width W (the slide less its margins); lengths are px unless they are called em; em is the text size.
 */
const SIZES = [100, 90, 80, 72, 64, 58, 52, 48, 44, 40, 36, 33, 30, 28, 26] as const

/** Sizes from one of the ladder's steps down to another. 26 px is the floor: it is still read from the back row. */
const sizesFrom = (largest: number, smallest = 26): readonly number[] =>
  SIZES.filter((size) => size <= largest && size >= smallest)

/** Half a line that is kept free: a browser may set a hostile mixture of scripts one line longer than predicted. */
const SLACK = 14

const MARGIN = 72

export const contentWidth = (slideWidth: number): number => slideWidth - 2 * MARGIN

const BODY = 512 - SLACK

export interface Box {
  readonly setting: Setting
  readonly height: number
  readonly sizes: readonly number[]
  /** Of the text, in px. */
  width(contentWidth: number, size: number): number
}

const text = (lineHeight: number, paragraphGap: number): Setting => ({ face: 'text', lineHeight, paragraphGap })
const bold = (lineHeight: number, paragraphGap: number): Setting => ({ face: 'bold', lineHeight, paragraphGap })
/** Where the template has one block for all paragraphs, they stand a blank line apart. */
const inOneBlock = ({ face, lineHeight }: Setting): Setting => ({ face, lineHeight, paragraphGap: lineHeight })
const display = (lineHeight: number): Setting => inOneBlock({ face: 'display', lineHeight, paragraphGap: 0 })

export const CAPTION: Box = {
  setting: bold(1.5, 0.3),
  height: 240 - SLACK,
  sizes: sizesFrom(44, 33),
  width: (width) => width,
}
/** Set at 1.25 times the fitted size. */
export const QUOTE: Box = {
  setting: display(1.42 * 1.25),
  height: 400 - SLACK,
  sizes: sizesFrom(100),
  width: (width) => (width - 156) / 1.25,
}
export const QUESTION: Box = {
  setting: display(1.4),
  height: 480 - SLACK,
  sizes: sizesFrom(80),
  width: (width) => width - 316,
}
export const ASIDE: Box = {
  setting: text(1.6, 0.6),
  height: 400 - SLACK,
  sizes: sizesFrom(58),
  width: (width) => Math.min(1000, width) - 134,
}
export const TERM: Box = { setting: text(1.6, 0.6), height: 290 - SLACK, sizes: sizesFrom(52), width: (width) => width }
/** The term itself: the box of what it means has room for one line of it. */
export const TERM_ITSELF = { setting: display(1.3), size: 96 }
export const ABOUT: Box = { setting: text(1.6, 0.6), height: BODY, sizes: sizesFrom(48), width: (width) => width - 42 }
export const LIST: Box & { readonly gap: number } = {
  setting: inOneBlock(text(1.5, 0)),
  height: BODY,
  sizes: sizesFrom(52),
  width: (width, size) => width - 1.6 * size,
  gap: 0.5,
}
/** Columns beside one another; a date is `date` em large, that of the scene on stage `now` times that. */
export const TIMELINE = {
  entries: 5,
  setting: inOneBlock(text(1.45, 0)),
  dateSetting: display(1.1),
  height: 220 - SLACK,
  sizes: sizesFrom(52),
  gutter: 16,
  date: 2.2,
  now: 1.3,
}

/** A title over a slide: one line at 40 px, else two at 28 px. */
export const TITLE: Setting = display(1.25)
export const TITLE_SIZE = 40

/** The line above a slide; its letters stand apart, so it is measured larger than it is. */
export const SLUG = { setting: bold(1.2, 0), size: 21 }

/** A big figure: its own size and that of the words around it, in em of the fitted size; all on one line. */
export const FIGURE = {
  value: 2.6,
  words: 0.8,
  sizes: sizesFrom(100),
  /** Of three lines. */
  label: { setting: bold(1.4, 1.4), size: 48, height: 202 },
}

/** Titles of the deck, of scenes and of acts. Japanese stands upright in columns, `along` px long, at most three of them. */
const upright = (sizes: readonly number[]): Box => ({
  setting: display(1),
  height: 0,
  sizes,
  width: () => (534 - SLACK) / 1.05,
})
export const UPRIGHT = { cover: upright(sizesFrom(90, 36)), scene: upright(sizesFrom(72, 30)), columns: 3 }
export const COVER_TITLE: Box = {
  setting: display(1.14),
  height: 134,
  sizes: sizesFrom(100, 36),
  width: (width) => width - 82,
}
export const SCENE_TITLE: Box = {
  setting: display(1.14),
  height: 170,
  sizes: sizesFrom(80, 30),
  width: (width) => width - 502,
}
/** Set at 1.3 times the fitted size, beside a curtain that takes a third of the slide. */
export const ACT_TITLE: Box = {
  setting: display(1.25 * 1.3),
  height: 420,
  sizes: sizesFrom(72, 30),
  width: (width) => (0.67 * (width + 144) - 168) / 1.3,
}

const nameOf = (size: number) => Math.max(0.55 * size, 20)
const howOf = (size: number) => Math.max(0.66 * size, 20)
const directionOf = (size: number) => Math.max(0.72 * size, 22)

/** A talk: items with a name, and stage directions among them. */
export interface TalkBox {
  readonly setting: Setting
  readonly height: number
  readonly sizes: readonly number[]
  /** Between items, in em. */
  readonly gap: number
  /** Width of a line's words. */
  width(contentWidth: number, size: number): number
  readonly head: Head
  /** What stands around paragraphs, in px. */
  frame(size: number, paragraphs: number): number
  readonly direction: Place & {
    /** Ornaments before and after it on its lines, in em. */
    readonly ornament?: number
  }
}

const DIRECTION: Setting = inOneBlock(text(1.5, 0))

export const TALKS: Readonly<Record<'chat' | 'script', TalkBox>> = {
  chat: {
    setting: text(1.55, 0),
    height: BODY,
    sizes: sizesFrom(52),
    gap: 0.55,
    width: (width, size) => 0.92 * width - 6 - 3.8 * size,
    head: { name: { setting: text(1.3, 0), size: nameOf, width: (width, size) => 0.92 * width - 2.4 * size } },
    frame: (size, paragraphs) => paragraphs * (0.82 * size + 6),
    direction: { setting: DIRECTION, size: directionOf, width: (width, size) => width - 6 * size, ornament: 2.8 },
  },
  script: {
    setting: text(1.5, 0.4),
    height: BODY,
    sizes: sizesFrom(48),
    gap: 0.6,
    width: (width, size) => width - 7.7 * size - 30,
    head: {
      name: { setting: display(1.5 / 0.8), size: (size) => 0.8 * size, width: (_, size) => 7 * size },
      more: { setting: text(1.5, 0), size: howOf, width: (width, size) => width - 7.7 * size - 30 },
    },
    frame: () => 0,
    direction: {
      setting: DIRECTION,
      size: directionOf,
      width: (width, size) => width - 7.7 * size - 7 - 1.4 * directionOf(size),
    },
  },
}

export const TWO_SHOT = {
  setting: text(1.55, 0),
  height: 300 - SLACK,
  sizes: sizesFrom(48, 33),
  width: (width: number, size: number) => (width - 44) / 2 - 6 - 1.4 * size,
  head: { name: { setting: text(1.3, 0), size: nameOf, width: (width: number) => (width - 44) / 2 } } satisfies Head,
  frame: (size: number, paragraphs: number) => paragraphs * (0.82 * size + 6),
}

/** Below this, a talk or a list that is split over slides is not made smaller to save a slide. */
export const SMALLEST_WHEN_SPLIT = 36
