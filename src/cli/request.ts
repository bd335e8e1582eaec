import type { Command } from './command.ts'

/** What somebody asked for on the command line. */
export type Request =
  | { readonly type: 'run'; readonly command: Command; readonly given: Values }
  | { readonly type: 'help'; readonly command?: Command }
  | { readonly type: 'version' }
  | Misuse

/** Values by the name of their option; the story file is `story`. */
export type Values = Readonly<Record<string, true | string | number | readonly string[]>>

/** A command line that makes no sense. */
export interface Misuse {
  readonly type: 'misuse'
  readonly message: string
  readonly hint: string
}

export function misuse(message: string, hint: string): Misuse {
  return { type: 'misuse', message, hint }
}
