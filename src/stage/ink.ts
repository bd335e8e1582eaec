import type { Point, State } from './moves.ts'

/** A line drawn with the pen. */
export interface Stroke {
  readonly id: string
  readonly points: readonly Point[]
}

/** What was drawn, by the sheet. */
export type Strokes = Readonly<Record<string, readonly Stroke[]>>

/** Moves of laser and pen; every window of the talk makes them. */
export type InkMove =
  | { readonly type: 'point'; readonly at: Point | undefined }
  /** `from` is how many points the stroke has had before, so that a move that comes twice is made once. */
  | {
      readonly type: 'draw'
      readonly sheet: string
      readonly stroke: string
      readonly from: number
      readonly points: readonly Point[]
    }
  | { readonly type: 'wipe'; readonly sheet: string }

/** The sheet over the slide that is on. Each language has its own: its slide shows something else. */
export function sheetOn({ lang, stops, at }: Pick<State, 'lang' | 'stops' | 'at'>): string {
  return `${lang} ${stops[at.slide]?.id}`
}

/** The drawing after a move of the pen. */
export function draw(strokes: Strokes, move: InkMove): Strokes {
  if (move.type === 'point') return strokes
  const { sheet } = move
  const here = strokes[sheet] ?? []
  if (move.type === 'wipe') {
    const { [sheet]: _, ...others } = strokes
    return here.length > 0 ? others : strokes
  }
  const old = here.find((stroke) => stroke.id === move.stroke)
  if ((old?.points.length ?? 0) !== move.from) return strokes
  const drawn: Stroke = { id: move.stroke, points: [...(old?.points ?? []), ...move.points] }
  return { ...strokes, [sheet]: old ? here.map((stroke) => (stroke === old ? drawn : stroke)) : [...here, drawn] }
}

/** The moves that draw all of it again, for a window that comes late. */
export function redraw(strokes: Strokes): readonly InkMove[] {
  return Object.entries(strokes).flatMap(([sheet, here]) =>
    here.map(({ id, points }) => ({ type: 'draw', sheet, stroke: id, from: 0, points }) as const),
  )
}

/** SVG path data. A tap of the pen, which goes nowhere, is a dot. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed()} ${y.toFixed()}`).join('L')}l0 0`
}
