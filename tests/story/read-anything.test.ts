import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStory } from '../../src/story/read-story.ts'
import { filesOf } from '../support/files.ts'
import { hostileText } from '../support/hostile.ts'
import { read } from './a-story.ts'

const example = readFileSync(join(import.meta.dirname, 'complete-example/story.yaml'), 'utf8')
const lines = example.split('\n')
const runs = { numRuns: 300 }

/** Whatever else it is, it is an outcome, and everything in it stands where it can be shown. */
function isOutcome(yaml: string): void {
  const { value, diagnostics } = read(yaml)
  for (const { at } of diagnostics)
    if (at) expect(0 <= at.start && at.start <= at.end && at.end <= at.source.text.length).toBe(true)
  if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0)
  else for (const part of value.parts) expect(part.at.source.text).toBeDefined()
}

test('a story with a piece cut out or put in is read', () => {
  const place = fc.nat(example.length)
  fc.assert(
    fc.property(place, fc.nat(12), hostileText, (start, length, put) => {
      isOutcome(example.slice(0, start) + put + example.slice(start + length))
    }),
    runs,
  )
})

test('a story whose lines are mixed up is read', () => {
  const mixed = fc.array(fc.constantFrom(...lines), { maxLength: 40 }).map((some) => some.join('\n'))
  fc.assert(fc.property(mixed, isOutcome), runs)
})

test('a story with any value behind any key is read', () => {
  const keyed = lines.flatMap((line, index) => (/^\s*(?:- )?[\w-]+: \S/.test(line) ? [index] : []))
  const value = fc.oneof(
    hostileText.map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '',
      '[]',
      '{}',
      '[[a]]',
      '{ a: { b: c } }',
      '{ ja: [], en: {} }',
      '{ ja: , en: x }',
      '# x',
      '|',
      '>-',
      'auto',
      '---',
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom(...keyed), value, (index, put) => {
      const line = lines[index] ?? ''
      isOutcome(lines.with(index, line.replace(/: .*$/, `: ${put}`)).join('\n'))
    }),
    runs,
  )
})

test('bytes that are no text are read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readStory(filesOf({ 'story.yaml': bytes }), 'story.yaml').diagnostics.length).toBeGreaterThan(0)
    }),
    runs,
  )
})

test('a folder where nothing is has no story', () => {
  const { value, diagnostics } = readStory(filesOf({}), 'story.yaml')
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'Y100', details: { path: 'story.yaml', reason: 'missing' } }])
})
