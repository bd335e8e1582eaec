import { loadDefaultJapaneseParser } from 'budoux'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { model } from '../../lib/budoux.js'
import { openPhraseScorer } from '../../src/typesetting/phrase-scorer.ts'
import { playNames, readPlay } from '../corpus/to-story.mjs'

const phrasesOf = openPhraseScorer(model)
const budoux = loadDefaultJapaneseParser()

test('phrases begin where BudouX begins them, in every line of the plays', () => {
  const lines = playNames.flatMap((name) =>
    readPlay(name).scenes.flatMap(({ items }) => items.flatMap((item) => ('text' in item ? [item.text] : []))),
  )
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) expect(phrasesOf(line)).toEqual(budoux.parseBoundaries(line))
})

const known = [...new Set(Object.values(model).flatMap((feature) => Object.keys(feature)))]
const text = fc
  .array(fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((parts) => parts.join(''))

test('phrases begin where BudouX begins them, in any text', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(phrasesOf(words)).toEqual(budoux.parseBoundaries(words))
    }),
    { numRuns: 1000, seed: 5 },
  )
})

test('a model without weights knows no phrases', () => {
  expect(openPhraseScorer({})('今日は天気がいい。')).toEqual([])
})
