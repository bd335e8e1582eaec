import { type ColourWishes, wantsColours } from './colours.ts'
import { noProgress, showProgress } from './progress.ts'
import { showable } from './showable.ts'

/** Where words go. Results go out, everything said about the work goes to the side, so that the former can be piped. */
export interface Terminal {
  /** To stdout. */
  out(text: string, paint?: Paint): void
  /** To stdout, for programs: as it is. Whoever calls this has made sure that no text of the author's can act. */
  data(text: string): void
  /** To stderr. */
  err(text: string, paint?: Paint): void
  /** What is being done now; seen only by somebody who waits at a terminal. */
  progress(step: string): void
}

/** Adds colours to a text. Used only where they are wanted. */
export type Paint = (text: string) => string

/** The little that a terminal needs of `process.stdout` and `process.stderr`. */
export interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** A terminal of two streams. Whatever is printed through it is made fit for showing first. */
export function createTerminal(stdout: Stream, stderr: Stream, wishes: ColourWishes): Terminal {
  const progress = stderr.isTTY ? showProgress((text) => stderr.write(text), stderr.columns ?? 80) : noProgress
  const print = (stream: Stream, text: string, paint: Paint) => {
    progress.end()
    const plain = showable(text)
    stream.write(`${wantsColours(stream.isTTY === true, wishes) ? paint(plain) : plain}\n`)
  }
  return {
    out: (text, paint = asItIs) => print(stdout, text, paint),
    data(text) {
      progress.end()
      stdout.write(`${text}\n`)
    },
    err: (text, paint = asItIs) => print(stderr, text, paint),
    progress: (step) => progress.step(showable(step)),
  }
}

const asItIs: Paint = (text) => text
