import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatStory } from '../../src/fmt/format-story.ts'
import { playNames, readPlay, storyOf } from '../corpus/to-story.mjs'
import { read } from '../story/a-story.ts'
import { hostileText } from '../support/hostile.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const format = (text: string) => formatStory({ name: 'story.yaml', text }).value

const files = [
  'story.yaml',
  'tests/story/complete-example/story.yaml',
  'tests/e2e/hard-cases/story.yaml',
  ...readdirSync(`${root}/tests/specs/messages`)
    .map((name) => `tests/specs/messages/${name}/story.yaml`)
    .filter((path) => existsSync(`${root}/${path}`)),
]
const stories = [
  ...files.map((name) => ({ name, text: file(name) })),
  ...playNames.map((name) => ({ name, text: storyOf(readPlay(name)) })),
]

/** What a story says, without the places where it says it. */
function meaningOf(text: string): unknown {
  const { value } = read(text)
  return JSON.parse(JSON.stringify(value ?? null, (key, part) => (/^(at|sizeAt|keys)$/.test(key) ? undefined : part)))
}

/** The comments of a text that has none inside its words, in alphabetical order. */
function commentsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1]?.trimEnd() ?? [])
    .sort()
}

test.each(stories)('$name says the same when it is tidy, keeps its comments, and is tidy only once', ({ text }) => {
  const tidy = format(text)
  expect(meaningOf(tidy)).toEqual(meaningOf(text))
  expect(commentsOf(tidy)).toEqual(commentsOf(text))
  expect(format(tidy)).toBe(tidy)
})

test('our own story and the example of the language are tidy', () => {
  for (const path of ['story.yaml', 'tests/story/complete-example/story.yaml'])
    expect(format(file(path))).toBe(file(path))
})

/** One thing at a time: what was written, and how it is when it is tidy. */
test.each([
  {
    what: 'two spaces a level',
    from: 'cast:\n    ann: Ann\n    ben:\n          name: Ben\n',
    to: 'cast:\n  ann: Ann\n  ben:\n    name: Ben\n',
  },
  {
    what: 'lists stand below their key',
    from: 'scenes:\n- scene: A\n  script:\n  - x\n',
    to: 'scenes:\n  - scene: A\n    script:\n      - x\n',
  },
  {
    what: 'one space behind a dash and a colon',
    from: 'scenes:\n  -   scene:   A\n      note:  b\n',
    to: 'scenes:\n  - scene: A\n    note: b\n',
  },
  {
    what: 'text over several lines moves along',
    from: 'summary: one\n     two\n\n     three\ncast:\n    ann: "x\n      y"\n',
    to: 'summary: one\n     two\n\n     three\ncast:\n  ann: "x\n    y"\n',
  },
  {
    what: 'text below a bar is two deep',
    from: 'summary: |\n     one\n       two\n\n     three\n',
    to: 'summary: |\n  one\n    two\n\n  three\n',
  },
  {
    what: 'text that begins with spaces keeps them',
    from: 'cast:\n    a: |2\n         x\n      y\n',
    to: 'cast:\n  a: |2\n       x\n    y\n',
  },
  {
    what: 'an item below a bar',
    from: 'x-a:\n    -  |\n        one\n        two\n',
    to: 'x-a:\n  - |\n    one\n    two\n',
  },
  {
    what: 'comments move along',
    from: '# a\ncast:\n    # b\n    ann: Ann # c\n    # d\n# e\nlang: en\n',
    to: '# a\ncast:\n  # b\n  ann: Ann # c\n  # d\n# e\nlang: en\n',
  },
  { what: 'quotes that nothing needs', from: `title: "The night"\nlang: 'en'\n`, to: 'title: The night\nlang: en\n' },
  {
    what: 'quotes that something needs',
    from: `title: "a: b"\nsubtitle: 'no'\npublisher: "x" # y\n`,
    to: `title: "a: b"\nsubtitle: 'no'\npublisher: "x" # y\n`,
  },
  { what: 'empty lines and ends of lines', from: '\n\ntitle: a  \n\n\n\nlang: en\t\n\n', to: 'title: a\n\nlang: en\n' },
  { what: 'the order of the keys of a story', from: 'lang: en\ntitle: a\n', to: 'title: a\nlang: en\n' },
  {
    what: 'keys move with their comments',
    from: 'lang: en\n\n# on\n# top\nscenes: []\n# who\ncast:\n  a: A\n  # c\n',
    to: 'lang: en\n\n# who\ncast:\n  a: A\n  # c\n# on\n# top\nscenes: []\n',
  },
  {
    what: 'the head of a block is first',
    from: 'scenes:\n  - when: 2012\n    scene: A\n    script:\n      - show: voice\n        how: low\n        ann: Hm.\n',
    to: 'scenes:\n  - scene: A\n    when: 2012\n    script:\n      - ann: Hm.\n        show: voice\n        how: low\n',
  },
  {
    what: 'what belongs to a card stays as it is',
    from: 'scenes:\n  - scene: A\n    script:\n      - card: c\n        z: 1\n        a: 2\n',
    to: 'scenes:\n  - scene: A\n    script:\n      - card: c\n        z: 1\n        a: 2\n',
  },
  {
    what: 'a key that would part from its comment stays',
    from: '# about lang\nlang: en\ntitle: a\n',
    to: '# about lang\nlang: en\ntitle: a\n',
  },
  {
    what: 'braces over several lines',
    from: 'cast: {\n    ann: Ann,\n    ben: Ben\n  }\n',
    to: 'cast: {\n    ann: Ann,\n    ben: Ben\n  }\n',
  },
])('$what', ({ from, to }) => {
  expect(format(from)).toBe(to)
  expect(format(to)).toBe(to)
})

test('line breaks stay those of the author', () => {
  expect(format('lang: en\r\ntitle: a\r\n')).toBe('title: a\r\nlang: en\r\n')
})

test('a story that YAML cannot read stays as it is, and its author is told why', () => {
  const text = 'title: [a\nlang:en\n'
  const { value, diagnostics } = formatStory({ name: 'story.yaml', text })
  expect(value).toBe(text)
  expect(diagnostics.length).toBeGreaterThan(0)
})

test('however deep a story is indented, it is tidied to the same text', () => {
  // Inside braces lines keep their distance from one another.
  for (const { name, text } of stories.filter((story) => !/\{$/m.test(story.text))) {
    const deep = text.replace(/^( *)(- )?/gm, (_, spaces: string, dash = '') => `${spaces.repeat(2)}${dash && '-   '}`)
    if (formatStory({ name, text }).diagnostics.length === 0) expect(format(deep), name).toBe(format(text))
  }
})

const example = file('tests/story/complete-example/story.yaml')
const lines = example.split('\n')

test('whatever is put into a story, tidying changes nothing that it says, and is done at once', () => {
  const inserted = fc.constantFrom(
    '# c',
    '    # c',
    '',
    '  ',
    '        # c',
    '   text: "a  ',
    '      - |',
    '      - note: >-',
    '          x',
    '      -  - a',
    '      - "a',
    '        b"',
    '      - { a: b,',
    '          c: d }',
    'x-a: |+',
    '  y',
  )
  const mixed = fc.array(
    fc.tuple(fc.nat(lines.length), fc.oneof({ weight: 4, arbitrary: inserted }, { weight: 1, arbitrary: hostileText })),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(mixed, fc.boolean(), (puts, deep) => {
      let text = [...lines]
      for (const [at, line] of puts) text = text.toSpliced(at, 0, line)
      const written = (deep ? text.map((line) => line.replace(/^ +/, (spaces) => spaces.repeat(2))) : text).join('\n')
      const tidy = format(written)
      expect(meaningOf(tidy)).toEqual(meaningOf(written))
      expect(format(tidy)).toBe(tidy)
    }),
    { numRuns: 80 },
  )
})
