/** Work that is done when it is asked for. */
export interface Errand {
  ask(): void
  /** No more from now on; resolves when what is being done is done. */
  end(): Promise<void>
}

/**
 * Work that is done after some milliseconds in which nobody asked for it, and never twice at a time: who asks while it is
 * being done has it done once more. It must not reject.
 */
export function whenQuiet(work: () => Promise<void>, milliseconds: number): Errand {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let isWanted = false
  let isOver = false
  const ask = () => {
    if (isOver) return
    isWanted = running !== undefined
    clearTimeout(timer)
    if (!isWanted) timer = setTimeout(begin, milliseconds)
  }
  const begin = () => {
    running = work().then(() => {
      running = undefined
      if (isWanted) ask()
    })
  }
  return {
    ask,
    async end() {
      isOver = true
      clearTimeout(timer)
      await running
    },
  }
}
