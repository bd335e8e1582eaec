import { expect, test } from 'vitest'
import { keyTable } from '../../src/stage/keys.ts'
import { wordsFor } from '../../src/stage/words.ts'

test.each(['ja', 'en'])('every row of the table of keys has a name of its own in the help (%s)', (lang) => {
  const { actions } = wordsFor(lang)
  const names = keyTable.filter((row) => row.shown?.length !== 0).map((row) => actions[row.action])
  expect(names.every((name) => name.length > 0)).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test("the words follow the deck's language, and are English where we have no others", () => {
  expect(wordsFor('ja-JP')).toBe(wordsFor('ja'))
  expect(wordsFor('en-GB')).toBe(wordsFor('en'))
  expect(wordsFor('jam')).toBe(wordsFor('en'))
  expect(wordsFor('ja')).not.toBe(wordsFor('en'))
})
