import type { Span } from '../source/source.ts'
import type { KeyWishes } from './key-presets.ts'
import type { Lang, Text } from './text.ts'

/** What the author wrote, read into types. Nothing here is defaulted from elsewhere: the storyboard resolves. */
export interface Story {
  readonly at: Span
  readonly title: Text
  readonly subtitle?: Text
  readonly author: readonly Text[]
  readonly publisher?: Text
  readonly date?: When
  readonly lang: Lang
  readonly languages: readonly Lang[]
  readonly summary?: Text
  readonly cover?: PictureRef
  readonly theme: string
  readonly steps: 'lines' | 'none'
  readonly stage?: Stage
  readonly size: string
  /** Where it is written; missing where the usual one is meant. Whether a theme has it is known later. */
  readonly sizeAt?: Span
  /** Target length in seconds. */
  readonly seconds?: number
  readonly narrate: 'slide' | 'voice'
  readonly dialogue: Kind
  readonly about: 'auto' | 'none' | Text
  readonly cast: readonly Member[]
  readonly sources: readonly Reference[]
  readonly parts: readonly Part[]
  readonly marp: Readonly<Record<string, string>>
}

/** What the author says of the talk itself. */
export interface Stage {
  readonly keys?: Required<KeyWishes> & { readonly at: Span }
}

export type Kind = 'quote' | 'paraphrase' | 'dramatised'
export type Show = 'slide' | 'voice' | 'handout'

/** A date as written, and, where it is one, as EDTF parts (`2012`, `2012-06`, `2012-06-30`). */
export interface When {
  readonly text: Text
  readonly from?: string
  readonly to?: string
  /** The leading year of words that are no date, for sorting: `2012` of 2012年夏. */
  readonly year?: string
  readonly approximate: boolean
}

/** A picture file named in the story, relative to the story's folder. */
export interface PictureRef {
  readonly path: string
  readonly at: Span
  readonly alt?: Text
  readonly caption?: Text
  readonly credit?: Text
}

export interface Member {
  readonly at: Span
  readonly id: string
  readonly name: Text
  readonly role?: Text
  readonly org?: Text
  readonly type: 'person' | 'org' | 'group'
  readonly aka: readonly string[]
  /** A CSS colour. */
  readonly colour?: string
  readonly avatar?: PictureRef
  readonly side: 'left' | 'right' | 'auto'
}

/** An entry of `sources:`. A bare URL or title is read into `url` or `title`. */
export interface Reference {
  readonly at: Span
  readonly id: string
  readonly title?: Text
  readonly author: readonly Text[]
  readonly publisher?: Text
  readonly date?: When
  readonly accessed?: When
  readonly url?: string
  readonly page?: string
  readonly note?: Text
  readonly type?: string
}

/** A source named at a block, with the place inside it. */
export interface Citation {
  readonly source: string
  readonly locator?: string
  readonly at: Span
}

export type Part = Act | Scene | Raw

export interface Act {
  readonly type: 'act'
  readonly at: Span
  readonly title: Text
  readonly note?: Text
}

/** A raw Markdown slide, between scenes or inside a script. */
export interface Raw {
  readonly type: 'slide'
  readonly at: Span
  readonly markdown: string
  readonly layout?: string
}

export interface Scene {
  readonly type: 'scene'
  readonly at: Span
  /** As written, or `scene-N` by position. Unique. */
  readonly id: string
  readonly title: Text
  readonly when?: When
  readonly where?: Text
  readonly summary?: Text
  /** Planned length in seconds. */
  readonly seconds?: number
  readonly frame: boolean
  readonly layout: string
  /** A picture of the story's folder or a CSS colour. */
  readonly background?:
    | { readonly type: 'picture'; readonly picture: PictureRef }
    | { readonly type: 'colour'; readonly colour: string }
  readonly narrate?: 'slide' | 'voice'
  readonly dialogue?: Kind
  readonly sources: readonly Citation[]
  readonly note?: Text
  readonly script: readonly Block[]
  readonly marp: Readonly<Record<string, string>>
}

/** What every block may carry. `sources` replaces the scene's when it is not empty. */
interface Common {
  readonly at: Span
  readonly id?: string
  readonly sources: readonly Citation[]
  readonly show?: Show
}

export type Block =
  | Break
  | Line
  | Narration
  | Spoken
  | Note
  | Quote
  | Image
  | List
  | Figure
  | Chart
  | Timeline
  | Term
  | CustomCard
  | RawBlock

/** `---` alone: the next slide. */
export interface Break {
  readonly type: 'break'
  readonly at: Span
}
/** A line of dialogue. `who` is a cast id. */
export interface Line extends Common {
  readonly type: 'line'
  readonly who: string
  readonly text: Text
  readonly how?: Text
  readonly thought: boolean
  readonly kind?: Kind
}
export interface Narration extends Common {
  readonly type: 'narration'
  readonly text: Text
  readonly kind?: Kind
}
/** `stage`: shown, not spoken; `aside`: the author to the audience; `question`: put to the audience. */
export interface Spoken extends Common {
  readonly type: 'stage' | 'aside' | 'question'
  readonly text: Text
}
export interface Note extends Common {
  readonly type: 'note'
  readonly text: Text
}
export interface Quote extends Common {
  readonly type: 'quote'
  readonly text: Text
  /** A cast id, or a name as written. */
  readonly by?: { readonly type: 'member'; readonly who: string } | { readonly type: 'name'; readonly name: Text }
  readonly when?: When
  readonly where?: Text
  readonly original?: Text
}
export interface Image extends Common {
  readonly type: 'image'
  /** One picture per language; the main language is always there. */
  readonly picture: Readonly<Record<Lang, PictureRef>>
  /** Empty words: declared as decoration. */
  readonly alt?: Text
  readonly caption?: Text
  readonly credit?: Text
  readonly fit: 'contain' | 'cover'
  readonly place: 'full' | 'left' | 'right' | 'inline'
}
export interface List extends Common {
  readonly type: 'list' | 'numbered'
  readonly title?: Text
  readonly items: readonly Text[]
}
export interface Figure extends Common {
  readonly type: 'number'
  readonly value: Text
  readonly label: Text
  readonly unit?: Text
  readonly approximate: boolean
}
export interface Chart extends Common {
  readonly type: 'chart'
  readonly shape: 'bar' | 'line'
  readonly title?: Text
  readonly unit?: Text
  readonly approximate: boolean
  readonly data: readonly {
    readonly label: Text
    readonly value: number
    readonly written: string
    readonly at: Span
  }[]
}
export interface Timeline extends Common {
  readonly type: 'timeline'
  readonly title?: Text
  readonly entries: 'auto' | readonly { readonly when: When; readonly text: Text; readonly at: Span }[]
}
export interface Term extends Common {
  readonly type: 'term'
  readonly term: Text
  readonly means: Text
}
/** The author's own kind of card. */
export interface CustomCard extends Common {
  readonly type: 'card'
  readonly template: string
  readonly fields: Readonly<Record<string, Text | readonly Text[]>>
  /** Where the key of each field stands. */
  readonly keys: Readonly<Record<string, Span>>
}
export interface RawBlock extends Common {
  readonly type: 'slide'
  readonly markdown: string
  readonly layout?: string
}
