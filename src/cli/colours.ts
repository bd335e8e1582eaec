/** What of the environment says whether somebody wants colours. */
export interface ColourWishes {
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  readonly TERM?: string | undefined
}

/** Whether to colour what goes to a stream. `FORCE_COLOR` wins over `NO_COLOR`, as it does in Node itself. */
export function wantsColours(isTerminal: boolean, wishes: ColourWishes): boolean {
  if (wishes.FORCE_COLOR !== undefined) return wishes.FORCE_COLOR !== '0' && wishes.FORCE_COLOR !== 'false'
  return isTerminal && !wishes.NO_COLOR && wishes.TERM !== 'dumb'
}

/** The numbers of SGR; `code` is white on black. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36, code: '97;40' } as const

export type Colour = keyof typeof codes

/** Text between the escape codes of a colour. */
export function coloured(text: string, colour: Colour): string {
  return `\u001b[${codes[colour]}m${text}\u001b[0m`
}
