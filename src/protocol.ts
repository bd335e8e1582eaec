/**
 * What the deck tells the stage about itself, as JSON in the page's `<script id="talk">`. Every further language that
 * the deck carries has a `<template>` of its own, with its slides and its talk.
 */
export interface Talk {
  readonly id: string
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  /** Missing where lines run from left to right. */
  readonly dir?: 'rtl'
  /** Size of a slide in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Target length in seconds. */
  readonly duration?: number
  readonly keys: KeyTable
  readonly cast: readonly TalkSpeaker[]
  readonly scenes: readonly TalkScene[]
  readonly slides: readonly TalkSlide[]
  /** What the stage itself says, in the language of the slides. */
  readonly words: Readonly<Record<string, string>>
}

/**
 * Keys by what they ask for: `{ black: ["b", "."] }`. Their names are the browser's, letters small, `Space` for the blank,
 * `Alt+`, `Ctrl+` and `Shift+` before, in this order.
 */
export type KeyTable = Readonly<Record<string, readonly string[]>>

/** Somebody who speaks. */
export interface TalkSpeaker {
  /** As in the story; `?me=elon` names it. */
  readonly id: string
  readonly name: string
  /** The class that the slides give to this name, e.g. `speaker-1`. */
  readonly class: string
  /** CSS, e.g. `#8e3b20`. */
  readonly colour: string
}

export interface TalkScene {
  readonly id: string
  readonly title: string
  /** How long the author wants it to take, in seconds. */
  readonly planned?: number
}

/** What is known about a slide beyond what it shows; joined to its section by `id`. */
export interface TalkSlide {
  readonly id: string
  /** Slides of one passage are made of one place of the story, in whatever language; missing where there is only one. */
  readonly passage?: number
  /** Generated slides (cover, cast, sources …) belong to no scene. */
  readonly scene?: string
  readonly sceneTitle?: string
  readonly title: string
  /** How many lines or items come one at a time. */
  readonly steps: number
  readonly speakers: readonly string[]
  readonly notes: readonly string[]
  /** What is said here, in order. */
  readonly lines: readonly TalkLine[]
  /** Estimated time of talk. */
  readonly seconds: number
}

/** Something that is said aloud. */
export interface TalkLine {
  /** The step at which it is said, from 1; missing for what is said as soon as the slide is there. */
  readonly step?: number
  /** Id of who says it; missing for narration. */
  readonly speaker?: string
  readonly text: string
}

/** Where the talk is: slides count from 0; step 0 is before the first line, step n after the nth. */
export interface Place {
  readonly slide: number
  readonly step: number
}

/** A stopwatch without a clock of its own: times are milliseconds as `Date.now()` gives them. */
export interface Timer {
  /** When it was last started; missing while it rests. */
  readonly since?: number
  /** What had run before. */
  readonly spent: number
}

/** What all windows of a talk agree on. */
export interface Shared {
  readonly at: Place
  readonly screen: 'slides' | 'black' | 'white'
  readonly captions: boolean
  readonly timer: Timer
  readonly lang: string
}

/** What the windows of a talk say to one another through the server. */
export type Signal =
  /** The greater `age` is the newer state. */
  | { readonly type: 'state'; readonly age: number; readonly shared: Shared }
  /** How many decks are open, and what time it is where they are. */
  | { readonly type: 'decks'; readonly count: number; readonly time: number }
  | Edition

/** What is served while the story is being written: which deck, by the id of its talk (`''`: none yet), and what there is to say about the story. */
export interface Edition {
  readonly type: 'edition'
  readonly deck: string
  /** Ids of the slides that the last edit changed, if it changed one place. */
  readonly changed: readonly string[]
  readonly report: Report
}

/** The mistakes of a story, for the page to show. */
export interface Report {
  readonly errors: number
  readonly warnings: number
  /** In each language that messages are written in; of very many only the first. */
  readonly messages: Readonly<Record<'en' | 'ja', readonly Mistake[]>>
}

/** A mistake as `check` writes it, in the parts that are shown. */
export interface Mistake {
  /** `story.yaml:11:9`, if it is about a place. */
  readonly place?: string
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: string
  readonly cure: string
  /** Lines of the story; `marked` is what the mistake is about. */
  readonly frame: readonly {
    readonly type: 'line' | 'caret' | 'gap'
    readonly gutter: string
    readonly text: string
    readonly marked?: readonly [from: number, to: number]
  }[]
}
