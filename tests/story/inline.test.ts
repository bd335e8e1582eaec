import { expect, test } from 'vitest'
import { readInlines } from '../../src/story/inline.ts'
import type { Inline } from '../../src/story/text.ts'

const at = { source: { name: '', text: '' }, start: 0, end: 0 }
const inlines = (text: string) =>
  readInlines(text, (source, locator) => ({ type: 'cite', source, at, ...(locator === undefined ? {} : { locator }) }))
const letters = (text: string): Inline => ({ type: 'text', text })

test('asterisks and backticks are emphasis and code', () => {
  expect(inlines('a **b** *c* `d*`')).toEqual([
    letters('a '),
    { type: 'strong', inside: [letters('b')] },
    letters(' '),
    { type: 'emphasis', inside: [letters('c')] },
    letters(' '),
    { type: 'code', text: 'd*' },
  ])
})

test('emphasis works around Japanese quotation marks without spaces', () => {
  expect(inlines('彼は**「火」**を見る')[1]).toEqual({ type: 'strong', inside: [letters('「火」')] })
})

test('strong text inside strong text is one', () => {
  expect(inlines('**a **b** c**')).toEqual([{ type: 'strong', inside: [letters('a b c')] }])
})

test.each(['https://a.example/x', 'http://a.example', 'mailto:a@b.example', '#canteen'])(
  'a link may lead to %s',
  (href) => {
    expect(inlines(`[x](${href})`)).toEqual([{ type: 'link', href, inside: [letters('x')] }])
  },
)

test.each([
  '[x](javascript:alert(1))',
  '[x](file:///etc/passwd)',
  '[x](//a.example)',
  '[x](img/a.png)',
  '[x](data:text/html,x)',
  '![x](img/a.png)',
  '<b>x</b>',
  '<script>x</script>',
  'https://a.example',
  '__x__ snake_case_name',
  '&amp; &copy; &#42;',
  '# x',
  '- x',
  '1. x',
  '> x',
  '| a | b |',
  '~~x~~',
  '"x" -- (c) ...',
  '[x]: y',
  '[@ x]',
  '[@]',
  '<ruby>x</ruby>',
])('%s is nothing but letters', (text) => {
  expect(inlines(text)).toEqual([letters(text)])
})

test('ruby gives a reading to its base, several times if need be', () => {
  expect(inlines('<ruby>漢字<rt>かんじ</rt></ruby>')).toEqual([{ type: 'ruby', base: '漢字', reading: 'かんじ' }])
  expect(inlines('<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp>字<rt>じ</rt></ruby>')).toEqual([
    { type: 'ruby', base: '漢', reading: 'かん' },
    { type: 'ruby', base: '字', reading: 'じ' },
  ])
})

test('a citation names a source, a place in it, and others', () => {
  expect(inlines('a[@wsj-2024]')).toEqual([letters('a'), { type: 'cite', source: 'wsj-2024', at }])
  expect(inlines('[@aware, p. 42]')).toEqual([{ type: 'cite', source: 'aware', locator: 'p. 42', at }])
  expect(inlines('[@a; @b, 第2章]')).toEqual([
    { type: 'cite', source: 'a', at },
    { type: 'cite', source: 'b', locator: '第2章', at },
  ])
  expect(inlines('[@elon](https://x.example)')[0]).toMatchObject({ type: 'link', inside: [letters('@elon')] })
})

test('a line break is a break, however it is written', () => {
  expect(inlines('a\nb  \nc\\\nd')).toEqual(
    ['a', 'b', 'c', 'd'].flatMap((letter, index) => (index ? [{ type: 'break' }, letters(letter)] : [letters(letter)])),
  )
})

test('a backslash takes the meaning from a mark', () => {
  expect(inlines('\\*a\\* \\[@b\\] \\\\ \\あ')).toEqual([letters('*a* [@b] \\ \\あ')])
})

test.each([
  '[',
  '*',
  '*a ',
  '**a *',
  '`a``',
  '<ruby>a<rt>',
  '[@a',
  '[@a;',
  '[a](',
  '[a](b"c ',
  '[a](<b',
  '[[a]',
  '\\',
  '<',
  '*a **a ',
  '[a](\n ',
])('tens of thousands of %j come to an end', (part) => {
  expect(inlines(part.repeat(20_000)).length).toBeGreaterThan(0)
})
