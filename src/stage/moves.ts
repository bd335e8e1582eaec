import type { Place, Shared } from '../protocol.ts'
import type { InkMove, Strokes } from './ink.ts'

export type { Place, Shared } from '../protocol.ts'

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
  | 'search'
  | 'overview'
  | 'black'
  | 'white'
  | 'captions'
  | 'fullscreen'
  | 'presenter'
  | 'laser'
  | 'pen'
  | 'clear'
  | 'timer'
  | 'reset-timer'
  | 'larger'
  | 'smaller'
  | 'language'
  | 'reading'
  | 'help'
  | 'escape'

/** Everything that can happen on the stage. */
export type Move =
  | { readonly type: Action | 'panel-closed' | 'window-refused' }
  | { readonly type: 'digit'; readonly digit: string }
  /** To a place of the deck in a language; where none is named, the one that is on the stage. */
  | { readonly type: 'go'; readonly to: Place; readonly lang?: string | undefined }
  /** Another window of this talk is ahead of us. */
  | { readonly type: 'follow'; readonly shared: Shared }
  | InkMove

/** A slide as far as the moves are concerned. */
export interface Stop {
  readonly id: string
  /** Generated slides belong to no scene. */
  readonly scene?: string
  /** The slide's number in its scene, from 1. */
  readonly slide: number
  /** How many lines or items come one at a time. */
  readonly steps: number
  /** Slides of one passage tell the same in every language; missing where there is only one. */
  readonly passage?: number
}

export interface State extends Shared {
  readonly stops: readonly Stop[]
  /** Languages the deck carries. */
  readonly langs: readonly string[]
  /** The slides in one of them. */
  readonly stopsIn: (lang: string) => readonly Stop[]
  readonly panel: 'none' | 'help' | 'overview' | 'search'
  readonly tool: 'none' | 'laser' | 'pen'
  readonly reading: boolean
  /** Whether this window shows what the speaker sees; `refused` where a second window was asked for and not given. */
  readonly presenting: 'no' | 'yes' | 'refused'
  /** Size of notes and script, in steps from the usual one. */
  readonly size: number
  /** Digits of a slide number that waits for Enter. */
  readonly typed: string
  readonly strokes: Strokes
  /** Where the laser points. */
  readonly laser?: Point
}

/** A point of a slide (in CSS pixels of the slide) or of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}
