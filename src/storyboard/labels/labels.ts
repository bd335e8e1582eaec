/** The words that kamishibai itself puts on slides. */
export interface Labels {
  readonly cast: string
  readonly sources: string
  readonly about: string
  readonly narrator: string
  readonly question: string
  readonly aside: string
  readonly term: string
  readonly glossary: string
  readonly continued: string
  readonly approximately: string
  readonly dramatised: string
  readonly paraphrase: string
  readonly quote: string
  readonly timeline: string
  readonly open: string
  readonly close: string
  readonly problem: string
  /** Between names, as in a list of sources. */
  readonly comma: string
  readonly colon: string
  readonly separator: string
  act(number: number): string
  scene(number: number): string
  source(numbers: string): string
  yearsEarlier(years: number): string
  yearsLater(years: number): string
  /** A date that is only roughly known. */
  circa(date: string): string
  /** When a page of the web was read. */
  accessed(date: string): string
  /** What the lines of dialogue are, by kind: never called without a line. */
  lines(counts: KindCounts): string
}

/** How many lines of dialogue of each kind a story has. */
export type KindCounts = Readonly<Record<'total' | 'quote' | 'paraphrase' | 'dramatised', number>>
