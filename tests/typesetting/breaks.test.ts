import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaksOf } from '../../src/typesetting/breaks.ts'
import { allowed } from '../../src/typesetting/opportunities.ts'
import { recordings } from './chromium.ts'

const chunksOf = (text: string, lang: string) => {
  const breaks = breaksOf(text, lang)
  const chunks: string[] = []
  for (let at = 1, start = 0; at <= text.length; at++)
    if (breaks[at]! >= allowed) {
      chunks.push(text.slice(start, at))
      start = at
    }
  return chunks
}

test.each(recordings)('lines begin where Chromium begins them ($lang): $text', ({ lang, text, chunks }) => {
  expect(chunksOf(text, lang)).toEqual(chunks)
})

test('Japanese breaks between phrases, not within words', () => {
  expect(chunksOf('今日は良い天気ですね', 'ja')).toEqual(['今日は', '良い', '天気ですね'])
})

test('Chinese breaks between any two characters, Korean only at spaces', () => {
  expect(chunksOf('今天天气', 'zh')).toEqual(['今', '天', '天', '气'])
  expect(chunksOf('오늘은 좋은 날', 'ko')).toEqual(['오늘은 ', '좋은 ', '날'])
})

test('a dash of two hyphens is parted, and so is what follows a hyphen', () => {
  expect(chunksOf("so--and 'so--'no", 'en')).toEqual(['so-', '-', 'and ', "'so-", '-', "'no"])
  expect(chunksOf('x-(y) a-” b-1', 'en')).toEqual(['x-', '(y) ', 'a-” ', 'b-', '1'])
})

test('a Japanese stretch too long for any line may be broken inside', () => {
  expect(chunksOf('亜'.repeat(16), 'ja')).toHaveLength(1)
  expect(chunksOf('亜'.repeat(17), 'ja').length).toBeGreaterThan(1)
})

test('what is one character to readers is never broken', () => {
  for (const whole of ['👨‍👩‍👧', '🇯🇵', 'か\u3099', '𠮷', 'e\u0301'])
    expect([...breaksOf(`日${whole}本`, 'zh')].slice(2, whole.length + 1).every((each) => each === 0)).toBe(true)
})

const characters = [...'漢字かなカナーっょ々、。「」『』（）！？…―・〜％＄aB1 -–—.,!?()[]"\'“”‘’«»é한😀']
const text = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((all) => all.join(''))
const lang = fc.constantFrom('ja', 'zh', 'ko', 'en', 'th')

test('no line begins with 、。」 or a small kana, and none ends with 「', () => {
  fc.assert(
    fc.property(text, lang, (words, language) => {
      const chunks = chunksOf(words, language)
      for (const chunk of chunks.slice(1)) expect(chunk).not.toMatch(/^[、。」』）！？・ーっょ々〜]/)
      // Chromium lets dots begin a line after a space.
      for (const [at, chunk] of chunks.slice(1).entries())
        if (!chunks[at]?.endsWith(' ')) expect(chunk).not.toMatch(/^…/)
      for (const chunk of chunks.slice(0, -1)) expect(chunk).not.toMatch(/[「『（(]$/)
    }),
  )
})

test('every text can be broken without an error, whatever its language is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (words, language) => {
      expect(breaksOf(words, language)).toHaveLength(words.length + 1)
    }),
  )
})
