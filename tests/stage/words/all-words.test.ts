import { expect, test } from 'vitest'
import { sayIn } from '../../../src/stage/say.ts'
import { allWords } from '../../../src/stage/words/all-words.ts'
import { en } from '../../../src/stage/words/en.ts'
import type { Word } from '../../../src/stage/words/words.ts'
import { keyTable } from '../../../src/story/key-table.ts'

const blanks = (text: string) => (text.match(/\{\d\}/g) ?? []).sort()

test.each(Object.entries(allWords))(
  'everything a key can ask for has a name of its own in the help (%s)',
  (_, words) => {
    const names = Object.keys(keyTable)
      .filter((action) => action !== 'enter')
      .map((action) => words[action as Word])
    expect(names.every((name) => name.length > 0)).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  },
)

test.each(Object.entries(allWords))('what is filled in has its place in every language (%s)', (_, words) => {
  for (const [word, english] of Object.entries(en)) expect(blanks(words[word as Word]), word).toEqual(blanks(english))
})

test('values are filled in as they are, whatever stands in them', () => {
  expect(sayIn({ words: en })('speaks', '{0} $&')).toBe('{0} $& speaks next')
})
