import { expect, test } from 'vitest'
import { phrases } from '../../src/typesetting/phrases.ts'

const wbr = (text: string, lang: string) =>
  phrases(text, lang).reduceRight((done, at) => `${done.slice(0, at)}|${done.slice(at)}`, text)

test('Japanese has a place for <wbr> between its phrases', () => {
  expect(wbr('研究室の夜は、長い。', 'ja')).toBe('研究室の|夜は、|長い。')
})

test('none is needed after a space', () => {
  expect(wbr('待って！ まだ', 'ja-JP')).toBe('待って！ まだ')
})

test('none stands inside a Latin word or leaves one kana beside a bracket', () => {
  expect(wbr('Transformerの論文', 'ja')).toBe('Transformerの|論文')
  expect(wbr('『はい』', 'ja')).toBe('『はい』')
})

test('none parts a number from what it counts', () => {
  expect(wbr('三か月の約束を一か月で去った', 'ja')).toBe('三か月の|約束を|一か月で|去った')
  expect(wbr('橋は①～③のどれ', 'ja')).not.toContain('|～')
})

test('other languages need none', () => {
  expect(phrases('研究室的夜晚', 'zh')).toEqual([])
  expect(phrases('a long night', 'en')).toEqual([])
})
