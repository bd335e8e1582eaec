/** Everybody who listens: decks and phones, each over a connection that stays open. */
import type { ServerResponse } from 'node:http'
import type { Edition, Signal } from '../protocol.ts'

export interface Audience {
  isFull(): boolean
  /** Takes in a listener, and tells it how things stand. */
  join(listener: ServerResponse, role: 'deck' | 'phone'): void
  /** Passes on what a window says of the talk, unless it is old. */
  hear(state: Extract<Signal, { type: 'state' }>): void
  /** Tells of a new edition of the deck; who comes later is told of the last. */
  announce(edition: Edition): void
  close(): void
}

/** More windows than one talk has; each costs a connection. */
const most = 32
/** Bytes that a listener may be behind. Who takes in less has gone. */
const longestQueue = 64 * 1024
/** A word now and then, so that a connection that broke is noticed; milliseconds. */
const breath = 15_000

export function openAudience(): Audience {
  const listeners = new Map<ServerResponse, 'deck' | 'phone'>()
  let newest: Extract<Signal, { type: 'state' }> | undefined
  let last: Edition | undefined

  const write = (listener: ServerResponse, text: string) => {
    if (listener.writableLength > longestQueue) listener.destroy()
    else listener.write(text)
  }
  const tell = (listener: ServerResponse, signal: Signal) => write(listener, `data: ${JSON.stringify(signal)}\n\n`)
  const tellDecks = () => {
    const count = [...listeners.values()].filter((role) => role === 'deck').length
    for (const listener of listeners.keys()) tell(listener, { type: 'decks', count, time: Date.now() })
  }
  const breathing = setInterval(() => {
    for (const listener of listeners.keys()) write(listener, ':\n\n')
  }, breath).unref()

  return {
    isFull: () => listeners.size >= most,
    join(listener, role) {
      listeners.set(listener, role)
      listener.once('close', () => {
        listeners.delete(listener)
        tellDecks()
      })
      listener.write(':\n\n')
      for (const known of [newest, last]) if (known) tell(listener, known)
      tellDecks()
    },
    hear(state) {
      if (newest && state.age <= newest.age) return
      newest = state
      for (const listener of listeners.keys()) tell(listener, state)
    },
    announce(edition) {
      last = edition
      for (const listener of listeners.keys()) tell(listener, edition)
    },
    close() {
      clearInterval(breathing)
      for (const listener of listeners.keys()) listener.destroy()
    },
  }
}
