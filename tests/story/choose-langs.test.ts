import { expect, test } from 'vitest'
import { chooseLangs } from '../../src/story/choose-langs.ts'

const story = { lang: 'ja', languages: ['en', 'zh-Hans'] }

test('without a wish a deck is in the main language', () => {
  expect(chooseLangs(undefined, story)).toEqual({ value: ['ja'], diagnostics: [] })
})

test('several languages keep their order, each once, in their usual spelling', () => {
  expect(chooseLangs(['EN', 'zh_hans', 'en'], story).value).toEqual(['en', 'zh-Hans'])
})

test.each([
  ['fr', 'L706'],
  ['jp', 'L701'],
  ['xx yy', 'L701'],
])('a deck in "%s" is refused (%s)', (lang, code) => {
  const { value, diagnostics } = chooseLangs(lang, story)
  expect(value).toEqual(['ja'])
  expect(diagnostics).toMatchObject([{ code }])
})
