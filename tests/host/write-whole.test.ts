import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureWritable, writeWhole } from '../../src/host/node.ts'
import type { WriteSome } from '../../src/host/write-whole.ts'

const deck = new TextEncoder().encode('a new deck')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

const target = () => join(folder, 'story.html')
const failsWith =
  (code: string): WriteSome =>
  () => {
    throw Object.assign(new Error(code), { code })
  }

test('a file is written, and one that was there is replaced', () => {
  writeWhole(target(), new TextEncoder().encode('an old deck'))
  writeWhole(target(), deck)
  expect(readFileSync(target(), 'utf8')).toBe('a new deck')
  expect(readdirSync(folder)).toEqual(['story.html'])
})

test('a disk that takes only a few bytes at a time still gets all of them', () => {
  writeWhole(target(), deck, (file, bytes, offset, length) => writeSync(file, bytes, offset, Math.min(3, length)))
  expect(readFileSync(target(), 'utf8')).toBe('a new deck')
})

test.each([
  ['fills up', 'disk-full', failsWith('ENOSPC')],
  ['takes no more bytes', 'disk-full', () => 0],
  [
    'claims more than it wrote',
    'disk-full',
    (_file: number, _bytes: Uint8Array, _offset: number, length: number) => length,
  ],
  ['is read-only', 'read-only', failsWith('EROFS')],
  ['fails in a way of its own', 'cannot-write', failsWith('EIO')],
])('when the disk %s, the old file stays and nothing else is left', (_how, code, write) => {
  writeFileSync(target(), 'an old deck')
  expect(() => writeWhole(target(), deck, write)).toThrow(
    expect.objectContaining({ name: 'HostError', code, hint: expect.stringMatching(/\w/) }),
  )
  expect(readFileSync(target(), 'utf8')).toBe('an old deck')
  expect(readdirSync(folder)).toEqual(['story.html'])
})

test('a folder that was created for files that never came is taken back, and what was there before is not', () => {
  const takeBack = ensureWritable(join(folder, 'some', 'where'))
  expect(readdirSync(join(folder, 'some', 'where'))).toEqual([])
  takeBack()
  expect(readdirSync(folder)).toEqual([])

  mkdirSync(join(folder, 'some'))
  ensureWritable(join(folder, 'some'))()
  ensureWritable(join(folder, 'some', 'where'))()
  expect(readdirSync(folder, { recursive: true })).toEqual(['some'])

  const keep = ensureWritable(join(folder, 'some', 'where'))
  writeFileSync(join(folder, 'some', 'where', 'story.html'), '')
  keep()
  expect(readdirSync(join(folder, 'some', 'where'))).toEqual(['story.html'])
})

test('a missing folder and a folder in the place of the file are told apart', () => {
  mkdirSync(target())
  writeFileSync(join(folder, 'file'), '')
  expect(() => writeWhole(join(folder, 'file', 'story.html'), deck)).toThrow(
    expect.objectContaining({ code: 'no-folder' }),
  )
  expect(() => writeWhole(join(folder, 'dist', 'story.html'), deck)).toThrow(
    expect.objectContaining({ code: 'no-folder' }),
  )
  expect(() => writeWhole(target(), deck)).toThrow(expect.objectContaining({ code: 'not-a-file' }))
})

test('a folder that can be written is made where it is missing, and left empty', () => {
  ensureWritable(join(folder, 'dist', 'decks'))
  expect(readdirSync(join(folder, 'dist', 'decks'))).toEqual([])
})

test('a file in the way of the folder is noticed before the work begins', () => {
  writeFileSync(join(folder, 'dist'), '')
  expect(() => ensureWritable(join(folder, 'dist'))).toThrow(expect.objectContaining({ code: 'no-folder' }))
  expect(() => ensureWritable(join(folder, 'dist', 'decks'))).toThrow(expect.objectContaining({ code: 'no-folder' }))
})

// Root may write everywhere.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder without permission is noticed before the work begins',
  () => {
    chmodSync(folder, 0o555)
    expect(() => ensureWritable(folder)).toThrow(expect.objectContaining({ code: 'no-permission' }))
  },
)
