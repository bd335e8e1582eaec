import recorded from './chromium.json' with { type: 'json' }

/** What Chromium did with a text in Zen Maru Gothic 500 at 40 px, with the CSS of our themes. */
export interface Recorded {
  readonly lang: string
  readonly text: string
  /** The text cut where a line may begin. */
  readonly chunks: readonly string[]
  /** On one line, in em; of texts that the face draws. */
  readonly width?: number
  /** Numbers of lines by the width of the column in em. */
  readonly lines: readonly { readonly column: number; readonly count: number }[]
}

/** Recorded with Chromium 156, so that a test needs no browser. */
export const recordings: readonly Recorded[] = recorded.map((each) => ({
  ...each,
  text: each.chunks.join(''),
  lines: Object.entries(each.lines ?? {}).map(([column, count]) => ({ column: Number(column), count })),
}))
