import { expect, test } from 'vitest'
import type { Text } from '../../src/story/text.ts'
import { plainText, wordsIn } from '../../src/story/words.ts'
import { gif } from '../support/pictures.ts'
import { block, readScript } from './a-story.ts'

const letters = (text: Text | undefined) => text && plainText(wordsIn(text, 'ja'))
const foundIn = (...items: readonly string[]) => readScript(items).found

test('a bare text is narration, and three dashes are the next slide', () => {
  expect(readScript(['地の文。', '---', '「誰も来ない」と彼は言った。']).script.map(({ type }) => type)).toEqual([
    'narration',
    'break',
    'narration',
  ])
})

test.each([
  'elon: 合併しよう。',
  'Elon: 合併しよう。',
  'ＥＬＯＮ: 合併しよう。',
  'イーロン・マスク: 合併しよう。',
  'マスク: 合併しよう。',
  'イーロン・マスク：合併しよう。',
  'マスク:合併しよう。',
  'マスク：「合併しよう。」',
  'マスク「合併しよう。」',
  'elon: 「合併しよう。」',
  'elon: "合併しよう。"',
])('%s is a line of the same speaker', (item) => {
  const line = block('line', item)
  expect(line).toMatchObject({ who: 'elon', thought: false })
  expect(letters(line.text)).toBe('合併しよう。')
  expect(line.how).toBeUndefined()
})

test.each([
  'elon: （笑って）合併しよう。',
  'elon: (笑って) 合併しよう。',
  'マスク（笑って）：合併しよう。',
  'マスク：（笑って）「合併しよう。」',
  'マスク（笑って）「合併しよう。」',
  'elon: 合併しよう。\nhow: 笑って',
])('%s says how', (item) => {
  const line = block('line', item)
  expect([letters(line.how), letters(line.text)]).toEqual(['笑って', '合併しよう。'])
})

test('where "how" is written out, a parenthesis is part of the line', () => {
  const line = block('line', 'elon: （株）を売る。\nhow: 笑って')
  expect([letters(line.how), letters(line.text)]).toEqual(['笑って', '（株）を売る。'])
})

test('a name may have a parenthesis itself', () => {
  expect(block('line', '記者（男）：なぜ？')).toMatchObject({ who: 'kisha' })
})

test('a line takes all modifiers', () => {
  const line = block('line', 'elon: 合併\nkind: dramatized\nthought: はい\nshow: voice\nid: merger\nsource: wsj, p. 12')
  expect(line).toMatchObject({ kind: 'dramatised', thought: true, show: 'voice', id: 'merger' })
  expect(line.sources).toMatchObject([{ source: 'wsj', locator: 'p. 12' }])
  expect(block('line', 'elon: 合併\nsource: [wsj, aware]').sources.map(({ source }) => source)).toEqual([
    'wsj',
    'aware',
  ])
})

test('paragraphs stand a blank line apart, lines are breaks', () => {
  const { text } = block('narration', 'narration: |\n  一\n  二\n\n  三')
  expect(text.in.ja?.paragraphs).toEqual([
    [{ type: 'text', text: '一' }, { type: 'break' }, { type: 'text', text: '二' }],
    [{ type: 'text', text: '三' }],
  ])
})

test('every kind of block is read', () => {
  const files = { 'img/a.png': '' }
  const list = block('list', 'list: [一, 二]\ntitle: 点')
  expect(list.items.map(letters)).toEqual(['一', '二'])
  expect(block('numbered', 'numbered:\n  - 一').items).toHaveLength(1)
  for (const type of ['stage', 'aside', 'question', 'note'] as const)
    expect(letters(block(type, `${type}: 言葉`).text)).toBe('言葉')
  expect(block('quote', 'quote: 言葉\nby: マスク\nwhen: 2012\nsource: wsj')).toMatchObject({
    by: { type: 'member', who: 'elon' },
    when: { from: '2012' },
  })
  expect(block('quote', 'quote: 言葉\nby: 別の人\nsource: wsj').by?.type).toBe('name')
  expect(block('image', "image: img/a.png\nalt: ''\nfit: cover\nat: left", files)).toMatchObject({
    picture: { ja: { path: 'img/a.png' } },
    fit: 'cover',
    place: 'left',
    alt: { in: { ja: { paragraphs: [] } } },
  })
  expect(block('number', 'number: 約1000億\nlabel: 額\napprox: yes')).toMatchObject({ approximate: true })
  expect(block('timeline', 'timeline: auto').entries).toBe('auto')
  expect(block('timeline', 'timeline:\n  - 2015: 設立\n  - 昔: 話').entries).toMatchObject([
    { when: { from: '2015' } },
    { when: { approximate: false } },
  ])
  expect(letters(block('term', 'term: 語\nmeans: 意味').means)).toBe('意味')
  expect(block('slide', 'slide: |\n  # *x*\n  ---\nlayout: lead')).toMatchObject({
    markdown: '# *x*\n---\n',
    layout: 'lead',
  })
  const card = block('card', 'card: recipe\ntitle: 料理\nsteps: [切る, 煮る]\nelon: 人\nshow: handout')
  expect(card).toMatchObject({ template: 'recipe', show: 'handout' })
  expect(Object.keys(card.fields)).toEqual(['title', 'steps', 'elon'])
})

test('a pull quote gets its marks from the slide', () => {
  expect(letters(block('quote', 'quote: 「火を見張る」\nsource: wsj').text)).toBe('火を見張る')
})

test('a chart has a number for each label', () => {
  const chart = block('chart', 'chart: bar\nunit: ドル\ndata:\n  1月: 800億\n  8月: 1,000億')
  expect(chart.data.map(({ label, value, written }) => [letters(label), value, written])).toEqual([
    ['1月', 80_000_000_000, '800億'],
    ['8月', 100_000_000_000, '1,000億'],
  ])
})

test('own data is ignored', () => {
  expect(foundIn('elon: はい[@wsj][@aware]\nx-take: 3')).toEqual([])
})

test.each([
  ['結論: 合併', '13:9 R301'],
  ['ellon: やあ', '13:9 R301'],
  ['引用: やあ', '13:9 S202'],
  ['how: 笑って', '13:9 S217'],
  ['記者：なぜ', '13:9 R302'],
  ['マク：なぜ', '13:9 R302'],
  ['[一, 二]', '13:9 S215'],
  ['elon:', '13:13 S211'],
  ['elon：', '13:14 S211'],
  ["elon: ''", '13:16 S211'],
  ['elon: #笑', '13:15 S212'],
  ['elon: [一]', '13:15 S213'],
  ['elon: { a b: 一 }', '13:15 S214'],
  ['elon: 一\nsam: 二', '14:9 S216'],
  ['elon: 一\nkind: joke', '14:15 S241'],
  ['elon: 一\nshow: [voice]', '14:15 S251'],
  ['elon: 一\nid: a b', '14:13 S252'],
  ['elon: 一\nsource: wjs', '14:17 R321'],
  ['elon: 一\nkind: quote', '13:9 P401'],
  ['elon: 一\nkind: paraphrase', '13:9 P402'],
  ['quote: 一', '13:9 P401'],
  ['list: 一', '13:15 S244'],
  ['number: 5', '13:9 S205'],
  ['term: 語', '13:9 S205'],
  ['chart: pie\ndata: { a: 1 }', '13:16 S241'],
  ['chart: bar\ndata: [1]', '14:15 S250'],
  ['chart: bar\ndata: { a: many }', '14:20 S242'],
  ['timeline: [2015年に設立]', '13:20 S243'],
  ['timeline: soon', '13:19 S241'],
  ["image: img/b.png\nalt: ''", '13:16 A502'],
  ["image: ../b.png\nalt: ''", '13:16 A504'],
  ["image: https://example.org/b.png\nalt: ''", '13:16 A504'],
])('%s is reported at %s', (item, report) => {
  const [code] = foundIn(item).filter((one) => !one.endsWith('R323'))
  expect(code).toBe(report)
})

test('a picture without alternative text is reported, whether "alt" is missing or empty', () => {
  const files = { 'img/a.png': gif }
  expect(readScript(['image: img/a.png'], files).found).toEqual(['13:9 A501'])
  expect(readScript(['image: img/a.png\nalt:'], files).found).toEqual(['14:12 A501'])
})

test('a source in the text is enough for a quote', () => {
  expect(foundIn('elon: 我々は**会社だ[@wsj]**。\nkind: quote', 'はい[@aware]')).toEqual([])
})

test('nothing is said of provenance where something else is broken', () => {
  expect(foundIn('elon: 一\nkind: quote\nsource: nobody')).toEqual(['15:17 R321'])
})

test('an unknown source is not in the words, but the words are', () => {
  expect(letters(block('narration', '一[@nobody]二').text)).toBe('一二')
})

test('an id is there once', () => {
  expect(foundIn('elon: 一[@wsj]\nid: a', 'elon: 二[@aware]\nid: a')).toEqual(['16:13 R304'])
})
