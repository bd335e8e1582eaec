/** What the deck tells the stage about itself, as JSON in the page's `<script id="talk">`. */
export interface Talk {
  readonly id: string
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  /** Size of a slide in CSS pixels. */
  readonly width: number
  readonly height: number
  /** Whether the speaker's notes are in the file. */
  readonly notes: boolean
  readonly slides: readonly TalkSlide[]
}

/** What is known about a slide beyond what it shows; joined to its section by `id`. */
export interface TalkSlide {
  readonly id: string
  /** Generated slides (cover, cast, sources …) belong to no scene. */
  readonly scene?: string
  readonly sceneTitle?: string
  readonly title: string
  readonly steps: boolean
  readonly speakers: readonly string[]
  readonly notes: readonly string[]
  /** Estimated time of talk. */
  readonly seconds: number
}
