import { expect, test } from 'vitest'
import { parseColour } from '../../src/story/read-colour.ts'
import { parseDate } from '../../src/story/read-date.ts'
import { parseDuration } from '../../src/story/read-duration.ts'
import { parseLang } from '../../src/story/read-lang.ts'
import { parseNumber } from '../../src/story/read-number.ts'

test.each([
  ['90s', 90],
  ['2m', 120],
  ['1m30s', 90],
  ['1:30', 90],
  ['90秒', 90],
  ['1分30秒', 90],
  ['１分', 60],
  ['1時間5分', 3900],
  ['90', undefined],
  ['', undefined],
  ['1:75', undefined],
  ['soon', undefined],
])('the duration %s is %s seconds', (written, seconds) => {
  expect(parseDuration(written)).toBe(seconds)
})

test.each([
  ['2012', { from: '2012', approximate: false }],
  ['2012-06', { from: '2012-06', approximate: false }],
  ['2012-06-30', { from: '2012-06-30', approximate: false }],
  ['2012/6/3', { from: '2012-06-03', approximate: false }],
  ['2012年6月30日', { from: '2012-06-30', approximate: false }],
  ['２０１２年', { from: '2012', approximate: false }],
  ['2013~', { from: '2013', approximate: true }],
  ['2012/2015', { from: '2012', to: '2015', approximate: false }],
  ['2012年6月〜2013年1月', { from: '2012-06', to: '2013-01', approximate: false }],
  ['2012/..', { from: '2012', approximate: false }],
  ['2024-02-29', { from: '2024-02-29', approximate: false }],
  ['2023-02-29', 'impossible'],
  ['2012-13', 'impossible'],
  ['09/08/2024', undefined],
  ['2012年夏', undefined],
  ['昔', undefined],
])('the date %s is read as %j', (written, dates) => {
  expect(parseDate(written)).toEqual(dates)
})

test.each([
  ['500', 500],
  ['1,000', 1000],
  ['1.5億', 150_000_000],
  ['1.1億', 110_000_000],
  ['１０００億', 100_000_000_000],
  ['20k', 20_000],
  ['3M', 3_000_000],
  ['-4', -4],
  ['約1000億', undefined],
  ['1 2', undefined],
  ['9'.repeat(309), undefined],
])('the number %s is %s', (written, number) => {
  expect(parseNumber(written)).toBe(number)
})

test.each([
  ['b3261e', '#b3261e'],
  ['#B3261E', '#b3261e'],
  ['000000', '#000000'],
  ['Tomato', 'tomato'],
  ['tomatoe', undefined],
  ['constructor', undefined],
  ['red; } body {', undefined],
])('the colour %s is %s', (written, colour) => {
  expect(parseColour(written)).toBe(colour)
})

test.each([
  ['ja', 'ja'],
  ['EN-us', 'en-US'],
  ['zh_hans', 'zh-Hans'],
  ['jp', undefined],
  ['japanese', undefined],
  ['x y', undefined],
])('the language %s is %s', (written, lang) => {
  expect(parseLang(written)).toBe(lang)
})
