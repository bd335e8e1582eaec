import { expect, test } from 'vitest'
import type { Scene } from '../../src/story/story.ts'
import { plainText, wordsIn } from '../../src/story/words.ts'
import { found, read } from './a-story.ts'

const withTop = (top: string, files = {}) =>
  read(`title: 火\nlang: ja\n${top}\nscenes:\n  - scene: 幕\n    script: [はい]\n`, files)
const withScenes = (scenes: string, files = {}) =>
  read(`title: 火\nlang: ja\ncast: { elon: 社長 }\nscenes:\n${scenes}`, files)

test.each([
  ['kamishibai: 2', '3:13 S299'],
  ['author: []', undefined],
  ['date: 2023-02-29', '3:7 S232'],
  ['date: 昔', '3:7 S234'],
  ['languages: [english]', '3:13 L701'],
  ['theme: papper', '3:8 S245'],
  ['theme: themes/mine.css', '3:8 A502'],
  ['size: 16：9', '3:7 S246'],
  ['size: A4', undefined],
  ['steps: line', '3:8 S241'],
  ['cover: none.png', '3:8 A502'],
  ['cover: { alt: 絵 }', '3:8 S205'],
  ['marp: { theme: gaia }', '3:9 S247'],
  ['marp: { headingDivider: 2 }', '3:9 S247'],
  ['marp: { footer: 火 }', undefined],
  ['cast: [elon]', '3:7 S250'],
  ['cast: { 社 長: 社長 }', '3:9 S252'],
  ['cast: { elon: }', '3:13 S211'],
  ['cast: { note: 書記 }', '3:9 R303'],
  ['cast: { ja: 書記 }', '3:9 R303'],
  ['cast: { a: 社長, b: 社 長, c: ＡＢ, d: ab }', '3:31 R305'],
  ['cast: { a: { name: 社長, avatar: x.png } }', '3:32 A502'],
  ['cast: { a: { name: 社長, side: top } }', '3:30 S241'],
  ['sources: [a]', '3:10 S250'],
  ['sources: { a: { titel: b } }', '3:17 S201'],
  ['title2: a', '3:1 S201'],
])('%s at the top is reported at %s', (top, report) => {
  expect(found(withTop(top))).toEqual(report === undefined ? [] : [report])
})

test("the author's own themes and layouts count", () => {
  const files = { 'templates/themes/mine.css': '', 'templates/cards/radio.hbs': '' }
  const outcome = read(
    'title: 火\nlang: ja\ntheme: mine\nscenes:\n  - scene: 幕\n    layout: radio\n    script: [はい]\n',
    files,
  )
  expect(found(outcome)).toEqual([])
  expect(outcome.value?.theme).toBe('mine')
})

test('sources are addresses, titles, or more', () => {
  const { value } = withTop(
    'sources:\n  a: https://example.org\n  b: 本の題\n  c: { title: 記事, author: [山田, 鈴木], date: 2020, page: 010 }',
  )
  expect(value?.sources).toMatchObject([
    { id: 'a', url: 'https://example.org' },
    { id: 'b', title: {} },
    { id: 'c', page: '010', date: { from: '2020' } },
  ])
  expect(value?.sources[2]?.author.map((name) => plainText(wordsIn(name, 'ja')))).toEqual(['山田', '鈴木'])
})

test('a cast entry is a name, a name in each language, or more', () => {
  const { value } = read(
    'title: 火\nlang: ja\nlanguages: [en]\ncast:\n  a: 社長\n  b: { ja: 部長, en: Head }\n  c: { name: 課長, color: Red, type: org }\nscenes:\n  - scene: 幕\n    script: [はい]\n',
  )
  expect(value?.cast.map(({ name }) => plainText(wordsIn(name, 'en')))).toEqual(['社長', 'Head', '課長'])
  expect(value?.cast[2]).toMatchObject({ colour: 'red', type: 'org' })
})

test.each([
  ['  - 幕\n', '5:5 S206'],
  ['  - id: a\n    script: [はい]\n', '5:5 S208'],
  ['  - scene:\n    script: [はい]\n', '5:10 S211'],
  ['  - scene: 幕\n', '5:5 S220'],
  ['  - scene: 幕\n    script:\n', '5:5 S220'],
  ['  - scene: 幕\n    script: はい\n', '6:13 S209'],
  ['  - scene: 幕\n    elon: はい\n    note: あ\n', '6:5 S207'],
  ['  - scene: 幕\n    scrip: [はい]\n', '6:5 S201'],
  ['  - scene: 幕\n    background: b.png\n    script: [はい]\n', '6:17 A502'],
  ['  - scene: 幕\n    background: bleu\n    script: [はい]\n', '6:17 S248'],
  ['  - scene: 幕\n    when: 9/8/2024\n    script: [はい]\n', '6:11 S233'],
  ['  - scene: 幕\n    id: a\n    script: [はい]\n  - scene: 幕\n    id: a\n    script: [はい]\n', '9:9 R304'],
  ['  - act: 一\n    when: 2012\n  - scene: 幕\n    script: [はい]\n', '6:5 S201'],
  ['  scene: 幕\n', '5:3 S210'],
  ['  []\n', '4:1 S203'],
])('%j is reported at %s', (scenes, report) => {
  expect(found(withScenes(scenes))).toEqual([report])
})

test('acts and raw slides stand between scenes', () => {
  const { value } = withScenes(
    '  - act: 第一幕\n    note: 間\n  - slide: |\n      # 火\n  - scene: 幕\n    when: 2012年夏\n    background: tomato\n    script: [はい]\n',
  )
  expect(value?.parts).toMatchObject([
    { type: 'act', note: {} },
    { type: 'slide', markdown: '# 火\n' },
    {
      type: 'scene',
      id: 'scene-1',
      when: { year: '2012', approximate: false },
      background: { type: 'colour', colour: 'tomato' },
    },
  ])
})

test('a scene that has no id never takes that of another', () => {
  const { value } = withScenes(
    '  - scene: 幕\n    script: [はい]\n  - scene: 幕\n    id: scene-1\n    script: [はい]\n',
  )
  expect(value?.parts.map((part) => (part as Scene).id)).toEqual(['scene-1-1', 'scene-1'])
})

test('lines of a scene take its kind and its source', () => {
  const scene = (more: string) =>
    `  - scene: 幕\n    dialogue: quote\n${more}    script:\n      - elon: はい\n      - 社長：はい\n`
  expect(found(withScenes(scene('')))).toEqual(['8:9 P401', '9:9 P401'])
  expect(
    found(
      read(`title: 火\nlang: ja\ncast: { elon: 社長 }\nsources: { wsj: 新聞 }\nscenes:\n${scene('    source: wsj\n')}`),
    ),
  ).toEqual([])
})

test('scenes that are planned longer than the story are reported', () => {
  const scenes = (planned: string) =>
    `title: 火\nlang: ja\nduration: 1m\nscenes:\n  - scene: 幕\n    duration: ${planned}\n    script: [はい]\n`
  expect(found(read(scenes('66s')))).toEqual([])
  expect(found(read(scenes('67s')))).toEqual(['3:11 T601'])
})
