import type { KeyTable } from '../protocol.ts'
import type { Deck } from './deck.ts'
import type { Move, State } from './moves.ts'

/** Makes a move; says whether it was of any use. */
export type Make = (move: Move) => boolean

/** A part of the page that shows a part of the state. `before` is what it has shown until now, if anything. */
export type View = (now: State, before?: State) => void

/** What the parts of the stage work with. */
export interface Stage {
  /** In the language that is spoken. */
  readonly deck: Deck
  readonly deckIn: (lang: string) => Deck
  /** The keys that do something in this browser with this deck. */
  readonly keys: KeyTable
  readonly now: () => State
  readonly make: Make
}
