import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { recordings } from './chromium.ts'
import { gothic } from './shipped-faces.ts'

const { measure, lines, naturalWidth, balancedWidth } = await openTypesetter([gothic])
const set = (text: string, lang = 'ja') => measure(text, { families: ['Gothic'], weight: 500, lang })
const linesOf = (text: string, column: number, lang = 'ja') =>
  lines(set(text, lang), column).map(({ start, end }) => text.slice(start, end))

describe('as in Chromium', () => {
  const measurable = recordings.filter(({ width }) => width !== undefined)

  test.each(measurable)('width ($lang): $text', ({ lang, text, width = 0 }) => {
    const ours = set(text, lang).advances.reduce((sum, advance) => sum + advance, 0)
    // Chromium leaves the gap between kanji and letters out where there is a <wbr>; we have room for it.
    expect(ours).toBeGreaterThan(width - 0.001)
    expect(ours).toBeLessThan(width + 0.251)
  })

  test('never fewer lines, and hardly ever more', () => {
    const columns = measurable.flatMap(({ lang, text, lines: counted }) =>
      counted.map(({ column, count }) => linesOf(text, column, lang).length - count),
    )
    expect(Math.min(...columns)).toBe(0)
    expect(columns.filter((more) => more > 0).length / columns.length).toBeLessThan(0.02)
  })
})

test('a line is filled as far as it goes; the space at its end needs no room', () => {
  const column = naturalWidth(set('iii iii', 'en'))
  expect(linesOf('iii iii iii', column, 'en')).toEqual(['iii iii ', 'iii'])
  expect(linesOf('iii iii iii', column - 0.05, 'en')).toEqual(['iii ', 'iii ', 'iii'])
})

test('a word longer than the line is torn, between characters', () => {
  expect(linesOf('漢字漢字漢字'.repeat(2), 5.1)).toEqual(['漢字漢字漢', '字漢字漢字', '漢字'])
  expect(linesOf('👨‍👩‍👧👨‍👩‍👧', 0.5)).toEqual(['👨‍👩‍👧', '👨‍👩‍👧'])
})

test('a line feed ends a line', () => {
  expect(linesOf('春\n夏', 20)).toEqual(['春\n', '夏'])
})

test('an empty text has no lines and no width', () => {
  expect(linesOf('', 20)).toEqual([])
  expect(naturalWidth(set(''))).toBeLessThan(0.05)
})

const words = fc.string({ unit: fc.constantFrom(...'漢字かなー、。「」（）…aBc1 .,-—“”é😀\n') })
const lang = fc.constantFrom('ja', 'zh', 'ko', 'en')
const column = fc.double({ min: 0.1, max: 30, noNaN: true })

test('lines hold the text exactly, and none is wider than its column but for a single character', () => {
  fc.assert(
    fc.property(words, lang, column, (text, language, width) => {
      const measured = set(text, language)
      const all = lines(measured, width)
      expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const line of all) {
        expect(line.end).toBeGreaterThan(line.start)
        if ([...text.slice(line.start, line.end).trimEnd()].length > 1) expect(line.width).toBeLessThan(width)
      }
    }),
  )
})

test('in its natural width a text breaks only where it must', () => {
  fc.assert(
    fc.property(words, lang, (text, language) => {
      const measured = set(text, language)
      const forced = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0)
      expect(lines(measured, naturalWidth(measured))).toHaveLength(forced)
    }),
  )
})

test('a balanced column is no wider and needs as many lines', () => {
  fc.assert(
    fc.property(words, lang, column, (text, language, width) => {
      const measured = set(text, language)
      const balanced = balancedWidth(measured, width)
      expect(balanced).toBeLessThanOrEqual(width)
      expect(lines(measured, balanced).length).toBe(lines(measured, width).length)
    }),
  )
})

test('balancing evens lines out', () => {
  expect(linesOf('あ、い、う、え、お、か、', 9)).toEqual(['あ、い、う、え、', 'お、か、'])
  expect(linesOf('あ、い、う、え、お、か、', balancedWidth(set('あ、い、う、え、お、か、'), 9))).toEqual([
    'あ、い、う、',
    'え、お、か、',
  ])
})
