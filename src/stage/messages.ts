import type { InkMove } from './ink.ts'
import type { Shared } from './moves.ts'

/** What the windows of a talk say to one another. */
export type Message =
  /** Is anybody there? Who asks for `all` wants the drawings too. */
  | { readonly type: 'hello'; readonly wants: 'state' | 'all' }
  /** The greater `age` is the newer state; its fraction is chance, so that of two that moved at once one wins everywhere. */
  | { readonly type: 'state'; readonly age: number; readonly shared: Shared }
  /** It goes round by several ways; whose it is, and the how-manyth of theirs, tells what was taken in already. */
  | { readonly type: 'ink'; readonly move: InkMove; readonly writer: number; readonly count: number }

/** A message as it travels: only windows of one talk know its token. */
export type Letter = Message & { readonly token: string }

/** What came from anywhere; undefined unless it comes from a window of this talk. */
export function readLetter(data: unknown, token: string): Message | undefined {
  const letter = data as Letter | null | undefined
  return letter?.token === token ? letter : undefined
}
