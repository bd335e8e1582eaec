import type { Signal } from '../protocol.ts'
import { type Letter, readLetter } from '../stage/messages.ts'

/** What a window may want to know of the server. */
export interface Listener {
  readonly decks: (signal: Extract<Signal, { type: 'decks' }>) => void
  /** `lost`: it is tried again; `over`: the server knows this talk no more. */
  readonly connection: (is: 'there' | 'lost' | 'over') => void
}

/** Joins the windows of a talk in this browser with those in others: what is new on their channel goes to the server, and back. */
export function joinServer(token: string, as: 'deck' | 'phone', listener?: Listener): void {
  const channel = new BroadcastChannel(`kamishibai ${token}`)
  const query = `?${new URLSearchParams({ stage: token, as })}`
  let age = -1
  const post = (letter: Letter) => channel.postMessage(letter)
  const source = new EventSource(`events${query}`)
  source.onopen = () => {
    // What was said while there was no connection is said again.
    age = -1
    post({ type: 'hello', wants: 'state', token })
    listener?.connection('there')
  }
  source.onerror = () => listener?.connection(source.readyState === EventSource.CLOSED ? 'over' : 'lost')
  source.onmessage = ({ data }) => {
    const signal: Signal = JSON.parse(data)
    if (signal.type === 'decks') listener?.decks(signal)
    else if (signal.type === 'state' && signal.age > age) {
      age = signal.age
      post({ ...signal, token })
    }
  }
  channel.onmessage = ({ data }) => {
    const message = readLetter(data, token)
    if (message?.type !== 'state' || message.age <= age) return
    age = message.age
    const signal: Signal = { type: 'state', age, shared: message.shared }
    // If it does not arrive the connection is lost, and with the next one it is said again.
    fetch(`moves${query}`, { method: 'POST', body: JSON.stringify(signal) }).catch(() => undefined)
  }
}
