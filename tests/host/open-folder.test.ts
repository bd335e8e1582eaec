import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFolder } from '../../src/host/node.ts'

const posix = process.platform !== 'win32'
const place = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
const root = join(place, 'story')
const story = () => openFolder(root)

beforeAll(() => {
  mkdirSync(join(root, 'images', 'deep'), { recursive: true })
  mkdirSync(join(place, 'story-of-others'))
  writeFileSync(join(root, 'images', '富士.txt'), 'mountain')
  writeFileSync(join(root, 'empty'), '')
  writeFileSync(join(place, 'secret'), 'secret')
  writeFileSync(join(place, 'story-of-others', 'secret'), 'secret')
  writeFileSync(join(root, 'large'), '')
  truncateSync(join(root, 'large'), 20 * 1024 * 1024 + 1)
  symlinkSync(join(place, 'secret'), join(root, 'link-out'))
  symlinkSync(place, join(root, 'folder-out'))
  symlinkSync(join('images', '富士.txt'), join(root, 'link-in'))
  symlinkSync('loop', join(root, 'loop'))
  if (posix) {
    execFileSync('mkfifo', [join(root, 'fifo')])
    symlinkSync('/dev/zero', join(root, 'zero'))
  }
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('a file of the folder is read, also through a link that stays inside', () => {
  const bytes = new TextEncoder().encode('mountain')
  expect(story().read('images/富士.txt')).toEqual({ type: 'file', bytes })
  expect(story().read('images/../images/./富士.txt')).toEqual({ type: 'file', bytes })
  expect(story().read('link-in')).toEqual({ type: 'file', bytes })
  expect(story().read('empty')).toEqual({ type: 'file', bytes: new Uint8Array() })
})

test.each([
  '../secret',
  '../story-of-others/secret',
  'images/../../secret',
  'link-out',
  'folder-out/secret',
  '/etc/passwd',
  '//host/share',
])('%s leads out of the folder', (path) => expect(story().read(path)).toEqual({ type: 'outside' }))

test.each(['nothing', 'images/nothing', 'empty/below-a-file', 'loop', 'nul\0byte'])('%j is missing', (path) =>
  expect(story().read(path)).toEqual({ type: 'missing' }),
)

test('a folder is not a file', () => {
  expect(story().read('images')).toEqual({ type: 'irregular' })
  expect(story().read('')).toEqual({ type: 'irregular' })
})

test.runIf(posix)('a pipe is not waited for', () => expect(story().read('fifo')).toEqual({ type: 'irregular' }))

test.runIf(posix)('a device is not read, even by a folder that holds it', () => {
  expect(story().read('zero')).toEqual({ type: 'outside' })
  expect(openFolder('/dev').read('zero')).toEqual({ type: 'irregular' })
})

test('a file above the limit is not read', () => expect(story().read('large')).toEqual({ type: 'large' }))

test('names are listed in one order everywhere', () => {
  expect(story().list('images')).toEqual(['deep', '富士.txt'])
  expect(story().list('')).toContain('images')
})

test('what is no folder of ours lists nothing', () => {
  expect(['nothing', 'empty', '..', 'folder-out', '/'].map((path) => story().list(path))).toEqual([[], [], [], [], []])
})

test('a folder that is not there has no files', () => {
  const nowhere = openFolder(join(place, 'nowhere'))
  expect(nowhere.read('story.yaml')).toEqual({ type: 'missing' })
  expect(nowhere.list('')).toEqual([])
})
