import { on } from './element.ts'
import { type InkMove, redraw } from './ink.ts'
import { type Letter, type Message, readLetter } from './messages.ts'
import type { Move, State } from './moves.ts'
import { sharedOf } from './play.ts'

/** The connection between the windows of a talk. */
export interface Link {
  /** Tells the others that something has changed here. */
  readonly tell: () => void
  readonly ink: (move: InkMove) => void
  /** Takes in a window that was opened from here. */
  readonly welcome: (other: Window) => void
  /** Asks whether anybody is there. */
  readonly hello: (wants: 'state' | 'all') => void
  /** When somebody was heard last (milliseconds). */
  readonly heard: () => number
}

/** A way to other windows. A channel is one, however many listen to it. */
type Way = Window | BroadcastChannel

/**
 * Connects this window with the others that know the token. Between a window and the one that opened it letters go
 * straight, which works from `file://` too; a window that nobody opened has the channel, where the browser gives one.
 */
export function openLink(
  token: string,
  begins: 'behind' | 'level',
  now: () => State,
  follow: (move: Move) => void,
): Link {
  const channel = openChannel(token)
  const opened = new Set<Window>()
  const opener: Window | null = window.opener
  let age = begins === 'behind' ? -1 : Math.random()
  let isChannelUsed = false
  let heard = 0
  const me = Math.random()
  /** How many moves of the pen each window has told of. */
  const counts = new Map([[me, 0]])

  const send = (way: Way, message: Message) => {
    const letter: Letter = { ...message, token }
    if (way === channel) channel.postMessage(letter)
    else (way as Window).postMessage(letter, '*')
  }
  const sendAll = (message: Message, but?: Way) => {
    const others = [opener, ...opened].filter((other) => other && !other.closed)
    const isAlone = !opener || opener.closed
    for (const way of [...others, (isChannelUsed || isAlone) && channel]) if (way && way !== but) send(way, message)
  }
  const state = (): Message => ({ type: 'state', age, shared: sharedOf(now()) })
  const ink = (move: InkMove): Message => {
    const count = counts.get(me)! + 1
    counts.set(me, count)
    return { type: 'ink', move, writer: me, count }
  }
  const answer = (way: Way, wants: 'state' | 'all') => {
    send(way, state())
    if (wants === 'all') for (const move of redraw(now().strokes)) send(way, ink(move))
  }
  const receive = (data: unknown, way: Way) => {
    const message = readLetter(data, token)
    if (!message) return
    heard = Date.now()
    if (way === channel) isChannelUsed = true
    else if (way !== opener) opened.add(way as Window)
    if (message.type === 'hello') answer(way, message.wants)
    else if (message.type === 'ink') {
      if (message.count <= (counts.get(message.writer) ?? 0)) return
      counts.set(message.writer, message.count)
      follow(message.move)
      sendAll(message, way)
    } else if (message.age > age) {
      age = message.age
      follow({ type: 'follow', shared: message.shared })
      sendAll(message, way)
    } else if (message.age < age) answer(way, 'all')
  }
  on(window, 'message', ({ data, source }) => {
    if (source && source !== window) receive(data, source as Window)
  })
  if (channel) channel.onmessage = ({ data }) => receive(data, channel)

  return {
    tell: () => {
      age = Math.floor(age) + 1 + Math.random()
      sendAll(state())
    },
    ink: (move) => sendAll(ink(move)),
    welcome: (other) => opened.add(other),
    hello: (wants) => sendAll({ type: 'hello', wants }),
    heard: () => heard,
  }
}

function openChannel(token: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`kamishibai ${token}`)
  } catch {
    // Pages of no origin may have none.
    return undefined
  }
}
