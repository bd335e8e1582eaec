import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatStory } from '../../src/fmt/format-story.ts'
import { importStory } from '../../src/import/import-story.ts'
import { severityOf } from '../../src/source/sentence.ts'
import { read } from '../story/a-story.ts'
import { hostileText, RUNS } from '../support/hostile.ts'

/** The story that comes of a text, below its first lines (title and language). */
function imported(text: string, name = 'the-night.txt') {
  const { yaml, findings } = importStory({ name, text })
  const errors = read(yaml).diagnostics.filter((found) => severityOf(found) === 'error')
  expect(errors, yaml).toEqual([])
  return {
    yaml,
    findings: findings.map(({ type, text, line, count }) =>
      [type, text, line, count].filter((part) => part !== undefined && part !== '').join(' '),
    ),
  }
}

test('a Japanese script: headings, names before a colon or a bracket, how it is said', () => {
  const { yaml, findings } = imported(
    [
      '# 火を見張る人',
      '',
      '## 社員食堂',
      '',
      '二人は長机で話していた。',
      'ハサビス：席は残っているだろうか。',
      'マスク（黙って）：考えてもみなかった。',
      'ハサビス「本当に？」',
      '（沈黙）',
    ].join('\n'),
  )
  expect(yaml).toBe(`title: 火を見張る人
lang: ja

cast:
  ハサビス: ハサビス
  マスク: マスク

scenes:
  - scene: 社員食堂
    script:
      - 二人は長机で話していた。
      - ハサビス: 席は残っているだろうか。
      - マスク: （黙って）考えてもみなかった。
      - ハサビス: 本当に？
      - stage: 沈黙
`)
  expect(findings).toEqual(['language ja', 'speaker ハサビス 6 2', 'speaker マスク 7 1'])
})

test('an English screenplay: slug lines, acts, cues in capitals', () => {
  const { yaml } = imported(
    [
      'ACT ONE',
      '',
      'INT. CANTEEN - DAY',
      '',
      'Two men at a long table.',
      '',
      'HASSABIS',
      '(quietly)',
      'Will there be a seat',
      'for us?',
      '',
      'MUSK: I never thought of that.',
    ].join('\n'),
  )
  expect(yaml).toBe(`title: the-night
lang: en

cast:
  hassabis: HASSABIS
  musk: MUSK

scenes:
  - act: ACT ONE

  - scene: INT. CANTEEN - DAY
    script:
      - Two men at a long table.
      - hassabis: "(quietly) Will there be a seat for us?"
      - musk: I never thought of that.
`)
})

test('a Japanese stage script: its title, its characters, brackets over several lines', () => {
  const { yaml, findings } = imported(
    [
      '　　　　『終電』',
      '',
      '登場人物',
      '　安藤（30）会社員',
      '　田中（駅員）',
      '',
      '○　駅のホーム（夜）',
      '',
      '　　誰もいないホーム。',
      '安藤「あと4分だって」',
      '田中「（時計を見て）一時間前からそうですよ」',
      '安藤　「ほんとに？',
      '　　　帰れないの？」',
      'Ｎ「その夜、電車は来なかった」',
      '　ト書き：電気が消える。',
      '＊',
      '（暗転）',
    ].join('\n'),
  )
  expect(yaml).toBe(`title: 終電
lang: ja

cast:
  安藤:
    name: 安藤
    role: 会社員
  田中:
    name: 田中
    role: 駅員

scenes:
  - scene: 駅のホーム（夜）
    script:
      - 誰もいないホーム。
      - 安藤: あと4分だって
      - 田中: （時計を見て）一時間前からそうですよ
      - 安藤: ほんとに？帰れないの？
      - その夜、電車は来なかった
      - stage: 電気が消える。
      - ---
      - stage: 暗転
`)
  expect(findings).toEqual(['language ja', 'speaker 安藤 4 2', 'speaker 田中 5 1'])
})

test('a screenplay with a first page, transitions, and somebody who goes on speaking', () => {
  const { yaml, findings } = imported(
    [
      'Title: The River',
      'Credit: written by',
      'Author: Ann Writer',
      '',
      'EXT. RIVER - DAY',
      '',
      'WILL',
      'It was summer.',
      '',
      "WILL (CONT'D)",
      'Then it rained.',
      '',
      'CUT TO:',
    ].join('\n'),
  )
  expect(yaml).toBe(`title: The River
author: Ann Writer
lang: en

cast:
  will: WILL

scenes:
  - scene: EXT. RIVER - DAY
    script:
      - will: It was summer.
      - will: Then it rained.
`)
  expect(findings).toEqual(['language en', 'field Credit 2', 'comment CUT TO: 13', 'speaker WILL 7 2'])
})

test('an interview: who speaks goes on to the end of the paragraph, and a quote has its speaker', () => {
  const { yaml } = imported(
    [
      '**Tom:** When did you start?',
      '',
      '**Mia:** In 1998. It was hard.',
      'We had no money.',
      '',
      '> Bread is patience',
      '> you can eat.',
      '> — Mia',
    ].join('\n'),
  )
  expect(yaml).toContain(`      - tom: When did you start?
      - mia: In 1998. It was hard. We had no money.
      - quote: Bread is patience you can eat.
        by: mia
`)
})

test('a Markdown article: paragraphs, lists, quotes, pictures, code, rules', () => {
  const { yaml, findings } = imported(
    [
      '---',
      'title: "Bread: a report"',
      'author: Ann',
      'layout: post',
      '---',
      '',
      'The bakery opens at four.',
      'Nobody is there.',
      '',
      '- flour',
      '- water',
      '',
      '1. mix',
      '2. wait',
      '',
      '> Nobody believes',
      '> the fourth.',
      '',
      '---',
      '',
      '![The oven](oven.jpg)',
      '',
      '```',
      'bake()',
      '```',
      '',
      '**Mia:** Time.',
      'Note: this is no speaker.',
      'See [@smith].',
      '<!-- cut this -->',
    ].join('\n'),
  )
  expect(yaml).toBe(`title: "Bread: a report"
author: Ann
lang: en

cast:
  mia: Mia

scenes:
  - scene: "Bread: a report"
    script:
      - The bakery opens at four.
      - Nobody is there.
      - list:
          - flour
          - water
      - numbered:
          - mix
          - wait
      - quote: Nobody believes the fourth.
      - ---
      - note: The oven (oven.jpg)
      - slide: |-2
          \`\`\`
          bake()
          \`\`\`
      - mia: Time.
      - narration: "Note: this is no speaker."
      - "See \\\\[@smith]."
`)
  expect(findings).toEqual([
    'language en',
    'field layout 4',
    'picture oven.jpg 21',
    'comment <!-- cut this --> 30',
    'scene Bread: a report 7',
    'speaker Mia 27 1',
  ])
})

test('paragraphs that were broken by hand are put together, Japanese ones without a space', () => {
  const english =
    'It was a dark night, and the wind was howling in the chimneys\nof the old house. Nobody slept, and nobody said so in the morn-\nings that followed.'
  expect(imported(english).yaml).toContain('howling in the chimneys of the old house. Nobody slept')
  expect(imported('マスクは歩みが遅いと\n感じていた。').yaml).toContain('- マスクは歩みが遅いと感じていた。')
})

test.each(['0:01 --> 0:02', '00:01.5 --> 00:02.5', '00:00:01,000 --> 00:00:02'])('a cue at %s is not lost', (times) => {
  expect(imported(`WEBVTT\n\n${times}\nIt says four minutes.\n`).yaml).toContain('- It says four minutes.')
})

test('a WebVTT transcript: voices, sounds, sentences over several cues, no times', () => {
  const { yaml, findings } = imported(
    [
      'WEBVTT',
      '',
      'NOTE made by hand',
      '',
      '1',
      '00:00:01.000 --> 00:00:03.000',
      '<v Ann Lee>It says',
      '',
      '00:00:03.000 --> 00:00:05.000',
      '<v Ann Lee><i>four</i> minutes.',
      '',
      '00:05.000 --> 00:07.000 align:start',
      '<v Ben>It has said so for an hour.',
      '[applause]',
    ].join('\n'),
    'talks/Last Train.vtt',
  )
  expect(yaml).toBe(`title: Last Train
lang: en

cast:
  ann-lee: Ann Lee
  ben: Ben

scenes:
  - scene: Last Train
    script:
      - ann-lee: It says four minutes.
      - ben: It has said so for an hour.
      - stage: applause
`)
  expect(findings).toEqual([
    'language en',
    'comment NOTE made by hand 3',
    'timing 3',
    'markup 1',
    'title Last Train',
    'scene Last Train 7',
    'speaker Ann Lee 7 1',
    'speaker Ben 13 1',
  ])
})

test('a SubRip transcript with names before a colon', () => {
  const { yaml } = imported(
    '1\r\n00:00:01,000 --> 00:00:03,000\r\nANN: Hello.\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\nBEN: Hi.\r\nANN: Bye.\r\n',
  )
  expect(yaml).toContain('- ann: Hello.\n      - ben: Hi.\n      - ann: Bye.\n')
})

test('the words of the story language are no ids', () => {
  expect(imported('QUOTE: Hello.\nSTAGE: Hi.').yaml).toContain('cast:\n  quote-2: QUOTE\n  stage-2: STAGE\n')
})

test('names that no key may have, or that would be ignored, become other ids', () => {
  expect(imported('Constructor: Hello.\nX-Ray: Hi.').yaml).toContain(
    'cast:\n  constructor-2: Constructor\n  ray: X-Ray\n',
  )
})

test('an empty text is a story with an empty scene', () => {
  expect(imported('').yaml).toContain('scenes:\n  - scene: the-night\n    script:\n')
})

const word = fc.constantFrom(
  'ANNA',
  'Anna: ',
  '名前：',
  '「はい」',
  '# ',
  '## Scene\n',
  '> ',
  '- ',
  '1. ',
  '（笑）',
  '\n',
  '\n\n',
  '---\n',
  '```\n',
  '|a|b|\n',
  'WEBVTT\n\n',
  '00:01.000 --> 00:02.000\n',
  '<v Bo>',
  '![x](y)',
  '[@z]',
  ' title: x\n',
  'en: ',
  'image: ',
  'x-y: ',
  'constructor: ',
  '<v true>',
  'x-y: ',
  '**Bo:** ',
  'がある。',
  'text ',
)
const script = fc.array(fc.oneof(word, hostileText), { maxLength: 14 }).map((parts) => parts.join(''))

test('a speaker may be called as the language is', () => {
  const { yaml } = importStory({ name: 'a.txt', text: 'en: Hello.\nen: Are you there?' }, 'en')
  expect(read(yaml).diagnostics.filter((found) => severityOf(found) === 'error')).toEqual([])
})

test('whatever the text is, the story has no errors and is tidy', () => {
  fc.assert(
    fc.property(script, fc.constantFrom(undefined, 'ja', 'en', 'fr'), (text, lang) => {
      const { yaml } = importStory({ name: 'a.txt', text }, lang)
      const { value, diagnostics } = read(yaml)
      expect(
        diagnostics.filter((found) => severityOf(found) === 'error').map(({ code, details }) => [code, details]),
        yaml,
      ).toEqual([])
      expect(value).toBeDefined()
      expect(formatStory({ name: 'story.yaml', text: yaml }).value).toBe(yaml)
    }),
    { numRuns: RUNS * 2 },
  )
})
