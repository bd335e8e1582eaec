import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cacheFolder } from '../../src/host/cache-folder.ts'
import { openCache } from '../../src/host/node.ts'

const font = Uint8Array.of(0, 1, 0, 0, 255)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what one run has made, the next one finds', () => {
  openCache(folder).set('subset of a font', font)
  expect(openCache(folder).get('subset of a font')).toEqual(font)
  expect(openCache(folder).get('subset of another font')).toBeUndefined()
})

test('an entry that was damaged is forgotten', () => {
  openCache(folder).set('font', font)
  const path = join(folder, readdirSync(folder)[0]!)
  writeFileSync(path, new Uint8Array(readFileSync(path).length))
  expect(openCache(folder).get('font')).toBeUndefined()
})

test('where nothing can be written, the cache forgets and does not complain', () => {
  writeFileSync(join(folder, 'a file'), '')
  const cache = openCache(join(folder, 'a file', 'cache'))
  cache.set('font', font)
  expect(cache.get('font')).toBeUndefined()
})

test('it does not grow without end', () => {
  for (let n = 0; n < 600; n++) writeFileSync(join(folder, `old-${n}`), '')
  openCache(folder).set('font', font)
  expect(readdirSync(folder)).toHaveLength(500)
})

test('the folder is the one the user chose, or the usual one of the system', () => {
  const around = { platform: 'linux', env: {}, home: '/home/aki', root: false } as const
  expect(cacheFolder(around)).toBe('/home/aki/.cache/kamishibai')
  expect(cacheFolder({ ...around, root: true, home: '/root' })).toBe('/var/cache/kamishibai')
  expect(cacheFolder({ ...around, env: { XDG_CACHE_HOME: '/big' } })).toBe('/big/kamishibai')
  expect(cacheFolder({ ...around, env: { XDG_CACHE_HOME: 'big' } })).toBe('/home/aki/.cache/kamishibai')
  expect(cacheFolder({ ...around, env: { XDG_CACHE_HOME: '/big', KAMISHIBAI_CACHE: '/mine' } })).toBe('/mine')
  expect(cacheFolder({ ...around, platform: 'darwin', home: '/Users/aki' })).toBe(
    '/Users/aki/Library/Caches/kamishibai',
  )
})
