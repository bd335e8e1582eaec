/** Says what is being done, on a line of its own that disappears again. */
export interface Progress {
  step(what: string): void
  end(): void
}

/** Work that is done within this many milliseconds needs no progress: a line that only flashes by disturbs. */
const patience = 1000

const backToEmptyLine = '\r\u001b[2K'

/** Progress on a terminal of this width. */
export function showProgress(write: (text: string) => void, columns: number): Progress {
  let now = ''
  let visible = false
  let timer: NodeJS.Timeout | undefined
  const draw = () => {
    visible = true
    write(`${backToEmptyLine}${now.slice(0, columns - 3)} …`)
  }
  return {
    step(what) {
      now = what
      if (visible) draw()
      else timer ??= setTimeout(draw, patience).unref()
    },
    end() {
      clearTimeout(timer)
      timer = undefined
      if (visible) write(backToEmptyLine)
      visible = false
    },
  }
}

/** Progress where nobody watches: none. */
export const noProgress: Progress = { step() {}, end() {} }
