import { expect, test } from 'vitest'
import { found, read } from './a-story.ts'

const story = (top: string, scenes = '  - scene: 幕\n    script: [はい]\n') =>
  `title: 火\nlang: ja\n${top}\nscenes:\n${scenes}`
const scene = (title: string) => `- scene: ${title}\n  script:\n    - elon: はい[@wsj]\n`

test('an included file contributes cast and sources', () => {
  const files = { 'people.yaml': 'cast:\n  elon: イーロン\nsources:\n  wsj: https://example.org\n' }
  const outcome = read(story('include: people.yaml', '  - scene: 幕\n    script:\n      - elon: はい[@wsj]\n'), files)
  expect(found(outcome)).toEqual([])
  expect(outcome.value?.cast.map(({ id }) => id)).toEqual(['elon'])
  expect(outcome.value?.sources.map(({ id }) => id)).toEqual(['wsj'])
})

test('included scenes stand where they are included, and bring what they need', () => {
  const files = {
    'scenes/02.yaml': `cast: { elon: イーロン }\nsources: { wsj: https://example.org }\nscenes:\n  - include: 03.yaml\n  - scene: 二\n    background: a.png\n    script: [はい]\n`,
    'scenes/03.yaml': scene('三'),
    'scenes/a.png': '',
  }
  const outcome = read(
    story('', '  - scene: 一\n    script: [はい]\n  - include: scenes/02.yaml\n  - scene: 四\n    script: [はい]\n'),
    files,
  )
  expect(found(outcome)).toEqual([])
  expect(outcome.value?.parts.map((part) => part.at.source.name)).toEqual([
    'story.yaml',
    'scenes/03.yaml',
    'scenes/02.yaml',
    'story.yaml',
  ])
  expect(outcome.value?.parts[2]).toMatchObject({ id: 'scene-3', background: { picture: { path: 'scenes/a.png' } } })
})

test.each([
  ['include: peeple.yaml', { 'people.yaml': 'cast: { elon: 社長 }' }, ['3:10 R331']],
  ['include: ../people.yaml', {}, ['3:10 R333']],
  ['include: /etc/passwd', {}, ['3:10 R333']],
  ['include: people.yaml', { 'people.yaml': 'just words' }, ['3:10 R335']],
  ['include: people.yaml', { 'people.yaml': 'title: 火\nlang: ja' }, ['3:10 R335']],
  ['include: people.yaml', { 'people.yaml': 'cast: { elon: 社長 }\ncats: 1' }, ['people.yaml 2:1 S201']],
  ['include: people.yaml', { 'people.yaml': 'cast: { elon: 社長 }\n\tx: 1' }, ['people.yaml 2:1 Y101']],
  ['cast: { elon: 社長 }\ninclude: people.yaml', { 'people.yaml': 'cast: { elon: 部長 }' }, ['people.yaml 1:9 R334']],
  ['cast: { elon: 社長 }\ninclude: people.yaml', { 'people.yaml': 'cast: { elon: 社長 }' }, []],
  ['include: [people.yaml, people.yaml]', { 'people.yaml': 'cast: { elon: 社長 }' }, []],
])('%s with %j is reported as %j', (top, files, reports) => {
  expect(found(read(story(top), files as Record<string, string>))).toEqual(reports)
})

test('files that include one another are reported with their chain', () => {
  const files = { 'a.yaml': '- include: b.yaml', 'b.yaml': '- include: a.yaml' }
  const outcome = read(story('', '  - scene: 一\n    script: [はい]\n  - include: a.yaml\n'), files)
  expect(found(outcome)).toEqual(['b.yaml 1:12 R332'])
  expect(outcome.diagnostics[0]?.details).toEqual({ chain: ['a.yaml', 'b.yaml', 'a.yaml'] })
})

test('files that include another twice, and that one again, come to an end that is reported', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`${index}.yaml`, `- include: [${index + 1}.yaml, ${index + 1}.yaml]`]),
  )
  const outcome = read(story('', '  - include: 0.yaml\n'), { ...files, '30.yaml': scene('終') })
  expect(found(outcome).filter((one) => one.endsWith('R335'))).toHaveLength(1)
})

test('a bibliography adds sources', () => {
  const items = [
    {
      id: 'isaacson',
      type: 'book',
      title: 'Elon *Musk*',
      author: [{ family: 'Isaacson', given: 'Walter' }, { literal: 'Somebody' }],
      publisher: 'S & S',
      issued: { 'date-parts': [[2023, 9, 12]] },
      URL: 'https://example.org/book',
    },
    { id: 'wsj', title: 'again' },
  ]
  const top = 'sources: { wsj: https://example.org }\nbibliography: library.json'
  const outcome = read(story(top, '  - scene: 幕\n    script: ["はい[@isaacson, p. 5][@wsj]"]\n'), {
    'library.json': JSON.stringify(items),
  })
  expect(found(outcome).map((one) => one.split(' ').at(-1))).toEqual(['R322'])
  expect(outcome.value?.sources[1]).toMatchObject({
    id: 'isaacson',
    type: 'book',
    url: 'https://example.org/book',
    date: { from: '2023-09-12' },
    title: { in: { ja: { paragraphs: [[{ type: 'text', text: 'Elon *Musk*' }]] } } },
  })
  expect(outcome.value?.sources[1]?.author).toHaveLength(2)
})

test.each([
  ['bibliography: no.json', {}, '3:15 A502'],
  ['bibliography: a.json', { 'a.json': '{ "id": "x" }' }, '3:15 R336'],
])('%s is reported', (top, files, report) => {
  expect(found(read(story(top), files as Record<string, string>))).toEqual([report])
})
