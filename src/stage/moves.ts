/** What a key, a click or a finger can ask of the stage. */
export type Action =
  | 'next'
  | 'back'
  | 'next-slide'
  | 'previous-slide'
  | 'next-scene'
  | 'previous-scene'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'help'
  | 'escape'

/** Everything that can happen on the stage. */
export type Move =
  | { readonly type: Action | 'help-closed' }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'go'; readonly to: Place }

/** Where the talk is: slides count from 0; step 0 is before the first line, step n after the nth. */
export interface Place {
  readonly slide: number
  readonly step: number
}

/** A slide as far as the moves are concerned. */
export interface Stop {
  readonly id: string
  /** Generated slides belong to no scene. */
  readonly scene?: string
  /** The slide's number in its scene, from 1. */
  readonly slide: number
  /** How many lines or items come one at a time. */
  readonly steps: number
}

export interface State {
  readonly stops: readonly Stop[]
  readonly at: Place
  readonly screen: 'slides' | 'black' | 'white'
  readonly help: boolean
  /** Digits of a slide number that waits for Enter. */
  readonly typed: string
}
