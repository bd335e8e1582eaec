import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Scene, Story } from '../../src/story/story.ts'
import type { Text } from '../../src/story/text.ts'
import { plainText, wordsIn } from '../../src/story/words.ts'
import { gif } from '../support/pictures.ts'
import { found, read } from './a-story.ts'

const example = readFileSync(join(import.meta.dirname, 'complete-example/story.yaml'), 'utf8')
const pictures = { 'img/elon.png': gif, 'img/canteen.png': gif, 'img/party.png': gif }
const both = (text: Text | undefined) => text && [plainText(wordsIn(text, 'ja')), plainText(wordsIn(text, 'en'))]
const scenesOf = (story: Story) => story.parts.filter((part): part is Scene => part.type === 'scene')

test('the complete example has nothing to report', () => {
  expect(found(read(example, pictures))).toEqual([])
})

test('the complete example is read into types', () => {
  const story = read(example, pictures).value!
  expect(both(story.title)).toEqual(['火を見張る人', 'The Man Who Watched the Fire'])
  expect(story.author.map(both)).toEqual([['紙芝居編集部', 'Kamishibai Desk']])
  expect(story).toMatchObject({
    date: { from: '2024-09-20', approximate: false },
    lang: 'ja',
    languages: ['en'],
    theme: 'paper',
    size: '16:9',
    seconds: 300,
    steps: 'lines',
    narrate: 'slide',
    dialogue: 'dramatised',
    about: 'auto',
  })
  expect(story.cast.map(({ id, type, side, aka }) => [id, type, side, aka])).toEqual([
    ['elon', 'person', 'auto', []],
    ['hassabis', 'person', 'right', []],
    ['page', 'person', 'right', ['ペイジ', 'Larry']],
  ])
  expect(story.cast[0]).toMatchObject({ colour: '#b3261e', avatar: { path: 'img/elon.png' } })
  expect(story.sources).toMatchObject([{ id: 'aware', date: { from: '2024-09-09' } }])
  expect(both(story.sources[0]?.title)).toEqual(['イーロン・マスクとAIの舞台裏', 'イーロン・マスクとAIの舞台裏'])
  expect(story.parts.map((part) => part.type)).toEqual(['scene', 'act', 'scene', 'scene', 'scene'])
  expect(scenesOf(story).map(({ id, seconds, frame, when }) => [id, seconds, frame, when?.from])).toEqual([
    ['scene-1', 40, true, '2024-08'],
    ['canteen', 90, false, '2012'],
    ['party', 90, false, '2013'],
    ['deepmind', 80, false, '2014'],
  ])
})

test('the blocks of the complete example are read into types', () => {
  const [frame, canteen, party, deepmind] = scenesOf(read(example, pictures).value!)
  expect(frame?.script.map(({ type }) => type)).toEqual(['number', 'question', 'aside'])
  expect(canteen?.sources).toMatchObject([{ source: 'aware' }])
  const [image, first, second, narration, note] = canteen?.script ?? []
  expect(image).toMatchObject({
    type: 'image',
    picture: { ja: { path: 'img/canteen.png' } },
    fit: 'contain',
    place: 'inline',
  })
  expect(first).toMatchObject({ type: 'line', who: 'hassabis', thought: false })
  expect(second).toMatchObject({ type: 'line', who: 'elon' })
  if (second?.type !== 'line' || narration?.type !== 'narration') throw new Error('the second block is a line')
  expect(both(second.how)).toEqual(['しばらく黙って', 'after a silence'])
  expect(both(second.text)).toEqual([
    '考えてもみなかった。友人に当たってみる。',
    "I had never thought of that. I'll talk to a friend.",
  ])
  expect(narration.text.in.ja?.paragraphs[0]?.slice(-3)).toMatchObject([
    { type: 'text' },
    { type: 'cite', source: 'aware' },
    { type: 'text', text: '。' },
  ])
  expect(note?.type).toBe('note')
  expect(party?.script[0]).toMatchObject({ type: 'image', place: 'right' })
  expect(party?.script[4]).toMatchObject({ type: 'line', who: 'page', kind: 'paraphrase' })
  expect(party?.script[5]).toMatchObject({ type: 'term', show: 'handout' })
  expect(deepmind?.script.map(({ type }) => type)).toEqual(['narration', 'line', 'line', 'break', 'number'])
})

test('a citation knows where it is written', () => {
  const [, canteen] = scenesOf(read(example, pictures).value!)
  const narration = canteen?.script[3]
  const cited =
    narration?.type === 'narration' && narration.text.in.en?.paragraphs[0]?.find((inline) => inline.type === 'cite')
  if (!cited) throw new Error('the narration cites a source')
  expect(cited.at.source.text.slice(cited.at.start - 2, cited.at.end + 1)).toBe('[@aware]')
  expect(cited.at.source.text.slice(0, cited.at.start)).toMatch(/close by \[@$/)
})

test('the smallest story is enough', () => {
  const story = read(`title: 火を見張る人
lang: ja
cast: { elon: イーロン・マスク, sam: サム・アルトマン }
scenes:
  - scene: 決裂
    when: 2018
    script:
      - マスクはOpenAIの歩みが遅いと感じていた。
      - elon: （身を乗り出して）二社をひとつにしよう。
      - サム・アルトマン：え？
`)
  expect(found(story)).toEqual([])
  expect(scenesOf(story.value!)[0]?.script).toMatchObject([
    { type: 'narration' },
    { type: 'line', who: 'elon' },
    { type: 'line', who: 'sam' },
  ])
})

test('all mistakes come at once, each said once, and the rest is read', () => {
  const story = read(`titel: 火
lang: ja
languages: [en]
duration: 90
theme: papper
x-mine: { anything: goes }
cast:
  elon: { role: 社長, colour: '#b3261' }
scenes:
  - scene: 決裂
    when: 2012-13
    layout: splitt
    script:
      - ellon: やあ
      - elon: [a]
      - elon: やあ
        kindd: quote
      - number: 5
      - 残る。[@nobody]
  - script: []
`)
  expect(found(story)).toEqual([
    '1:1 S201',
    '4:11 S231',
    '5:8 S245',
    '8:3 S204',
    '8:30 S248',
    '11:11 S232',
    '12:13 S241',
    '14:9 R301',
    '15:15 S213',
    '17:9 S201',
    '18:9 S205',
    '19:14 R321',
    '20:5 S208',
    '20:5 S220',
  ])
  expect(both(story.value?.title)?.[0]).toBe('火')
  expect(scenesOf(story.value!).map(({ id, script }) => [id, script.map(({ type }) => type)])).toEqual([
    ['scene-1', ['line', 'narration']],
    ['scene-2', []],
  ])
})

test.each(['', '- a', 'a', '# only a comment'])('nothing is read from %j', (yaml) => {
  const outcome = read(yaml)
  expect(outcome.value).toBeUndefined()
  expect(found(outcome)).toHaveLength(1)
})

test('a story without anything is a story with three mistakes', () => {
  const outcome = read('theme: paper')
  expect(found(outcome)).toEqual(['1:1 S203', '1:1 S203', '1:1 S203'])
  expect(outcome.value).toMatchObject({ lang: 'und', parts: [], cast: [] })
})

test('missing translations are counted, but only when nothing is broken', () => {
  const story = (script: string) => `title: { ja: 火, en: Fire }
lang: ja
languages: [en]
cast: { elon: Google }
scenes:
  - scene: { ja: 幕, en: Act }
    when: 2012
    script:
      - 地の文
      - elon: 台詞
      - number: 500
        label: { ja: 数, en: Number }
${script}`
  const outcome = read(story(''))
  expect(found(outcome)).toEqual(['9:9 L710'])
  expect(outcome.diagnostics[0]?.details).toEqual({ lang: 'en', main: 'ja', count: 2 })
  expect(found(read(story('      - elon:\n')))).toEqual(['13:13 S211'])
})

test('a source that is never cited is mentioned when there is nothing else to say', () => {
  const story = (line: string) => `title: 火
lang: ja
cast: { elon: 社長 }
sources:
  wsj: https://example.org
scenes:
  - scene: 幕
    script:
      - ${line}
`
  expect(found(read(story('elon: はい')))).toEqual(['5:3 R323'])
  expect(found(read(story('はい[@wsj]')))).toEqual([])
  expect(found(read(story('記者：はい')))).toEqual(['9:9 R302'])
})

test('hiding that lines are invented is mentioned', () => {
  const story =
    'title: 火\nlang: ja\nabout: none\ncast: { elon: 社長 }\nscenes:\n  - scene: 幕\n    script:\n      - elon: はい\n'
  expect(found(read(story))).toEqual(['3:8 P405'])
})

test('without a main language, nothing is said of languages', () => {
  const outcome = read('title: { ja: 火, en: Fire }\nscenes:\n  - scene: { fr: Acte }\n    script: [a]\n')
  expect(found(outcome)).toEqual(['1:1 S203'])
  expect(both(outcome.value?.title)?.[0]).toBe('火')
})

test.each([
  ['title: { ja: 火, fr: Feu }', '1:17 L702'],
  ['title: { en: Fire }', '1:8 L703'],
  ['title: { jp: 火, en: Fire }', '1:10 L701'],
  ['title: { ja: 火, english: Fire }', '1:17 L701'],
  ['title: { text: 火 }', '1:8 S214'],
])('%s is a mistake in languages', (title, report) => {
  const outcome = read(`${title}\nlang: ja\nlanguages: [en]\nscenes:\n  - scene: A\n    script: [B]\n`)
  expect(found(outcome)).toEqual([report])
  expect(Object.keys(outcome.value?.title.in ?? {})).toContain('ja')
})
