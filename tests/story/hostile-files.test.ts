/** What a story file may not do to us: row by row what parsers have fallen for. Nothing throws, and nothing takes long. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeReport } from '../../src/source/report.ts'
import { readStory } from '../../src/story/read-story.ts'
import { filesOf } from '../support/files.ts'
import { found, read } from './a-story.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const example = readFileSync(join(import.meta.dirname, 'complete-example/story.yaml'), 'utf8')
const small = 'title: 火\nlang: ja\nscenes:\n  - scene: 決裂\n    script:\n      - やあ\n'
const codes = (bytes: string | Uint8Array) => {
  const { diagnostics } = readStory(filesOf({ 'story.yaml': bytes }), 'story.yaml')
  writeReport(diagnostics, 'ja')
  return [...new Set(diagnostics.map(({ code }) => code))]
}
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]
      return bigEndian ? [high, low] : [low, high]
    }),
  )

/** Nine lists, each of ten times the one before: a thousand million words in half a page. */
const laughs = [
  'a: &a [lol]',
  ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
].join('\n')

test.each<[what: string, file: string | Uint8Array, found: readonly string[]]>([
  ['an alias bomb', laughs, ['Y122', 'Y111', 'S201', 'S203']],
  ['an anchor and its alias', `x-a: &a 火\ntitle: *a\n${small}`, ['Y122', 'Y111', 'Y124']],
  ['merge keys', small.replace('title', '<<: { lang: ja }\ntitle'), ['Y128']],
  ['a tag', small.replace('火', '!!js/function "return 1"'), ['Y113']],
  ['brackets ten thousand deep', `title: ${'['.repeat(10_000)}`, ['Y127']],
  ['lists ten thousand deep', `title: 火\nx-a:\n  ${'- '.repeat(10_000)}`, ['Y127']],
  [
    'mappings a thousand deep',
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ['Y127'],
  ],
  ['fifty megabytes', new Uint8Array(50 * 1024 * 1024).fill(0x61), ['Y126']],
  ['a million lines', '\n'.repeat(1_000_000), ['Y126']],
  ['a line of three megabytes', `title: ${'火'.repeat(1_000_000)}\nlang: ja\n`, ['S203']],
  ['a zero byte', small.replace('火', '火\0'), ['Y125']],
  ['an escape of a terminal', small.replace('火', '"\\e[2J"'), ['Y125']],
  ['half a pair, as an escape', small.replace('火', '"\\ud800"'), ['Y125']],
  ['half a pair, as bytes', Uint8Array.from([...utf8('title: '), 0xed, 0xa0, 0x80]), ['Y120']],
  ['a byte order mark', `\ufeff${small}`, []],
  ['a byte order mark in the middle', small.replace('火', '火\ufeff'), []],
  ['line breaks of Windows', small.replaceAll('\n', '\r\n'), []],
  ['Shift_JIS', Uint8Array.from([...utf8('title: '), 0x89, 0xce, 0x82, 0xf0, 0x0a]), ['Y120']],
  ['UTF-16, little end first', utf16(`\ufeff${small}`, false), ['Y120']],
  ['UTF-16, big end first', utf16(`\ufeff${small}`, true), ['Y120']],
  ['UTF-16 without a mark', utf16(`title: fire\n${small}`, false), ['Y120']],
  ['a second document', `${small}---\n${small}`, ['Y121']],
  ...['__proto__', 'constructor', 'prototype'].map((key): [string, string, string[]] => [
    `the key ${key}`,
    `${small}${key}: { polluted: yes }\n`,
    ['Y128'],
  ]),
])('%s', (_what, file, expected) => {
  expect(codes(file)).toEqual(expected)
})

test('names that every object has are nobody in particular', () => {
  const names = ['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']
  const script = names.map((name) => `      - ${name}: やあ\n`).join('')
  expect(found(read(small.replace('      - やあ\n', script))).map((line) => line.slice(-4))).toEqual(
    names.map(() => 'R301'),
  )
  const cast = `cast:\n${names.map((name) => `  ${name}: ${name}の人\n`).join('')}`
  expect(found(read(cast + small.replace('      - やあ\n', script)))).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a report never holds what a terminal would obey', () => {
  const nasty = '\u001b]0;owned\u0007\u202e\u0085::error::x'
  const { diagnostics } = read(example.replace('paper', JSON.stringify(nasty)).replace('- elon:', `- ${nasty}:`))
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(writeReport(diagnostics)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|^::/m)
})

test('overlays are read with the same care', () => {
  for (const bad of [
    laughs,
    '['.repeat(10_000),
    '\0',
    'strings:\n  - &a { ja: *a }\n',
    'kamishibai-translation: 1\nstrings: { __proto__: x }\n',
  ])
    expect(
      read(small.replace('lang: ja', 'lang: ja\nlanguages: [en]'), { 'story.en.yaml': bad }).diagnostics.length,
    ).toBeGreaterThan(0)
})
