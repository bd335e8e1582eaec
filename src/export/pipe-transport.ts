import type { Readable, Writable } from 'node:stream'

/** How messages of the DevTools protocol travel: JSON texts that end with a NUL byte, over two pipes. */
export interface Transport {
  send(message: string): void
  close(): void
  onmessage?: (message: string) => void
  onclose?: () => void
}

/** A transport over the pipes of a browser. Unlike a WebSocket it ends with us, so a killed kamishibai leaves no browser behind. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): Transport {
  const transport: Transport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => void toBrowser.end(),
  }
  let pieces: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      pieces.push(chunk.subarray(from, end))
      const message = Buffer.concat(pieces).toString('utf8')
      pieces = []
      from = end + 1
      transport.onmessage?.(message)
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  })
  fromBrowser.on('close', () => transport.onclose?.())
  // A browser that dies closes its ends while we still write: that is told by `onclose`, and must not end us as well.
  toBrowser.on('error', () => {})
  fromBrowser.on('error', () => {})
  return transport
}
