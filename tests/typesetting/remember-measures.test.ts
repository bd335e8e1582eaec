import { expect, test } from 'vitest'
import { openMemory } from '../../src/host/memory.ts'
import { rememberMeasures } from '../../src/typesetting/remember-measures.ts'
import type { Typesetter } from '../../src/typesetting/typesetter.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { gothic } from './shipped-faces.ts'

test('a text that was measured before is given back exactly, and not measured again', async () => {
  const kept = new Map<string, Uint8Array>()
  const cache = {
    get: (key: string) => kept.get(key),
    set: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
  const real = await openTypesetter([gothic])
  const style = { families: ['Gothic'], weight: 500, lang: 'ja' }
  const texts = ['AIは、人間の意志の延長であるべきだ。', 'It says four minutes.', '', '𠮷野家で👍']

  const memory = openMemory(cache, 'deck')
  const first = texts.map((text) => rememberMeasures(real, memory).measure(text, style))
  memory.keep()

  const idle: Typesetter = {
    ...real,
    measure() {
      throw new Error('measured again')
    },
  }
  const again = texts.map((text) => rememberMeasures(idle, openMemory(cache, 'deck')).measure(text, style))
  expect(again).toEqual(first)
  expect(first).toEqual(texts.map((text) => real.measure(text, style)))
})
