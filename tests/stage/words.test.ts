import { expect, test } from 'vitest'
import { type Word, wordsFor } from '../../src/stage/words.ts'
import { keyTable } from '../../src/story/key-table.ts'

test.each(['ja', 'en'])('everything a key can ask for has a name of its own in the help (%s)', (lang) => {
  const words = wordsFor(lang)
  const names = Object.keys(keyTable)
    .filter((action) => action !== 'enter')
    .map((action) => words(action as Word))
  expect(names.every((name) => name.length > 0)).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test("the words follow the deck's language, and are English where we have no others", () => {
  expect(wordsFor('ja-JP')('overview')).toBe('一覧')
  expect(wordsFor('en-GB')('overview')).toBe('Overview')
  expect(wordsFor('jam')('overview')).toBe('Overview')
})

test('values are filled in as they are, whatever stands in them', () => {
  expect(wordsFor('en')('speaks', '{0} $&')).toBe('{0} $& speaks next')
})
