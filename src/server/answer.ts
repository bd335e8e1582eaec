import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Audience } from './audience.ts'
import { readState } from './read-signal.ts'
import { type House, parameter, refuse } from './refuse.ts'

/** What there is to be given away: texts, by the exact address. */
export interface Stock {
  readonly pages: ReadonlyMap<string, Uint8Array>
  readonly audience: Audience
}

/** More than the state of a talk needs; bytes. */
const longestBody = 4096

/** Nothing is kept, guessed, framed or read by other sites. */
const headers = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
  'x-frame-options': 'DENY',
}

/** What each address takes. */
export function doorsOf({ pages }: Stock): House['doors'] {
  const read = [...pages.keys()].map((path): [string, readonly string[]] => [path, ['GET', 'HEAD']])
  return new Map([...read, ['/events', ['GET']], ['/moves', ['POST']]])
}

/** Answers one request: checks it, and then gives what it asks for, or a number. */
export function answer(request: IncomingMessage, response: ServerResponse, house: House, stock: Stock): void {
  const { method = '', url: target = '', rawHeaders } = request
  const end = (status: number, allow?: string) => {
    response.writeHead(status, { ...headers, ...(allow && { allow }), connection: 'close' }).end()
  }
  const refusal = refuse({ method, target, rawHeaders }, house)
  const [path = ''] = target.split('?')
  const page = stock.pages.get(path)
  if (refusal) end(refusal.status, refusal.allow)
  else if (page) {
    const type = { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length }
    response.writeHead(200, { ...headers, ...type }).end(method === 'HEAD' ? undefined : page)
  } else if (path === '/moves') takeMove(request, end, stock.audience)
  else if (stock.audience.isFull()) end(503)
  else {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' })
    stock.audience.join(response, parameter(target, 'as') === 'deck' ? 'deck' : 'phone')
  }
}

function takeMove(request: IncomingMessage, end: (status: number) => void, audience: Audience): void {
  const pieces: Buffer[] = []
  let length = 0
  request.on('data', (piece: Buffer) => {
    length += piece.length
    if (length <= longestBody) pieces.push(piece)
    else {
      request.removeAllListeners('end')
      request.pause()
      end(413)
    }
  })
  request.on('end', () => {
    const state = readState(Buffer.concat(pieces).toString('utf8'))
    if (state) audience.hear(state)
    end(state ? 204 : 400)
  })
}
