import { expect, test } from 'vitest'
import { isAsSeen, recordLooks } from '../../src/host/looks.ts'
import { filesOf } from '../support/files.ts'

const contents = { 'story.yaml': 'title: T', 'images/a.png': 'A' }

test('every look is written down once, also what was looked for in vain', () => {
  const files = recordLooks(filesOf(contents))
  expect(files.read('story.yaml').type).toBe('file')
  expect(files.read('images/b.png').type).toBe('missing')
  expect(files.list('images')).toEqual(['a.png'])
  expect(files.list('templates')).toEqual([])
  files.read('story.yaml')
  expect(files.looks().map(({ at, path }) => `${at} ${path}`)).toEqual([
    'read story.yaml',
    'read images/b.png',
    'list images',
    'list templates',
  ])
})

test.each<[string, Record<string, string>, boolean]>([
  ['nothing', contents, true],
  ['a file that nobody looked at', { ...contents, 'notes.txt': 'N' }, true],
  ['a text', { ...contents, 'story.yaml': 'title: U' }, false],
  ['a file that goes', { 'images/a.png': 'A' }, false],
  ['a file that comes where one was missed', { ...contents, 'images/b.png': 'B' }, false],
  ['a name in a folder that was listed', { ...contents, 'images/c.png': 'C' }, false],
  ['a folder that comes where one was listed in vain', { ...contents, 'templates/cards.hbs': 'D' }, false],
])('what changes: %s', (_, after, isSame) => {
  const files = recordLooks(filesOf(contents))
  files.read('story.yaml')
  files.read('images/b.png')
  files.list('images')
  files.list('templates')
  expect(isAsSeen(files.looks(), filesOf(after))).toBe(isSame)
})

test('a file that changes while it is looked at is not as it was seen', () => {
  let text = 'one'
  const changing = { ...filesOf({}), read: (path: string) => filesOf({ 'story.yaml': text }).read(path) }
  const files = recordLooks(changing)
  files.read('story.yaml')
  text = 'two'
  files.read('story.yaml')
  expect(isAsSeen(files.looks(), changing)).toBe(false)
})
