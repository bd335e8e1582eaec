import { expect, test } from 'vitest'
import { sayIn } from '../../src/stage/say.ts'
import { type Word, wordsIn } from '../../src/stage/words.ts'
import { keyTable } from '../../src/story/key-table.ts'

test.each(['ja', 'en'])('everything a key can ask for has a name of its own in the help (%s)', (lang) => {
  const words = wordsIn(lang)
  const names = Object.keys(keyTable)
    .filter((action) => action !== 'enter')
    .map((action) => words[action as Word])
  expect(names.every((name) => name.length > 0)).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test("the words follow the deck's language, and are English where we have no others", () => {
  expect(wordsIn('ja-JP').overview).toBe('一覧')
  expect(wordsIn('en-GB').overview).toBe('Overview')
  expect(wordsIn('jam').overview).toBe('Overview')
})

test('values are filled in as they are, whatever stands in them', () => {
  expect(sayIn({ words: wordsIn('en') })('speaks', '{0} $&')).toBe('{0} $& speaks next')
})
