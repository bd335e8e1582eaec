/** An option, declared once: the parser and `--help` read the same row. */
export type Option = Switch | Text | List | Amount

/** Given or not given. */
export interface Switch {
  readonly type: 'switch'
  readonly short?: string
  readonly help: string
}

/** Takes one value. */
export interface Text {
  readonly type: 'text'
  /** What stands for the value in `--help`. */
  readonly value: string
  readonly choices?: readonly string[]
  /** How a value looks that is none of a few words. */
  readonly pattern?: RegExp
  /** What happens without it, in words for `--help`. */
  readonly default: string
  readonly help: string
}

/** Takes values separated by commas, and may be given several times. */
export interface List extends Omit<Text, 'type'> {
  readonly type: 'list'
}

/** Takes a number above zero. */
export interface Amount extends Omit<Text, 'type' | 'choices'> {
  readonly type: 'amount'
}

/** Options by the name they have after `--`. */
export type Options = Readonly<Record<string, Option>>

/** What was given on the command line, typed by the table. An option that was not given is not there. */
export type Given<O extends Options> = { readonly [Name in keyof O]?: Value<O[Name]> }

type Value<O extends Option> = O extends Switch
  ? true
  : O extends List
    ? readonly Word<O>[]
    : O extends Amount
      ? number
      : Word<O>
type Word<O extends Option> = O extends { readonly choices: readonly (infer Choice)[] } ? Choice : string
