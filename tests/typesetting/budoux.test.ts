import { loadDefaultJapaneseParser } from 'budoux'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { budouxBoundaries } from '../../src/typesetting/budoux.ts'
import { readPlay } from '../corpus/to-story.mjs'

const budoux = loadDefaultJapaneseParser()

test('phrases begin where BudouX itself says, in all that a play says', () => {
  const { scenes } = readPlay('kiga-jinei')
  const lines = scenes.flatMap(({ items }) => items.flatMap((item) => ('text' in item ? [item.text] : [])))
  expect(lines.length).toBeGreaterThan(50)
  for (const line of lines) expect(budouxBoundaries(line)).toEqual(budoux.parseBoundaries(line))
})

test('and in anything else', () => {
  const letters = fc.constantFrom(...'今日は良い天気ですね。「ところで」、コーヒーを飲みますか？ABC 12😀')
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
      expect(budouxBoundaries(text)).toEqual(budoux.parseBoundaries(text))
    }),
  )
})
