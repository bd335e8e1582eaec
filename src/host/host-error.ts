/** The machine's fault: no browser, port taken, disk full. Thrown only at the ends of the street, caught only in `cli/main.ts`. */
export class HostError extends Error {
  override readonly name = 'HostError'
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
  }
}
