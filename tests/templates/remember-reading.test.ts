import { expect, test } from 'vitest'
import { type Memory, openMemory } from '../../src/host/memory.ts'
import { Notebook } from '../../src/source/diagnostic.ts'
import { findTemplate, type Layers, listTemplates } from '../../src/templates/layers.ts'
import { rememberReading } from '../../src/templates/remember-reading.ts'
import { chooseTheme } from '../../src/templates/theme.ts'
import { filesOf } from '../support/files.ts'
import { layers as ours } from '../support/slides-of-cards.ts'

const span = { source: { name: 'story.yaml', text: '' }, start: 0, end: 0 }

/** The author's templates over others. */
const layersOf = (own: Readonly<Record<string, string>>): Layers => [
  { name: 'templates/', files: filesOf(own) },
  { name: 'below/', files: filesOf({ 'a.css': 'below a', 'b.css': 'below b' }) },
]

function cacheOfOne(): () => Memory {
  const kept = new Map<string, Uint8Array>()
  const cache = { get: (key: string) => kept.get(key), set: (key: string, bytes: Uint8Array) => kept.set(key, bytes) }
  return () => openMemory(cache, 'one')
}

/** Reads two sheets and the names of all; counts how often. */
function reader(complaint?: 'H202') {
  let times = 0
  return {
    times: () => times,
    make(layers: Layers) {
      times++
      const notes = new Notebook()
      if (complaint) notes.report(complaint, span, { address: 'a', near: undefined })
      const texts = ['a.css', 'b.css'].map((path) => findTemplate(layers, path)?.text)
      return notes.close([...texts, ...listTemplates(layers, '', '.css')])
    },
  }
}

test('what was made of templates is not made again', () => {
  const [memory, { make, times }] = [cacheOfOne(), reader()]
  const twice = [1, 2].map(() => rememberReading(layersOf({ 'a.css': 'mine' }), memory(), make).value)
  expect(twice).toEqual(Array(2).fill(['mine', 'below b', 'a', 'b']))
  expect(times()).toBe(1)
})

test.each([
  ['a file that was read has changed', { 'a.css': 'other' }],
  ['a file that was read is gone', {}],
  ['there is one where there was none', { 'a.css': 'mine', 'b.css': 'mine too' }],
  ['a folder holds one more', { 'a.css': 'mine', 'c.css': 'new' }],
])('it is made again when %s', (_, own) => {
  const [memory, { make, times }] = [cacheOfOne(), reader()]
  rememberReading(layersOf({ 'a.css': 'mine' }), memory(), make)
  const again = rememberReading(layersOf(own), memory(), make).value
  expect(times()).toBe(2)
  expect(again).toEqual(make(layersOf(own)).value)
})

test('complaints are made anew each time', () => {
  const [memory, { make }] = [cacheOfOne(), reader('H202')]
  const complaints = [1, 2].map(() => rememberReading(layersOf({}), memory(), make).diagnostics.length)
  expect(complaints).toEqual([1, 1])
})

test.each(['paper', 'newsroom', 'night'])('the theme %s comes back as it was', (name) => {
  const memory = cacheOfOne()
  const make = (layers: Layers) => chooseTheme(layers, name, { theme: 'paper', size: '16:9', at: span }, 'ja')
  const made = rememberReading(ours, memory(), make).value
  expect(rememberReading(ours, memory(), make).value).toEqual(made)
  expect(memory().get('reading')).toBeDefined()
})
