import { describe, expect, test } from 'vitest'
import { type Asked, refuse } from '../../src/server/refuse.ts'

const token = 'AbCdEfGhIjKlMnOpQrStUv'
const host = '127.0.0.1:1930'
const house = {
  hosts: [host, 'localhost:1930'],
  token,
  doors: new Map<string, readonly string[]>([
    ['/', ['GET', 'HEAD']],
    ['/phone', ['GET', 'HEAD']],
    ['/moves', ['POST']],
  ]),
}

/** What comes of a request that is right in everything but what is said. */
function ask(changes: Partial<Asked> = {}, ...headers: readonly string[]): number | undefined {
  return refuse(
    { method: 'GET', target: `/?stage=${token}`, rawHeaders: ['Host', host, ...headers], ...changes },
    house,
  )?.status
}

test('what comes from here and knows the token may come in', () => {
  expect(ask()).toBeUndefined()
  expect(ask({ method: 'HEAD', target: `/phone?stage=${token}` })).toBeUndefined()
  expect(ask({ method: 'POST', target: `/moves?stage=${token}&as=phone` }, 'Origin', `http://${host}`)).toBeUndefined()
  expect(ask({ rawHeaders: ['hOsT', 'localhost:1930'] })).toBeUndefined()
  for (const site of ['same-origin', 'none']) expect(ask({}, 'Sec-Fetch-Site', site)).toBeUndefined()
})

describe('the host must be ours, once', () => {
  test.each([
    [[]],
    [['Host', '']],
    [['Host', 'evil.example']],
    [['Host', 'evil.example:1930']],
    [['Host', '127.0.0.1']],
    [['Host', '127.0.0.1:1931']],
    [['Host', '0.0.0.0:1930']],
    [['Host', '127.0.0.1.evil.example:1930']],
    [['Host', `${host}@evil.example`]],
    [['Host', 'LOCALHOST:1930']],
    [['Host', host, 'Host', host]],
    [['Host', host, 'host', 'evil.example']],
    [['X-Forwarded-Host', host]],
  ])('%j', (rawHeaders) => {
    expect(ask({ rawHeaders })).toBe(421)
  })
})

test.each([
  'null',
  '',
  'http://evil.example',
  `https://${host}`,
  'http://127.0.0.1',
  'http://127.0.0.1:1931',
  'http://localhost:1930',
  `http://${host}.evil.example`,
  `http://${host}/`,
])('the origin "%s" is not ours', (origin) => {
  expect(ask({}, 'Origin', origin)).toBe(403)
})

describe('another site', () => {
  const visit = ['Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document']

  test('may lead to the deck, in the window itself', () => {
    expect(ask({}, ...visit)).toBeUndefined()
  })

  test('may do nothing else', () => {
    for (const site of ['cross-site', 'same-site', 'anything']) expect(ask({}, 'Sec-Fetch-Site', site)).toBe(403)
    expect(ask({ target: `/phone?stage=${token}` }, ...visit)).toBe(403)
    expect(ask({ method: 'POST', target: `/moves?stage=${token}` }, ...visit)).toBe(403)
    expect(ask({}, ...visit.with(3, 'no-cors'))).toBe(403)
    expect(ask({}, ...visit.with(5, 'iframe'))).toBe(403)
  })
})

test.each([
  ['POST', '/'],
  ['OPTIONS', '/'],
  ['PUT', '/phone'],
  ['TRACE', '/'],
  ['GET', '/moves'],
  ['OPTIONS', '/moves'],
  ['DELETE', '/nothing'],
])('%s %s is not done here', (method, path) => {
  expect(ask({ method, target: `${path}?stage=${token}` })).toBe(405)
})

test.each([
  `http://${host}/?stage=${token}`,
  `//evil.example/?stage=${token}`,
  `/..\\..\\etc/passwd?stage=${token}`,
  `/?stage=${token}#x`,
  `/ ?stage=${token}`,
  `/\u0000?stage=${token}`,
  `/é?stage=${token}`,
  `?stage=${token}`,
  '*',
  '',
  `/?stage=${token}&long=${'x'.repeat(512)}`,
])('the address %j makes no sense', (target) => {
  expect(ask({ target })).toBe(400)
})

test.each([
  '/',
  '/?stage=',
  `/?stage=${token.toLowerCase()}`,
  `/?stage=${token.slice(1)}`,
  `/?stage=${token}x`,
  `/?stage=${token}&stage=${token}`,
  `/?token=${token}`,
  `/?stage[]=${token}`,
  `/${token}`,
  '/etc/passwd',
])('"%s" does not know the token', (target) => {
  expect(ask({ target })).toBe(403)
})

test.each([
  '/story.yaml',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/etc/passwd%00.html',
  '/@fs/etc/passwd',
  '/file:///etc/passwd',
  '/phone/',
  '/Phone',
  '/%70hone',
  '/./phone',
  '/phone/../phone',
  '/__proto__',
  '/constructor',
])('there is no "%s", even for those who know the token', (path) => {
  expect(ask({ target: `${path}?stage=${token}` })).toBe(404)
})
