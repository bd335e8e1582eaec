import type { begin, build, check, dev, eject, format, importText, lint, present, schema, translate } from '../index.ts'
import type { UiLang } from '../source/sentence.ts'
import type { ExitCode } from './exit-code.ts'
import type { Given, Options } from './option.ts'
import type { Terminal } from './terminal.ts'
import type { Word } from './words.ts'

/** The part of the public API that commands call. */
export interface Api {
  readonly build: typeof build
  readonly check: typeof check
  readonly dev: typeof dev
  readonly lint: typeof lint
  readonly present: typeof present
  readonly translate: typeof translate
  readonly begin: typeof begin
  readonly schema: typeof schema
  readonly importText: typeof importText
  readonly format: typeof format
  readonly eject: typeof eject
}

/** One use of a command. */
export interface Call<O extends Options> {
  readonly given: Given<O> & { readonly [Name in Word['name']]?: string }
  readonly uiLang: UiLang
  readonly terminal: Terminal
  readonly api: Api
  /** When somebody presses Ctrl+C. Who asks for it ends by itself then; otherwise the program is ended. */
  interrupted(): Promise<void>
}

/** One row of the table of commands. */
export interface Command<O extends Options = Options> {
  readonly name: string
  /** What it does, in one sentence. */
  readonly help: string
  /** The words behind its name, in order. Without them it takes a story, or finds `story.yaml`. */
  readonly words?: readonly Word[]
  readonly options: O
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  run(call: Call<O>): Promise<ExitCode>
}
