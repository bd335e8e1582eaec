import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formatFile } from '../src/format-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-fmt-'))
const story = join(folder, 'story.yaml')
const untidy = 'lang: en\ntitle:  A night\nscenes:\n- scene: A\n'

afterAll(() => rmSync(folder, { recursive: true }))

test('a look changes nothing', () => {
  writeFileSync(story, untidy)
  expect(formatFile({ story, check: true })).toEqual({ diagnostics: [], changed: true })
  expect(readFileSync(story, 'utf8')).toBe(untidy)
})

test('a story is tidied in its place, and then it is tidy', () => {
  writeFileSync(story, untidy)
  expect(formatFile({ story }).changed).toBe(true)
  expect(readFileSync(story, 'utf8')).toBe('title: A night\nlang: en\nscenes:\n  - scene: A\n')
  expect(formatFile({ story }).changed).toBe(false)
})

test('what cannot be read stays as it is', () => {
  const broken = 'title: [\n'
  writeFileSync(story, broken)
  expect(formatFile({ story }).diagnostics.length).toBeGreaterThan(0)
  expect(readFileSync(story, 'utf8')).toBe(broken)
})
