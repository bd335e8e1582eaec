import { expect, test } from 'vitest'
import { problems } from '../../src/source/problems.ts'
import { placeOf } from '../../src/source/source.ts'
import { readYaml } from '../../src/story/yaml.ts'

/** Each text with all that is said about it: line, column and code. */
const mistakes: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['cast:\n\telon: a\n\tsam: b', '2:1 Y101', '3:1 Y101'],
  ['- a: |\n  b\n- c:\n\td', '2:1 Y108'],
  ['title：火\nlang：ja\ncast: a', '1:6 Y102', '2:5 Y102'],
  ['title：火を見張る人', '1:6 Y102'],
  ['lang:ja\ntitle: a', '1:5 Y103'],
  ['lang:　ja\ntitle: a', '1:6 Y104'],
  ['- elon: 結論: だ', '1:11 Y105'],
  ['script:\n　　- elon: a\n\u00a0\u00a0- sam: b', '2:1 Y106', '3:1 Y106'],
  ['{ ja: はい, en: Come on, you }', '1:22 Y107'],
  ['- elon: |\n  短い\n', '2:1 Y108'],
  ['- elon: >-\n\n  短い\n', '3:1 Y108'],
  ['- elon: "C:\\dir"', '1:12 Y109'],
  ['- elon: `code`', '1:9 Y110'],
  ['- elon: %a', '1:9 Y110'],
  ['- elon: - a', '1:9 Y110'],
  ['- @elon a', '1:3 Y110'],
  ['- elon: *all', '1:9 Y111'],
  ['- *all* a: b', '1:3 Y111'],
  ["- elon: 'don't'", '1:14 Y112'],
  ['- elon: !a b', '1:9 Y113'],
  ['- elon: {laughs} Hello', '1:9 Y114'],
  ['- elon: >a', '1:9 Y115'],
  ['- elon: a\n  b\n  c\n- sam: d', '2:1 Y116'],
  ['- elon: "a\n    b"\n- sam: "c\nd"\n', '4:1 Y116'],
  ['- elon: a\n-sam: b', '2:1 Y117'],
  ['-elon: a\n-sam: b', '1:1 Y117', '2:1 Y117'],
  ['- elon: "a\n- sam: b\n', '1:9 Y118'],
  ['a:\n  b: 1\n c: 2', '3:2 Y119'],
  ['a: 1\n- b', '2:1 Y119'],
  ['a: 1\n---\nb: 2\n---\nc: 3', '2:1 Y121', '4:1 Y121'],
  ['a: 1\n...\nb: 2', '2:1 Y121'],
  ['- elon: &Tech', '1:9 Y122'],
  ['- &a b\n- c', '1:3 Y122'],
  ['- elon: a #b\n- sam: b # c\n- #d', '1:11 Y123'],
  ['a: 1\nb: 2\na: 3\na: 4', '3:1 Y124', '4:1 Y124'],
  ['a: \u0007', '1:4 Y125'],
  ['a: "\\e[2J"', '1:5 Y125'],
  ['a: "\\ud800"\nb: "\\ud83d\\ude00"', '1:5 Y125'],
  ['a: \0', '1:4 Y125'],
  ['- '.repeat(40), '1:65 Y127'],
  ['__proto__: 1\n<<: 2\nb: 3', '1:1 Y128', '2:1 Y128'],
  ['[a, b]: c', '1:1 Y129'],
  ['a\n'.repeat(200_001), '1:1 Y126'],
  ['', '1:1 Y130'],
  ['# nothing yet\n', '1:1 Y130'],
  ['a: { ja: 行こう、en: Come }', '1:4 Y131'],
  ['a: [b, c\n\n\n\n\n\n\n\n\n', '1:4 Y131'],
  ['%a\nb', '1:1 Y110'],
  ['- elon: & Co.', '1:9 Y110'],
  ['?\n:a', '2:3 Y199'],
  ['- elon: a\n－ sam: b', '2:1 Y132'],
  ['- elon: a\n-　sam: b', '2:1 Y132'],
  ['- elon: a\n・sam「b」', '2:1 Y132'],
  ['- サム：a\n  kind: quote', '2:3 Y133'],
  ['- a\n  b\n  show: voice\n- c', '3:3 Y133'],
  ['-\ta: b', '1:2 Y101'],
  ['a: [b, , c]', '1:4 Y131'],
]

test.each(mistakes)('%.60j', (text, ...expected) => {
  expect(found(text)).toEqual(expected)
})

test('every problem of YAML has a text above that shows it', () => {
  const elsewhere = ['Y100', 'Y120'] // about files, before there is a text
  const shown = mistakes.flatMap(([, ...expected]) => expected.map((each) => each.slice(-4)))
  const all = Object.keys(problems).filter((code) => code.startsWith('Y'))
  expect(all.filter((code) => !shown.includes(code))).toEqual(elsewhere)
})

/** What looks odd and is quite all right. */
const sound: readonly string[] = [
  '- narration: |\n    　昼食のあと。\n    　- 三日後。\n\n    \tcode',
  '- |\n  title：題\n  ---\n- a',
  '- 名前：台詞\n- 名前:台詞\n- 時刻は16:30',
  '- ---\n- --- a',
  '- elon: "a\n    b: c"',
  '---\n# A story\ntitle: a\n...\n',
  'title: a\n---\n# the end\n',
  '%YAML 1.2\n---\ntitle: a',
  'a: b # c\nd: e #! f\n#g\nh: i#j',
  'data:\n  -5: 1',
  'a: 人\r\nb: 火\r\n',
]

test.each(sound)('%j is sound', (text) => {
  expect(found(text)).toEqual([])
})

function found(text: string): readonly string[] {
  return readYaml({ name: 'story.yaml', text }).diagnostics.map(({ at, code }) => {
    const place = at && placeOf(at.source, at.start)
    return `${place?.line}:${place?.column} ${code}`
  })
}
