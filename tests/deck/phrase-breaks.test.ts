import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakPhrases } from '../../src/deck/phrase-breaks.ts'
import { applyEdits } from '../../src/deck/read-html.ts'
import { htmlText } from '../../src/templates/markdown-text.ts'
import { phrases } from '../../src/typesetting/phrases.ts'
import { hostileText } from '../support/hostile.ts'
import { words } from '../support/sample-cards.ts'
import { cardOf, finish, slidesOf } from '../support/slides-of-cards.ts'

const inJapanese = (text: string) => phrases(text, 'ja')
const broken = (text: string) => applyEdits(text, breakPhrases([{ text, start: 0, end: text.length }], inJapanese))

describe('phrase breaks', () => {
  test('stand where readers pause', async () => {
    expect(broken('今日は天気がいいので、散歩に行きましょう。')).toBe(
      '今日は<wbr>天気が<wbr>いいので、<wbr>散歩に<wbr>行きましょう。',
    )
  })

  test('see a sentence whole, across emphasis', async () => {
    const pieces = [
      { text: '今日は天', start: 0, end: 4 },
      { text: '気がいい。', start: 12, end: 17 },
    ]
    expect(applyEdits('今日は天<strong>気がいい。</strong>', breakPhrases(pieces, inJapanese))).toBe(
      '今日は<wbr>天<strong>気が<wbr>いい。</strong>',
    )
  })

  test('stand before a word with its reading, not inside it', async () => {
    const pieces = [
      { text: '今日は', start: 0, end: 3 },
      { text: '天気', start: 9, end: 11, breakAt: 3 },
      { text: 'がいい。', start: 30, end: 34 },
    ]
    const written = '今日は<ruby>天気<rt>てんき</rt></ruby>がいい。'
    expect(applyEdits(written, breakPhrases(pieces, inJapanese))).toBe(
      '今日は<wbr><ruby>天気<rt>てんき</rt></ruby>が<wbr>いい。',
    )
  })

  test('never stand inside a character reference', async () => {
    const pieces = [
      { text: '今日は', start: 0, end: 3 },
      { text: '&', start: 3, end: 8 },
      { text: '天気がいい。', start: 8, end: 14 },
    ]
    expect(
      applyEdits(
        '今日は&amp;天気がいい。',
        breakPhrases(pieces, () => [1, 3, 4, 6]),
      ),
    ).toBe('今<wbr>日は<wbr>&amp;<wbr>天気<wbr>がいい。')
  })

  test('change nothing else of a text', async () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(broken(text).replaceAll('<wbr>', '')).toBe(text)
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  test('change nothing else of a slide', async () => {
    const texts = fc.sample(
      fc.tuple(hostileText, fc.constantFrom('昨日の夜はとても寒かった。', '行こう、と彼は言った。')),
      { numRuns: 200, seed: 4 },
    )
    const cards = texts.map(([hostile, plain], index) =>
      cardOf({ id: `c-${index}`, template: 'question', data: { label: '問い', text: words(plain + hostile + plain) } }),
    )
    const slides = await slidesOf(cards)
    const whole = finish(slides, { phrasesIn: () => undefined }).html
    const parted = finish(slides).html
    expect(parted.every((html) => html.includes('<wbr>'))).toBe(true)
    expect(parted.map((html) => html.replaceAll('<wbr>', ''))).toEqual(
      whole.map((html) => html.replaceAll('<wbr>', '')),
    )
  })

  test('leave code alone', async () => {
    const card = cardOf({ id: 'a', template: 'slide', data: { markdown: '`今日は天気がいい。`' } })
    expect(finish(await slidesOf([card])).html[0]).toContain('<code>今日は天気がいい。</code>')
  })

  test('leave other languages alone', async () => {
    expect(htmlText('a fine day')).toBe(
      applyEdits(
        'a fine day',
        breakPhrases([{ text: 'a fine day', start: 0, end: 10 }], (text) => phrases(text, 'en')),
      ),
    )
  })
})
