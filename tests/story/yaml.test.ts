import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startsOfLines } from '../../src/source/source.ts'
import type { Node } from '../../src/story/node.ts'
import { readYaml } from '../../src/story/yaml.ts'

test('every scalar is a string, whatever it looks like', () => {
  expect(shape(read('[2012, No, on, null, 010, 16:9, 1e3, 0x10, ~]'))).toEqual([
    '2012',
    'No',
    'on',
    'null',
    '010',
    '16:9',
    '1e3',
    '0x10',
    '~',
  ])
})

test('keys keep their order and may be in any script', () => {
  expect(shape(read('b: 1\n登場人物: 2\n"1": 3'))).toEqual({ b: '1', 登場人物: '2', '1': '3' })
})

test.each([
  ['a: text # comment', 'text'],
  ["a: 'it''s'", "it''s"],
  ['a: "say \\"hi\\""', 'say \\"hi\\"'],
  ['a: |\n    one\n    two\n\nb: c', 'one\n    two'],
  ['a: >-\n  one\n', 'one'],
  ['a: [b, {c: d} ] # e', '[b, {c: d} ]'],
  ['a: { b: [ ], c }', '{ b: [ ], c }'],
  ['a:\n  - b\n  - "c"\n', '- b\n  - "c"'],
  ['a:\n  b: c\n  d: "e" # f', 'b: c\n  d: "e"'],
])('the place of the value of %j is %j', (text, expected) => {
  const { start, end } = value(read(text)).at
  expect(text.slice(start, end)).toBe(expected)
})

test('a value that was not written is where its key ends', () => {
  const nothing = value(read('a:\nb: c'))
  expect(nothing).toMatchObject({ type: 'scalar', empty: true, value: '', at: { start: 1, end: 1 } })
})

test('an item that was not written is where its dash is', () => {
  const list = read('- a\n-\n- \n- b')
  expect(list.type === 'sequence' && list.items.map(({ at }) => at.start)).toEqual([2, 5, 7, 11])
})

test("'' is a text, though one without letters", () => {
  expect(value(read("a: ''"))).toMatchObject({ value: '', empty: false, at: { start: 4, end: 4 } })
})

test('where a comment stands instead of the text, it is remembered', () => {
  const text = 'a: #OpenAI をつくろう  \nb: c'
  const swallowed = swallowedBy(value(read(text)))
  expect(text.slice(swallowed?.start, swallowed?.end)).toBe('#OpenAI をつくろう')
  expect(swallowedBy(value(read('a: b #c')))).toBeUndefined()
})

test.each([
  ['a: 一行目\n  二行目', '一行目二行目'],
  ['a: 「はい」\n  ——と言った。', '「はい」——と言った。'],
  ['a: カタカナー\n  ひらがな', 'カタカナーひらがな'],
  ["a: '一行目\n  二行目'", '一行目二行目'],
  ['a: "一行目\n  二行目\\n三行目"', '一行目二行目\n三行目'],
  ['a: >-\n  一行目\n  二行目\n\n  三行目', '一行目二行目\n三行目'],
  ['a: >\n  一行目\r\n  二行目\r\n', '一行目二行目\n'],
  ['a: 一行目\n\n  二行目', '一行目\n二行目'],
  ['a: 日本語と\n  English と\n  日本語', '日本語と English と日本語'],
  ['a: 한국어\n  문장', '한국어 문장'],
  ['a: one\n  two', 'one two'],
  ['a: >-\n  一行目\n    もっと右\n  三行目', '一行目\n  もっと右\n三行目'],
  ['a: |-\n  一行目\n  二行目', '一行目\n二行目'],
])('%j reads %j', (text, expected) => {
  expect(value(read(text))).toMatchObject({ value: expected })
})

test('what YAML would drop from a text stays in it', () => {
  expect(shape(readYaml(sourceOf('- a: &Tech 誌\n- b: !x y\n- c: *name')).value)).toEqual([
    { a: '&Tech 誌' },
    { b: '!x y' },
    { c: '*name' },
  ])
})

test('an entry that is cut off, repeated or forbidden is left out of the tree', () => {
  expect(shape(readYaml(sourceOf('a: 1\na: 2\n__proto__: 3\nb: { c: d, e }')).value)).toEqual({ a: '1', b: { c: 'd' } })
})

test('a list whose dashes lack their space is read as the list that was meant', () => {
  expect(shape(readYaml(sourceOf('script:\n  -elon: a\n  -sam: b')).value)).toEqual({
    script: [{ elon: 'a' }, { sam: 'b' }],
  })
})

const hostile = {
  'a billion laughs': `a: &a [x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: [*a, *a, *a, *a, *a, *a]`).join('\n')}`,
  'brackets without end': '['.repeat(200_000),
  'dashes without end': '- '.repeat(200_000),
  'one long line': `a: ${'x'.repeat(3_000_000)}`,
  'nothing but line breaks': '\n'.repeat(190_000),
  'a line of spaces': `${' '.repeat(1_000_000)}a b`,
  'a line of colons': ': '.repeat(300_000),
  'document after document': '---\n'.repeat(100_000),
  'a tab on every line': '\ta: b\n'.repeat(100_000),
  'a quotation mark that stays open': `a: "${'b\n  '.repeat(100_000)}`,
}

test.each(Object.entries(hostile))('%s: an answer, and not too many words', (_, text) => {
  expect(readYaml(sourceOf(text)).diagnostics.length).toBeLessThan(400)
})

const story = `title: 火を見張る人
lang: ja
cast: { elon: イーロン・マスク, sam: サム }
scenes:
  - scene: 決裂
    script:
      - マスクは　思った。
      - elon: |
          （身を乗り出して）
          二社を
      - "sam": 'え？'
      - ---
`

const mutation = fc.record({
  at: fc.nat(story.length),
  length: fc.nat(6),
  insert: fc.oneof(
    fc.constantFrom(
      '\t',
      '　',
      '：',
      ': ',
      '- ',
      '-',
      '"',
      "'",
      '[',
      '{',
      '}',
      '|',
      '>',
      '#',
      '&',
      '*',
      '!',
      '\n---\n',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
})

test('whatever is done to a story, nothing is thrown and every message has a place in it', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
      const text = mutations.reduce((t, m) => t.slice(0, m.at) + m.insert + t.slice(m.at + m.length), story)
      const { value, diagnostics } = readYaml(sourceOf(text))
      expect(value !== undefined || diagnostics.length > 0).toBe(true)
      for (const { at } of diagnostics) {
        expect(at?.start).toBeGreaterThanOrEqual(0)
        expect(at?.end).toBeGreaterThanOrEqual(at?.start ?? 0)
        expect(at?.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 500 },
  )
})

test('lines of a large file are found once', () => {
  const source = sourceOf('a: b\n'.repeat(10))
  readYaml(source)
  expect(startsOfLines(source)).toBe(startsOfLines(source))
})

function sourceOf(text: string) {
  return { name: 'story.yaml', text }
}

/** Reads a text that is not supposed to have mistakes. */
function read(text: string): Node {
  const { value, diagnostics } = readYaml(sourceOf(text))
  if (!value) throw new Error(`no tree: ${diagnostics.map(({ code }) => code)}`)
  return value
}

/** The value of the first key. */
function value(node: Node): Node {
  const first = node.type === 'mapping' ? node.entries[0]?.value : undefined
  if (!first) throw new Error('not a mapping')
  return first
}

function swallowedBy(node: Node) {
  return node.type === 'scalar' ? node.swallowed : undefined
}

function shape(node: Node | undefined): unknown {
  if (node?.type === 'sequence') return node.items.map(shape)
  if (node?.type === 'mapping')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, shape(value)]))
  return node?.value
}
