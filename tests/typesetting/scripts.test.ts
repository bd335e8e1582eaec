import { expect, test } from 'vitest'
import { scriptOf } from '../../src/typesetting/scripts.ts'

test.each([
  ['ş', 'Latn'],
  ['が', 'Hira'],
  ['か゚', 'Hira'],
  ['ｶ', 'Kana'],
  ['𠮷', 'Hani'],
  ['나', 'Hang'],
  ['𐌰', 'Zzzz'],
])('%s belongs to the script %s', (character, script) => {
  expect(scriptOf(character)).toBe(script)
})

test.each([
  ['،', 'Arab'],
  ['।', 'Deva'],
  ['᠃', 'Mong'],
  ['ﾞ', 'Hira'],
])('%s, which scripts share, counts as one of %s', (sign, script) => {
  expect(scriptOf(sign)).toBe(script)
})

test.each(['①', '∞', '𝕊', '👨‍👩‍👧‍👦', '―'])('%s is a sign', (sign) => {
  expect(scriptOf(sign)).toBe('Zsym')
})
