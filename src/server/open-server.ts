/** The server of a talk that is given or written: a few texts from memory, and a wire between the windows. No file is ever opened. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Edition } from '../protocol.ts'
import { loopback } from './addresses.ts'
import { answer, doorsOf, type Stock } from './answer.ts'
import { openAudience } from './audience.ts'
import { listenFault } from './listen-fault.ts'

/** What is to be served, and where. */
export interface Serving {
  /** Pages as HTML by their address: `/`, `/phone`. */
  readonly pages: ReadonlyMap<string, string>
  /** Beside the loopback: an address of this machine in a network. */
  readonly host?: string | undefined
  /** 0 takes any that is free. */
  readonly port: number
  /** The word that every request must know. */
  readonly token: string
  /** How long somebody may take for a request; milliseconds. */
  readonly patience?: number
}

/** A server that listens. */
export interface Opened {
  readonly port: number
  /** Puts another page at `/`, and tells everybody who listens. */
  reissue(html: string, edition: Edition): void
  close(): Promise<void>
}

/** The year in which paper theatre took to the streets. */
export const usualPort = 1930

const tooManyConnections = 128

/** Opens the server. Rejects with a `HostError` where it cannot listen. */
export async function openServer(serving: Serving): Promise<Opened> {
  const pages = new Map([...serving.pages].map(([path, html]) => [path, Buffer.from(html)]))
  const stock = { pages, audience: openAudience() }
  const servers: Server[] = []
  const close = async () => {
    stock.audience.close()
    await Promise.all(servers.map(shut))
  }
  let { port } = serving
  try {
    for (const host of new Set([loopback, serving.host ?? loopback])) {
      const server = makeServer(serving, stock, host)
      servers.push(server)
      port = await listen(server, host, port)
    }
  } catch (error) {
    await close()
    throw error
  }
  return {
    port,
    reissue(html, edition) {
      pages.set('/', Buffer.from(html))
      stock.audience.announce(edition)
    },
    close,
  }
}

function makeServer({ token, patience = 10_000 }: Serving, stock: Stock, host: string): Server {
  const doors = doorsOf(stock)
  const names = host === loopback ? [loopback, 'localhost'] : [host]
  const server = createServer(
    {
      // Who sends none is told so by ourselves.
      requireHostHeader: false,
      maxHeaderSize: 8192,
      headersTimeout: patience,
      requestTimeout: patience,
      keepAliveTimeout: patience,
      connectionsCheckingInterval: patience / 2,
    },
    (request, response) => {
      const { port } = server.address() as AddressInfo
      // Browsers do not name the port that is usual.
      const hosts = names.map((name) => (port === 80 ? name : `${name}:${port}`))
      answer(request, response, { hosts, token, doors }, stock)
    },
  )
  server.maxConnections = tooManyConnections
  for (const event of ['clientError', 'upgrade'] as const) server.on(event, (_, socket) => socket.destroy())
  return server
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  } catch (error) {
    throw listenFault(error, host, port)
  }
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
