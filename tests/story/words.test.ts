import { expect, test } from 'vitest'
import { plainText, wordsIn } from '../../src/story/words.ts'
import { block } from './a-story.ts'

test('words are those of a language, or of the main language', () => {
  const { text } = block('narration', '{ ja: 火 }')
  expect(plainText(wordsIn(text, 'ja'))).toBe('火')
  expect(wordsIn(text, 'en').lang).toBe('ja')
  expect(wordsIn(text, 'toString').lang).toBe('ja')
})

test('plain text has no marks, no citations and of ruby the base', () => {
  const { text } = block(
    'narration',
    'narration: |\n  **火**を<ruby>見張<rt>みは</rt></ruby>る[@wsj]。\n  [次](https://example.org)`x`\n\n  終',
  )
  expect(plainText(wordsIn(text, 'ja'))).toBe('火を見張る。\n次x\n\n終')
})
