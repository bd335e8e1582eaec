import { expect, test } from 'vitest'
import { plain, search } from '../../src/stage/search.ts'

const entries = ['The canteen in 1922', 'Elon Musk: Who is there?', 'さむい夜 サム', '12 monkeys'].map(
  (text, index) => ({
    number: index + 1,
    text: plain(text),
  }),
)

test('every word must be found, in whatever order and case', () => {
  expect(search(entries, 'musk WHO')).toEqual([1])
  expect(search(entries, 'musk canteen')).toEqual([])
})

test('a number finds its slide first, then what has it in the text', () => {
  expect(search(entries, '2')).toEqual([1, 0, 3])
  expect(search(entries, '２')).toEqual([1, 0, 3])
})

test('hiragana and katakana are the same, and so are narrow and wide letters', () => {
  expect(search(entries, 'さむ')).toEqual([2])
  expect(search(entries, 'ｻﾑ')).toEqual([2])
  expect(search(entries, 'Ｍｕｓｋ')).toEqual([1])
})

test('an empty search finds everything', () => {
  expect(search(entries, '  ')).toEqual([0, 1, 2, 3])
})
