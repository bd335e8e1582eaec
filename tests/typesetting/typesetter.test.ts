import { describe, expect, test } from 'vitest'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { boldGothic, display, gothic, latinGothic } from './shipped-faces.ts'

const typesetter = await openTypesetter([display, gothic, boldGothic])
const measure = (text: string, { families = ['Gothic'], weight = 500, lang = 'ja' } = {}) =>
  typesetter.measure(text, { families, weight, lang })
const widthOf = (text: string, style?: Parameters<typeof measure>[1]) =>
  measure(text, style).advances.reduce((sum, advance) => sum + advance, 0)

describe('widths', () => {
  test('kanji and kana are one em wide', () => {
    expect([...measure('紙芝居、は').advances]).toEqual([1, 1, 1, 1, 1])
  })

  test('letters are kerned', () => {
    expect(widthOf('AVA')).toBeLessThan(widthOf('A') * 2 + widthOf('V'))
  })

  test('a bit of room comes between kanji and other letters, and vanishes at the end of a line', () => {
    const measured = measure('漢A')
    expect(measured.advances[0]).toBe(1.125)
    expect(measured.hanging[0]).toBe(0.125)
    expect(measure('漢。A').advances[1]).toBe(1)
    expect(measure('漢 A').advances[0]).toBe(1)
  })

  test('an accent takes no room, composed or not', () => {
    expect(widthOf('e\u0301')).toBe(widthOf('é'))
  })

  test('invisible characters take none either', () => {
    expect([...measure('\u200b\u2060\ufeff').advances]).toEqual([0, 0, 0])
  })
})

describe('faces', () => {
  test('the first family that draws a character draws it', () => {
    expect(widthOf('a', { families: ['Display', 'Gothic'] })).toBe(widthOf('a', { families: ['Display'] }))
    expect(widthOf('a', { families: ['Nobody', 'Gothic'] })).toBe(widthOf('a'))
  })

  test('a weight that is not there is replaced as in CSS', () => {
    expect(widthOf('Wide', { weight: 900 })).toBe(widthOf('Wide', { weight: 700 }))
    expect(widthOf('Wide', { weight: 400 })).toBe(widthOf('Wide', { weight: 500 }))
  })

  test('a face draws only what is in its range', async () => {
    const latinOnly = await openTypesetter([latinGothic])
    const { missing } = latinOnly.measure('Aあ', { families: ['Gothic'], weight: 500, lang: 'ja' })
    expect(missing).toEqual([{ char: 'あ', index: 1 }])
  })

  test('a font that no text needs is never read', async () => {
    const broken = {
      ...display,
      get bytes(): Uint8Array {
        throw new Error('read')
      },
    }
    const { advances } = (await openTypesetter([broken, gothic])).measure('あ', {
      families: ['Gothic'],
      weight: 500,
      lang: 'ja',
    })
    expect([...advances]).toEqual([1])
  })
})

test('a character without a glyph counts one em a code point and is named, as readers see it', () => {
  const { advances, missing } = measure('あ👨‍👩‍👧ก')
  expect(missing).toEqual([
    { char: '👨‍👩‍👧', index: 1 },
    { char: 'ก', index: 9 },
  ])
  expect(advances[1]).toBe(3)
  expect(advances[9]).toBe(1)
})

test('the same text is measured the same twice', () => {
  expect(measure('待って！ Wait—what?')).toEqual(measure('待って！ Wait—what?'))
})
