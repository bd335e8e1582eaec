import type { Shared, Signal } from '../protocol.ts'

type State = Extract<Signal, { type: 'state' }>

/** What a window says of the talk, made anew of what is known to be sound in it; undefined for anything else. */
export function readState(text: string): State | undefined {
  try {
    const { type, age, shared } = JSON.parse(text)
    const { at, screen, captions, timer, lang } = shared
    const read: Shared = {
      at: { slide: at.slide, step: at.step },
      screen,
      captions,
      timer: { ...(timer.since !== undefined && { since: timer.since }), spent: timer.spent },
      lang,
    }
    return type === 'state' && isTime(age) && isSound(read) ? { type, age, shared: read } : undefined
  } catch {
    return undefined
  }
}

function isSound({ at, screen, captions, timer, lang }: Shared): boolean {
  return (
    [at.slide, at.step].every((number) => Number.isInteger(number) && number >= 0 && number < 1e6) &&
    ['slides', 'black', 'white'].includes(screen) &&
    typeof captions === 'boolean' &&
    isTime(timer.since ?? 0) &&
    isTime(timer.spent) &&
    typeof lang === 'string' &&
    /^[\w-]{1,35}$/.test(lang)
  )
}

function isTime(number: unknown): boolean {
  return typeof number === 'number' && number >= 0 && number < 1e15
}
