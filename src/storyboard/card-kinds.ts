import type { Words } from '../story/text.ts'

/**
 * What each of our own card templates is given. The file in `templates/cards` has the name of the kind.
 * `Words` and strings reach the Markdown escaped; pictures are paths that stand beside the Markdown.
 */
export type Picture = {
  readonly src: string
  /** Empty for decoration. */
  readonly alt: string
}

/** One item of a talk. `speaker` is the class that carries the member's colour and monogram: `speaker-1` … */
export type TalkItem =
  | {
      readonly type: 'line'
      readonly name: string
      readonly speaker: string
      readonly side: 'left' | 'right'
      readonly how?: Words
      readonly thought: boolean
      /** （続き）/ (cont.): the line began on an earlier slide. */
      readonly continued?: string
      /** The language's quotation marks, when the words are quoted. */
      readonly open: string
      readonly close: string
      /** 脚色 / dramatised …, when the lines of this slide do not share one label. */
      readonly label?: string
      /** How wide its balloon is, in em, so that its lines are about as long as one another; nothing for a single line. */
      readonly measure?: number
      /** A phrase is longer than a line: it is broken wherever the language allows. */
      readonly torn?: boolean
      /** On a page of manga: `loud`, a cry in rays; `wide-2`, a name that stands above the words in two lines. */
      readonly look?: string
      readonly text: Words
    }
  | { readonly type: 'stage'; readonly measure?: number; readonly text: Words }

/** `continued` is the mark of a card that goes on from the one before: （続き）. */
export interface CardKinds {
  /** `credited`: whether anything stands below the title. */
  cover: { picture?: Picture; title: Words; credited: boolean; subtitle?: Words; byline: string; date?: string }
  cast: {
    title: string
    continued?: string
    members: readonly { speaker: string; name: string; gloss?: string; role?: Words; org?: Words }[]
  }
  act: { title: Words; ordinal?: string }
  scene: { picture: Picture; title: Words; number: string; when?: string; where?: Words; jump?: string }
  chat: { title: Words; continued?: string; picture?: Picture; items: readonly TalkItem[] }
  script: CardKinds['chat']
  'two-shot': CardKinds['chat'] & { picture: Picture }
  split: CardKinds['two-shot']
  full: CardKinds['two-shot']
  manga: CardKinds['two-shot']
  narration: { title: Words; picture?: Picture; label: string; text: Words }
  quote: {
    title: string
    open: string
    close: string
    text: Words
    original?: Words
    by?: string
    speaker?: string
    when?: string
    where?: Words
  }
  question: { label: string; text: Words }
  aside: { title: Words; label: string; text: Words }
  list: { title: Words; continued?: string; numbered: boolean; start: number; items: readonly Words[] }
  number: { value: string; unit?: Words; label: Words; approximately?: string }
  /**
   * `percent` is the length of a bar or the height of a point, 0 to 100, as a whole number. The picture is that of a line;
   * a point that is `hidden` is only told to those who listen.
   */
  chart: {
    title?: Words
    continued?: string
    shape: 'bar' | 'line'
    unit?: string
    picture?: Picture
    /** A `hidden` row is not labelled in the picture; a bar `below` zero grows the other way. */
    rows: readonly { label: Words; value: string; percent: number; hidden?: boolean; below?: boolean }[]
  }
  timeline: {
    title: Words | string
    continued?: string
    entries: readonly { when: string; long?: boolean; day?: string; text: Words; now: boolean }[]
  }
  term: { label: string; term: Words; means: Words }
  image: { title: Words; picture: Picture; fit: 'contain' | 'cover'; caption?: Words; credit?: Words }
  about: { title: string; text: Words }
  /** `number` is what the citations say; entries stand in order of first citation, then the uncited ones. */
  sources: {
    title: string
    continued?: string
    start: number
    entries: readonly {
      number: number
      author?: string
      title?: string
      publisher?: string
      date?: string
      page?: string
      /** When a page of the web was read, as the language says it. */
      accessed?: string
      url?: string
      note?: string
    }[]
  }
  slide: { markdown: string }
  /** A mistake in the story, shown where the slide should be. */
  problem: { title: string; place: string; message: string; cure: string }
}
