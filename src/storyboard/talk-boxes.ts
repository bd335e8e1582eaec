import { BODY, display, inOneBlock, type Setting, SLACK, sizesFrom, text } from './boxes.ts'

/** Something that is set beside or above the words of a line: how, how large, in how wide a column. Lengths in px. */
export interface Place {
  readonly setting: Setting
  size(size: number): number
  width(contentWidth: number, size: number): number
}

/** Where the name of a speaker stands: above the words with all that follows it; or beside them, and `more` above them, where （続き） takes a whole line. */
export interface Head {
  readonly name: Place
  readonly more?: Place
}

/** A talk: lines with a name, and stage directions among them. */
export interface TalkBox {
  readonly setting: Setting
  readonly height: number
  readonly sizes: readonly number[]
  /** Larger sizes, for a line that stands alone and needs no second one there: え？ */
  readonly inOneLine: readonly number[]
  /** Between items, in em. */
  readonly gap: number
  /** Width of a line's words. */
  width(contentWidth: number, size: number): number
  /** What is around each paragraph, in px. */
  around(size: number, paragraphs: number): number
  readonly head: Head
  /** Whether lines stand in balloons. These, and directions among them, are narrowed to their words. */
  readonly balloons: boolean
  readonly direction: Place & {
    /** What is around it, in px. */
    around(size: number): number
  }
}

/** Where there are only directions: like the words between the pictures of a silent film. */
export const ONLY_DIRECTIONS = sizesFrom(64, 58)

const nameOf = (size: number) => Math.min(Math.max(0.55 * size, 20), 30)
const howOf = (size: number) => Math.max(0.66 * size, 20)
const directionOf = (size: number) => Math.max(0.72 * size, 22)
const nothing = () => 0

const direction = (width: Place['width'], around: (size: number) => number = nothing): TalkBox['direction'] => ({
  setting: inOneBlock(text(1.5, 0)),
  size: directionOf,
  width,
  around,
})

/** The part of a slide that words have beside a picture: 58 %, less its margins. */
export const besidePicture = (contentWidth: number) => 0.58 * (contentWidth + 144) - 108

const chat: TalkBox = {
  balloons: true,
  setting: text(1.55, 0),
  height: BODY,
  sizes: sizesFrom(52),
  inOneLine: sizesFrom(100, 58),
  gap: 0.55,
  width: (width, size) => 0.92 * width - 6 - 3.8 * size,
  around: (size, paragraphs) => paragraphs * (0.82 * size + 6),
  head: { name: { setting: text(1.3, 0), size: nameOf, width: (width, size) => 0.92 * width - 2.4 * size } },
  direction: direction((width, size) => width - 6 * size),
}

const script: TalkBox = {
  balloons: false,
  setting: text(1.5, 0.4),
  height: BODY,
  sizes: sizesFrom(48),
  inOneLine: sizesFrom(64, 52),
  gap: 0.6,
  width: (width, size) => width - 7.7 * size - 30,
  around: nothing,
  head: {
    // Lines as high as those of the words.
    name: { setting: display(1.5 / 0.8), size: (size) => 0.8 * size, width: (_, size) => 7 * size },
    more: { setting: text(1.5, 0), size: howOf, width: (width, size) => width - 7.7 * size - 30 },
  },
  direction: direction((width, size) => width - 7.7 * size - 7 - 1.4 * directionOf(size)),
}

const split: TalkBox = {
  balloons: false,
  setting: text(1.5, 0.4),
  height: BODY,
  sizes: sizesFrom(44),
  inOneLine: sizesFrom(72, 48),
  gap: 0.6,
  width: (width) => besidePicture(width) - 30,
  around: nothing,
  head: { name: { setting: text(1.4, 0), size: nameOf, width: (width) => besidePicture(width) - 30 } },
  direction: direction((width, size) => besidePicture(width) - 1.4 * directionOf(size)),
}

const full: TalkBox = {
  balloons: true,
  setting: text(1.5, 0),
  height: 440 - SLACK,
  sizes: sizesFrom(48),
  inOneLine: sizesFrom(72, 52),
  gap: 0.5,
  width: (width, size) => 0.84 * width - 6 - 1.6 * size,
  around: (size, paragraphs) => 12 + paragraphs * (0.72 * size + 6),
  head: { name: { setting: text(1.3, 0), size: nameOf, width: (width) => 0.84 * width - 32 } },
  direction: direction(
    (width, size) => 0.84 * width - 2 * directionOf(size),
    (size) => 0.5 * directionOf(size) + 6,
  ),
}

const twoShot: TalkBox = {
  ...chat,
  height: 300 - SLACK,
  sizes: sizesFrom(48, 33),
  width: (width, size) => (width - 44) / 2 - 6 - 1.4 * size,
  head: { name: { ...chat.head.name, width: (width) => (width - 44) / 2 } },
}

/** How each layout sets a talk. */
export const TALKS = { chat, script, split, full, 'two-shot': twoShot } satisfies Record<string, TalkBox>
