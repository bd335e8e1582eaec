/** What a run of the command line says to whoever started it. */
export const exitCode = {
  fine: 0,
  /** The story has mistakes that stop the build. */
  story: 1,
  /** The command line itself was wrong. */
  usage: 2,
  /** The machine could not do it: no browser, disk full. */
  machine: 3,
  /** Our own mistake. */
  bug: 70,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
