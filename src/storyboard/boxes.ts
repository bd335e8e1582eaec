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
export const sizesFrom = (largest: number, smallest = 26): readonly number[] =>
  SIZES.filter((size) => size <= largest && size >= smallest)

/** Half a line that is kept free: a browser may set a hostile mixture of scripts one line longer than predicted. */
export const SLACK = 14

const MARGIN = 72

export const contentWidth = (slideWidth: number): number => slideWidth - 2 * MARGIN

export const BODY = 512 - SLACK

export interface Box {
  readonly setting: Setting
  readonly height: number
  readonly sizes: readonly number[]
  /** Larger sizes, for words that need no second line there: a few words alone on a slide use its room. */
  readonly inOneLine?: readonly number[]
  /** Of the text, in px. */
  width(contentWidth: number, size: number): number
  /** The words stand on a plate that is narrowed to them. */
  readonly onPlate?: true
}

export const text = (lineHeight: number, paragraphGap: number): Setting => ({ face: 'text', lineHeight, paragraphGap })
export const bold = (lineHeight: number, paragraphGap: number): Setting => ({ face: 'bold', lineHeight, paragraphGap })
/** Where the template has one block for all paragraphs, they stand a blank line apart. */
export const inOneBlock = ({ face, lineHeight }: Setting): Setting => ({ face, lineHeight, paragraphGap: lineHeight })
export const display = (lineHeight: number): Setting => inOneBlock({ face: 'display', lineHeight, paragraphGap: 0 })

export const CAPTION: Box = {
  setting: bold(1.5, 0.3),
  height: 240 - SLACK,
  sizes: sizesFrom(52, 33),
  inOneLine: sizesFrom(64, 58),
  width: (width) => width,
}
/** Set at 1.25 times the fitted size. */
export const QUOTE: Box = {
  setting: display(1.42 * 1.25),
  height: 400 - SLACK,
  sizes: sizesFrom(100),
  width: (width) => (width - 156) / 1.25,
}
/** The words in their own language, below: at 28 px, at most so many px high. */
export const QUOTE_ORIGINAL = { ...text(1.5, 0), most: 170 }
export const QUOTE_ATTRIBUTION = { ...bold(1.5, 0), size: 30 }
export const QUESTION: Box = {
  setting: display(1.4),
  height: 480 - SLACK,
  sizes: sizesFrom(80),
  width: (width) => 0.722 * width,
}
export const ASIDE: Box = {
  setting: text(1.6, 0.6),
  height: 400 - SLACK,
  sizes: sizesFrom(58),
  inOneLine: sizesFrom(80, 64),
  width: (width) => Math.min(1000, width) - 134,
  onPlate: true,
}
/** A picture's caption; what is too long for it goes on under the picture on the next slide. */
export const PICTURE_CAPTION: Box = {
  setting: inOneBlock(text(1.4, 0)),
  height: 170,
  sizes: sizesFrom(30),
  width: (width) => width,
}
/** On a plate over a picture that fills the slide. */
export const PLATE_CAPTION: Box = { ...PICTURE_CAPTION, height: 300, width: (width) => width - 60 }
/** The term itself, over a double line. */
export const TERM_TITLE: Box = { setting: display(1.2), height: 200, sizes: sizesFrom(90), width: (width) => width }
export const TERM: Box = { setting: text(1.6, 0.6), height: 290 - SLACK, sizes: sizesFrom(52), width: (width) => width }
export const ABOUT: Box = { setting: text(1.6, 0.6), height: BODY, sizes: sizesFrom(48), width: (width) => width - 42 }
export const LIST = {
  setting: inOneBlock(text(1.5, 0)),
  height: BODY,
  sizes: sizesFrom(52),
  inOneLine: sizesFrom(72, 58),
  width: (width, size) => width - 1.6 * size,
  gap: 0.5,
} satisfies Box & { readonly gap: number }
/** Bars: a label at the left in three tenths of the width, a value behind each bar. */
export const BARS = {
  height: 460 - SLACK,
  sizes: sizesFrom(48),
  row: 1.42,
  label: text(1.3, 0),
  labelSize: (size: number) => Math.max(0.8 * size, 22),
  /** What is left of the longest bar, at least, in px. */
  shortest: 60,
  widestValue: 24,
}

/** A line over a row of labels; values stand at their points. A label may stand out of its column by `overhang`. */
export const LINE_CHART = {
  height: 376,
  sizes: sizesFrom(44),
  label: text(1.25, 0),
  labelSize: (size: number) => Math.max(0.75 * size, 22),
  labels: 84,
  gap: 12,
  overhang: 110,
}

/** A title is set at 1.2 times the fitted size, an address at 20 px; entries are `gap` em apart. */
export const SOURCES = {
  height: BODY,
  sizes: sizesFrom(30),
  gap: 0.8,
  text: bold(1.4, 0),
  title: display(1.35),
  url: text(1.4, 0),
  width: (width: number) => width - 84,
}
/** Columns beside one another; a date is `date` em large, that of the scene on stage `now` times that. */
export const TIMELINE = {
  entries: 5,
  setting: inOneBlock(text(1.45, 0)),
  dateSetting: display(1.1),
  height: 220 - SLACK,
  sizes: sizesFrom(52),
  gutter: 16,
  date: 2,
  now: 1.25,
}

/** A title over a slide: one line at 40 px, else two at 28 px. */
export const TITLE: Setting = display(1.25)
export const TITLE_SIZE = 40
export const LONG_TITLE = { setting: display(1.2), size: 28, lines: 2 }

/** The line above a slide; its letters stand apart, so it is measured larger than it is. */
export const SLUG = { setting: bold(1.2, 0), size: 21 }

/** A big figure: its own size and that of the words around it, in em of the fitted size; all on one line, else on several. */
export const FIGURE = { value: 2.6, words: 0.8, lineHeight: 1.1, sizes: sizesFrom(100), oneLine: 33, height: 300 }
/** What the figure is, below it. */
export const FIGURE_LABEL: Box = {
  setting: inOneBlock(bold(1.4, 0)),
  height: 210 - SLACK,
  sizes: sizesFrom(48),
  width: (width) => width,
}

/** Titles of the deck, of scenes and of acts. Japanese stands upright in columns: three of them, or four where no size takes three; no smaller than `whole` to keep a word whole. */
const upright = (sizes: readonly number[]): Box => ({
  setting: display(1),
  height: 0,
  sizes,
  width: () => (534 - SLACK) / 1.05,
})
export const UPRIGHT = {
  cover: upright(sizesFrom(90, 36)),
  scene: upright(sizesFrom(72, 30)),
  columns: 3,
  most: 4,
  whole: 44,
}
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
  onPlate: true,
}
/** A date and a place beside a scene's title: two lines of each, in px. What is wider stands above the title. */
export const WHEN = { setting: display(1.1), size: 60, most: 680 }
export const WHERE = { setting: bold(1.3, 0), size: 26, withoutDate: 36, most: 640 }
export const TITLE_BELOW_PLACE: Box = { ...SCENE_TITLE, height: COVER_TITLE.height, width: COVER_TITLE.width }
/** Set at 1.3 times the fitted size, beside a curtain that takes a third of the slide. */
export const ACT_TITLE: Box = {
  setting: display(1.25 * 1.3),
  height: 420,
  sizes: sizesFrom(100, 30),
  width: (width) => (0.67 * (width + 144) - 168) / 1.3,
}

/** Below this, a talk or a list that is split over slides is not made smaller to save a slide. */
export const SMALLEST_WHEN_SPLIT = 36
