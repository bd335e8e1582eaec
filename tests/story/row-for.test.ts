import { expect, test } from 'vitest'
import { rowFor } from '../../src/story/row-for.ts'

const table = { en: 'English', ja: 'Japanese', zh: 'simplified', 'zh-Hant': 'traditional' }

test.each([
  ['ja-JP', 'Japanese'],
  ['en-GB', 'English'],
  ['zh', 'simplified'],
  ['zh-SG', 'simplified'],
  ['zh-TW', 'traditional'],
  ['ZH-hant', 'traditional'],
  ['jam', undefined],
])('the row for %s is %s', (lang, row) => {
  expect(rowFor(table, lang)).toBe(row)
})
