import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolderWhole, putText, unpackArchive } from '../../src/host/unpack.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A tar archive with one file. */
function archive(name: string, text: string): string {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(text.length.toString(8).padStart(11, '0'), 124)
  header.write('0', 156)
  const path = join(folder, 'archive.tar.br')
  writeFileSync(
    path,
    brotliCompressSync(Buffer.concat([header, Buffer.from(text.padEnd(512, '\0')), Buffer.alloc(1024)])),
  )
  return path
}

test('an archive is unpacked with its folders', () => {
  unpackArchive(archive('lib/deep/libnss3.so', 'library'), join(folder, 'to'))
  expect(readFileSync(join(folder, 'to', 'lib', 'deep', 'libnss3.so'), 'utf8')).toBe('library')
})

test.each(['../out', '/out', 'lib/../../out'])('a file called %s is not unpacked', (name) => {
  expect(() => unpackArchive(archive(name, 'x'), join(folder, 'to'))).toThrow(
    expect.objectContaining({ code: 'bad-archive' }),
  )
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a folder is there whole or not at all', async () => {
  const fails = makeFolderWhole(join(folder, 'browser'), async (unfinished) => {
    putText(unfinished, 'half', 'x')
    throw new Error('the disk is full')
  })
  await expect(fails).rejects.toThrow('the disk is full')
  expect(readdirSync(folder)).toEqual([])
})

test('two that make the same folder at once do not disturb each other', async () => {
  const make = (text: string) =>
    makeFolderWhole(join(folder, 'browser'), async (unfinished) => putText(unfinished, 'program', text))
  await Promise.all([make('same'), make('same')])
  expect(readdirSync(folder)).toEqual(['browser'])
  expect(readFileSync(join(folder, 'browser', 'program'), 'utf8')).toBe('same')
})
