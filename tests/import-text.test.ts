import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { importText } from '../src/import-text.ts'
import { HostError } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-import-'))
const file = join(folder, 'script.txt')
const out = join(folder, 'new', 'story.yaml')

beforeEach(() => {
  rmSync(join(folder, 'new'), { recursive: true, force: true })
  writeFileSync(file, 'ANN: It says four minutes.\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('without a place to write to nothing is written', () => {
  const { yaml, written, diagnostics } = importText({ file })
  expect(yaml).toContain('title: script\n')
  expect(yaml).toContain('- ann: It says four minutes.')
  expect(written).toBeUndefined()
  expect(diagnostics).toEqual([])
})

test('a story is written once, and again only if it may be', () => {
  expect(importText({ file, out }).written).toBe(out)
  const before = readFileSync(out, 'utf8')
  writeFileSync(file, 'ANN: It says five.\n')
  expect(() => importText({ file, out })).toThrow(HostError)
  expect(readFileSync(out, 'utf8')).toBe(before)
  importText({ file, out, force: true })
  expect(readFileSync(out, 'utf8')).toContain('It says five.')
})

test('the language is that of the text, or the one that is given', () => {
  expect(importText({ file }).yaml).toContain('lang: en\n')
  expect(importText({ file, lang: 'nl' }).yaml).toContain('lang: nl\n')
})

test('a file that is not there or no text is reported', () => {
  expect(importText({ file: join(folder, 'nothing.txt') }).diagnostics).toMatchObject([{ code: 'Y100' }])
  writeFileSync(file, Uint8Array.of(0x83, 0x5e, 0x83, 0x43, 0x83, 0x67, 0x83, 0x8b, 0x82, 0xcd))
  expect(importText({ file }).diagnostics).toMatchObject([{ code: 'Y120' }])
})
