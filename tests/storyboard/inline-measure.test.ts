import { expect, test } from 'vitest'
import type { Inline } from '../../src/story/text.ts'
import { measureInline } from '../../src/storyboard/inline-measure.ts'
import { naturalWidth } from '../../src/typesetting/lines.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { boldGothic, gothic, mono } from '../typesetting/shipped-faces.ts'

const typesetter = await openTypesetter([gothic, boldGothic, mono])
const measure = (text: string, face: string) =>
  typesetter.measure(text, {
    families: face === 'code' ? ['Mono', 'Gothic'] : ['Gothic'],
    weight: face === 'bold' ? 700 : 500,
    lang: 'en',
  })
const widthOf = (...pieces: Inline[]) => naturalWidth(measureInline(pieces, 'text', measure))
const text = (letters: string): Inline => ({ type: 'text', text: letters })
const at = { source: { name: '', text: '' }, start: 0, end: 0 }

test('words without markup are as wide as their letters', () => {
  expect(widthOf(text('fi'), text('ne'))).toBe(naturalWidth(measure('fine', 'text')))
})

test('bold letters are as wide as they are, and only they', () => {
  const [plain, bold] = [naturalWidth(measure('nnnn', 'text')), naturalWidth(measure('nnnn', 'bold'))]
  const half = widthOf(text('nn'), { type: 'strong', inside: [text('nn')] })
  expect(bold).toBeGreaterThan(plain)
  expect(half).toBeCloseTo((plain + bold) / 2, 1)
})

test('code stands on a plate, in letters of one width', () => {
  const code = (letters: string) => widthOf({ type: 'code', text: letters })
  expect(code('iiii')).toBe(code('mmmm'))
  expect(code('iiii') - code('ii')).toBeCloseTo(2 * 0.88 * 0.6, 1)
  expect(code('i')).toBeGreaterThan(1)
  expect(code('紙芝居') - code('紙')).toBeCloseTo(2 * 0.88, 1)
})

test('a reading takes room where it is wider than what it stands above', () => {
  const ruby = (base: string, reading: string) => widthOf({ type: 'ruby', base, reading })
  expect(ruby('読', 'よ')).toBe(naturalWidth(measure('読', 'text')))
  expect(ruby('承', 'うけたまわ')).toBeCloseTo(5 * 0.43, 1)
})

test('a citation is a small figure in brackets', () => {
  const cited = widthOf(text('so'), { type: 'cite', source: 'a', at })
  expect(cited - widthOf(text('so'))).toBeGreaterThan(0.7)
  expect(cited - widthOf(text('so'))).toBeLessThan(1.5)
})

test('what is bold and linked is counted once', () => {
  const linked: Inline = { type: 'link', href: '#', inside: [{ type: 'strong', inside: [text('now')] }] }
  expect(widthOf(linked)).toBe(naturalWidth(measure('now', 'bold')))
})
