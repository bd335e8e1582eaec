import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cuts } from '../../src/typesetting/cuts.ts'
import { sentences } from '../../src/typesetting/sentences.ts'

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end))
const chunks = (text: string, lang: string) => {
  const ends = [...cuts(text, lang), text.length]
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

test('a sentence keeps the brackets that close it', () => {
  expect(split('「行こう。」彼は立った。（笑）そして去った。', 'ja')).toEqual([
    '「行こう。」',
    '彼は立った。',
    '（笑）そして去った。',
  ])
  expect(split('「はい。」「いいえ。」', 'ja')).toEqual(['「はい。」', '「いいえ。」'])
  expect(split('他说：“好。”“行！”', 'zh')).toEqual(['他说：“好。”', '“行！”'])
  expect(split('Sie rief: „Ja!“ Er schwieg.', 'de')).toEqual(['Sie rief: „Ja!“ ', 'Er schwieg.'])
  expect(split('“Go!” he said. (Really.) He went.', 'en')).toEqual(['“Go!” he said. ', '(Really.) ', 'He went.'])
})

test('a title is no end of a sentence', () => {
  expect(split('Dr. Midori smiled. He left.', 'en')).toEqual(['Dr. Midori smiled. ', 'He left.'])
})

test('marks alone are no sentence', () => {
  expect(split('え。……。待って。', 'ja')).toEqual(['え。……。', '待って。'])
})

test('the sentences are the text, in every language', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'あ漢。！「」aB. !?\n') }), fc.string(), (text, lang) => {
      expect(split(text, lang).join('')).toBe(text)
    }),
  )
})

test('a long sentence can be cut between phrases', () => {
  expect(chunks('研究室の夜は長い', 'ja')).toEqual(['研究室の', '夜は', '長い'])
  expect(chunks('a long night', 'en')).toEqual(['a ', 'long ', 'night'])
})

test('anything can be cut into pieces that fit a slide', () => {
  const address = `https://example.com/${'a'.repeat(500)}`
  for (const chunk of chunks(address, 'en')) expect(chunk.length).toBeLessThanOrEqual(80)
  expect(chunks(address, 'en').join('')).toBe(address)
})
