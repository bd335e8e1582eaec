import { once } from 'node:events'
import { createServer, get } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Edition, Signal } from '../../src/protocol.ts'
import { networkAddresses } from '../../src/server/addresses.ts'
import { type Opened, openServer } from '../../src/server/open-server.ts'

const token = 'AbCdEfGhIjKlMnOpQrStUv'
const pages = new Map([
  ['/', '<p>紙芝居'],
  ['/phone', '<p>phone'],
])
let server: Opened
let sockets: Socket[] = []

beforeEach(async () => {
  server = await openServer({ pages, token, port: 0, patience: 200 })
})
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets = []
  await server.close()
})

/** A connection of somebody who may send what they like. */
function connection(): Socket & { heard(): string } {
  const socket = connect(server.port, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  socket.on('error', () => undefined)
  sockets.push(socket)
  return Object.assign(socket, { heard: () => heard })
}

/** Everything that is answered to a request until the connection ends. */
async function ask(first: string, headers: readonly string[] = [], body = ''): Promise<string> {
  const socket = connection()
  const host = headers.some((header) => /^host:/i.test(header)) ? [] : [`Host: 127.0.0.1:${server.port}`]
  socket.write([`${first} HTTP/1.1`, ...host, 'Connection: close', ...headers, '', body].join('\r\n'))
  await once(socket, 'close')
  return socket.heard()
}

const statusOf = (answered: string) => /^HTTP\/1\.1 (\d+)/.exec(answered)?.[1] ?? 'closed'

const state = (age: number, slide = 1): Extract<Signal, { type: 'state' }> => ({
  type: 'state',
  age,
  shared: { at: { slide, step: 0 }, screen: 'slides', captions: false, timer: { spent: 0 }, lang: 'en' },
})

function post(body: string): Promise<string> {
  return ask(`POST /moves?stage=${token}`, [`Content-Length: ${Buffer.byteLength(body)}`], body)
}

/** Listens as a window does. `next` gives the signals one by one. */
async function listen(as: 'deck' | 'phone') {
  const socket = connection()
  socket.write(`GET /events?stage=${token}&as=${as} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`)
  let read = 0
  return {
    socket,
    async next(): Promise<Signal> {
      for (;;) {
        const found = /data: (.*)\n\n/.exec(socket.heard().slice(read))
        if (found) {
          read += found.index + found[0].length
          return JSON.parse(found[1]!)
        }
        await once(socket, 'data')
      }
    },
  }
}

describe('a page', () => {
  test('is given whole, and to nobody to keep, guess, frame or read', async () => {
    const answered = await ask(`GET /?stage=${token}`)
    const [head = '', body] = answered.split('\r\n\r\n')
    expect(statusOf(answered)).toBe('200')
    expect(body).toBe('<p>紙芝居')
    for (const header of [
      'content-type: text/html; charset=utf-8',
      'x-content-type-options: nosniff',
      'cache-control: no-store',
      'referrer-policy: no-referrer',
      'cross-origin-resource-policy: same-origin',
      "content-security-policy: frame-ancestors 'none'",
    ])
      expect(head).toContain(header)
    expect(head).not.toMatch(/access-control|server:|x-powered-by/i)
  })

  test('shows only its head to who asks for that', async () => {
    const answered = await ask(`HEAD /phone?stage=${token}`)
    expect(statusOf(answered)).toBe('200')
    expect(answered).toMatch(/content-length: 8\r\n/)
    expect(answered).toMatch(/\r\n\r\n$/)
  })
})

test('a page may be reissued; who listens is told, and who comes later', async () => {
  const edition = (deck: string): Edition => ({
    type: 'edition',
    deck,
    changed: [],
    report: { errors: 0, warnings: 0, messages: { en: [], ja: [] } },
  })
  const early = await listen('deck')
  expect(await early.next()).toMatchObject({ type: 'decks' })
  server.reissue('<p>一', edition('one'))
  expect(await early.next()).toEqual(edition('one'))
  server.reissue('<p>二', edition('two'))
  expect(await early.next()).toEqual(edition('two'))
  const late = await listen('deck')
  expect(await late.next()).toEqual(edition('two'))
  expect((await ask(`GET /?stage=${token}`)).split('\r\n\r\n')[1]).toBe('<p>二')
  expect((await ask(`GET /phone?stage=${token}`)).split('\r\n\r\n')[1]).toBe('<p>phone')
})

describe('somebody else is turned away', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['who gives no host', '421', `GET /?stage=${token}`, ['Host:']],
    ['who gives another', '421', `GET /?stage=${token}`, ['Host: evil.example']],
    ['who comes from another page', '403', `GET /?stage=${token}`, ['Origin: http://evil.example']],
    ['who asks what may be asked', '405', `OPTIONS /moves?stage=${token}`, ['Access-Control-Request-Method: POST']],
    ['who does not know the token', '403', 'GET /', []],
    ['who wants to listen without it', '403', 'GET /events', []],
    ['who wants to move without it', '403', 'POST /moves', ['Content-Length: 0']],
    ['who looks for files', '404', `GET /../../../../etc/passwd?stage=${token}`, []],
    ['who wants a WebSocket', 'closed', `GET /?stage=${token}`, ['Upgrade: websocket', 'Connection: Upgrade']],
    ['who wants a tunnel', 'closed', 'CONNECT evil.example:80', []],
    ['who sends more head than there can be', 'closed', `GET /?stage=${token}`, [`X: ${'x'.repeat(9000)}`]],
    ['who speaks something else', 'closed', '\u0016\u0003\u0001', []],
  ])('%s', async (_, status, first, headers) => {
    const answered = await ask(first, headers)
    expect(statusOf(answered)).toBe(status)
    expect(answered).not.toMatch(/root:|紙芝居|access-control/i)
  })

  test('who sends two hosts', async () => {
    const own = `Host: 127.0.0.1:${server.port}`
    expect(['400', '421', 'closed']).toContain(statusOf(await ask(`GET /?stage=${token}`, [own, 'Host: evil.example'])))
  })
})

describe('a move', () => {
  test('reaches everybody who listens, and who comes later', async () => {
    const deck = await listen('deck')
    expect(await deck.next()).toMatchObject({ type: 'decks', count: 1 })
    expect(statusOf(await post(JSON.stringify(state(1.5))))).toBe('204')
    expect(await deck.next()).toEqual(state(1.5))
    const phone = await listen('phone')
    expect(await phone.next()).toEqual(state(1.5))
    expect(await phone.next()).toMatchObject({ type: 'decks', count: 1 })
  })

  test('that is older than what is known is not passed on', async () => {
    const deck = await listen('deck')
    await deck.next()
    for (const [age, slide] of [
      [2.5, 7],
      [1.5, 3],
      [2.5, 4],
      [3, 8],
    ] as const)
      await post(JSON.stringify(state(age, slide)))
    expect(await deck.next()).toEqual(state(2.5, 7))
    expect(await deck.next()).toEqual(state(3, 8))
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another kind', JSON.stringify({ ...state(9), type: 'decks' })],
    ['an edition, which only the server announces', JSON.stringify({ ...state(9), type: 'edition', deck: 'x' })],
    ['no place', JSON.stringify({ type: 'state', age: 9, shared: {} })],
    ['a slide below the first', JSON.stringify(state(9, -1))],
    ['half a slide', JSON.stringify(state(9, 0.5))],
    ['a word for a number', JSON.stringify(state(9)).replace('"slide":1', '"slide":"1"')],
    ['another screen', JSON.stringify(state(9)).replace('slides"', 'red"')],
    ['a language that is code', JSON.stringify(state(9)).replace('"en"', '"<script>"')],
    ['endless time', JSON.stringify(state(9)).replace('"age":9', '"age":1e400')],
  ])('that makes no sense is refused: %s', async (_, body) => {
    expect(statusOf(await post(body))).toBe('400')
  })

  test('brings along nothing but what is known', async () => {
    const deck = await listen('deck')
    await deck.next()
    await post(JSON.stringify({ ...state(5), token: 'x', shared: { ...state(5).shared, __proto__: 1, html: '<b>' } }))
    expect(await deck.next()).toEqual(state(5))
  })

  test('longer than any move is not read to its end', async () => {
    expect(statusOf(await post('x'.repeat(5000)))).toBe('413')
    const socket = connection()
    socket.write(
      `POST /moves?stage=${token} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    for (let sent = 0; sent < 3; sent++) socket.write(`800\r\n${'x'.repeat(0x800)}\r\n`)
    await once(socket, 'close')
    expect(statusOf(socket.heard())).toBe('413')
  })
})

describe('who is slow', () => {
  test.each([
    ['says nothing', ''],
    ['does not come to the end of the head', 'GET / HTTP/1.1\r\nHost: '],
    [
      'does not come to the end of a move',
      `POST /moves?stage=${token} HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 100\r\n\r\n{`,
    ],
  ])('and %s loses the connection', async (_, sent) => {
    const socket = connection()
    socket.write(sent.replace('PORT', String(server.port)))
    await once(socket, 'close')
    expect(statusOf(socket.heard())).not.toBe('200')
  })

  test('does not hold up others, and who listens may be silent', async () => {
    const deck = await listen('deck')
    await deck.next()
    connection().write('GET / HTTP/1.1\r\n')
    const slow = connection()
    slow.write('GET / HTTP/1.1\r\n')
    await once(slow, 'close')
    await post(JSON.stringify(state(1)))
    expect(await deck.next()).toEqual(state(1))
  })
})

test('only so many may listen, and one who leaves makes room', async () => {
  const all = await Promise.all(Array.from({ length: 32 }, () => listen('phone')))
  await Promise.all(all.map((one) => one.next()))
  expect(statusOf(await ask(`GET /events?stage=${token}&as=phone`))).toBe('503')
  const [first, second] = all
  first!.socket.destroy()
  const deck = async () => {
    for (;;) if (((await second!.next()) as { count?: number }).count === 1) return
  }
  for (;;) {
    const late = await listen('deck')
    const said = await Promise.race([late.next(), once(late.socket, 'close')])
    if ('type' in said) break
  }
  await deck()
})

describe('where it listens', () => {
  test('is this machine alone, unless it is told more', async () => {
    const [outside] = networkAddresses()
    if (!outside) return
    const refused = await new Promise((resolve) => {
      get({ host: outside, port: server.port }, resolve).on('error', ({ message }) => resolve(message))
    })
    expect(refused).toContain('ECONNREFUSED')
  })

  test('may be a network, too: each by its own name', async () => {
    const [outside] = networkAddresses()
    if (!outside) return
    const open = await openServer({ pages, token, port: 0, host: outside })
    try {
      const statusAt = (host: string, name = host) =>
        new Promise((resolve) => {
          const headers = { host: `${name}:${open.port}` }
          get({ host, port: open.port, path: `/phone?stage=${token}`, headers, agent: false }, ({ statusCode }) =>
            resolve(statusCode),
          )
        })
      expect(await statusAt(outside)).toBe(200)
      expect(await statusAt('127.0.0.1')).toBe(200)
      expect(await statusAt(outside, '127.0.0.1')).toBe(421)
    } finally {
      await open.close()
    }
  })

  test('must be free, and an address of this machine', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(openServer({ pages, token, port })).rejects.toMatchObject({
      name: 'HostError',
      code: 'port-taken',
      hint: expect.stringContaining('--port'),
    })
    other.close()
    await expect(openServer({ pages, token, port: 70_000 })).rejects.toMatchObject({ code: 'no-port' })
    await expect(openServer({ pages, token, port: 0, host: '203.0.113.9' })).rejects.toMatchObject({
      code: 'no-address',
    })
  })
})
