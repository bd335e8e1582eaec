/** Something on a slide that its audience cannot read as it was meant. */
export interface Finding {
  /** The slide's id. */
  readonly slide: string
  readonly rule: Rule
  /** The element, as a style sheet would name it. */
  readonly element: string
  /** The beginning of its text. */
  readonly text: string
  /** What was measured. */
  readonly detail: string
}

export type Rule =
  | 'outside'
  | 'edge'
  | 'out of its box'
  | 'clipped'
  | 'overlap'
  | 'covered'
  | 'small'
  | 'contrast'
  | 'no alt'
  | 'line start'
  | 'line end'
