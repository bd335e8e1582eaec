import { expect, test } from 'vitest'
import type { Cache } from '../../src/host/cache.ts'
import { openMemory } from '../../src/host/memory.ts'

function cacheInMemory(): Cache & { readonly writes: () => number } {
  const kept = new Map<string, Uint8Array>()
  let writes = 0
  return {
    get: (key) => kept.get(key),
    set(key, bytes) {
      kept.set(key, bytes)
      writes++
    },
    writes: () => writes,
  }
}

test('what one build made, the next one recalls', () => {
  const cache = cacheInMemory()
  const first = openMemory(cache, 'deck')
  expect(first.get('a')).toBeUndefined()
  first.set('a', '紙')
  first.keep()
  expect(openMemory(cache, 'deck').get('a')).toBe('紙')
  expect(openMemory(cache, 'another deck').get('a')).toBeUndefined()
})

test('what a build did not ask for is forgotten', () => {
  const cache = cacheInMemory()
  const first = openMemory(cache, 'deck')
  first.set('a', '1')
  first.set('b', '2')
  first.keep()
  const second = openMemory(cache, 'deck')
  second.get('b')
  second.keep()
  const third = openMemory(cache, 'deck')
  expect([third.get('a'), third.get('b')]).toEqual([undefined, '2'])
})

test('nothing is written when nothing is new', () => {
  const cache = cacheInMemory()
  const first = openMemory(cache, 'deck')
  first.set('a', '1')
  first.keep()
  const second = openMemory(cache, 'deck')
  second.get('a')
  second.keep()
  expect(cache.writes()).toBe(1)
})
