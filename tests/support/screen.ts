import { createTerminal, type Terminal } from '../../src/cli/terminal.ts'

/** A terminal whose two streams end in memory. */
export interface Screen {
  readonly terminal: Terminal
  /** What came out of stdout so far. */
  out(): string
  /** What came out of stderr so far. */
  err(): string
}

/** How a screen differs from a pipe without wishes. */
export interface ScreenSetup {
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** A terminal to look at afterwards. By default its streams are pipes. */
export function createScreen({ isTTY = false, env = {} }: ScreenSetup = {}): Screen {
  const written = { out: '', err: '' }
  const stream = (name: 'out' | 'err') => ({
    isTTY,
    write: (text: string) => {
      written[name] += text
    },
  })
  return {
    terminal: createTerminal(stream('out'), stream('err'), env),
    out: () => written.out,
    err: () => written.err,
  }
}
