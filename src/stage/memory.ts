// What outlives a reload. Browsers may refuse to remember; then nothing is remembered.
import type { Shared, State } from './moves.ts'

/** What a window remembers of the talk given in it. */
export interface Remembered {
  readonly token: string
  readonly size: number
  readonly panel: State['panel']
  readonly reading: boolean
  readonly shared: Shared
}

export function recall(talk: string): Remembered | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(`kamishibai ${talk}`) ?? 'null')
  } catch {
    return undefined
  }
}

export function remember(talk: string, what: Remembered): void {
  try {
    sessionStorage.setItem(`kamishibai ${talk}`, JSON.stringify(what))
  } catch {
    // Full, or not allowed.
  }
}

/** Names a talk that is being given, so that only its own windows hear one another. */
export function newToken(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
