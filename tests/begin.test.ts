import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { begin, check, HostError } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-begin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['en', 'ja'] as const)('the first story in %s is complete and without a mistake', async (lang) => {
  const path = await begin({ place: join(folder, lang), lang })
  expect(path).toBe(join(folder, lang, 'story.yaml'))
  const { diagnostics, scenes, claims } = await check({ story: path })
  expect({ diagnostics, scenes }).toEqual({ diagnostics: [], scenes: 2 })
  expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['dramatised', 'quote']))
})

test('its first line tells editors the schema', async () => {
  const first = (path: string) => readFileSync(path, 'utf8').split('\n')[0]
  expect(first(await begin({ place: join(folder, 'code.yaml') }))).toBe(
    '# yaml-language-server: $schema=./node_modules/kamishibai/story.schema.json',
  )
  expect(first(await begin({ place: join(folder, 'idea.yaml'), jetbrains: true }))).toBe(
    '# $schema: ./node_modules/kamishibai/story.schema.json',
  )
})

test('a file that is there is left alone', async () => {
  const path = join(folder, 'mine.yaml')
  writeFileSync(path, 'mine')
  await expect(begin({ place: path })).rejects.toThrow(HostError)
  expect(readFileSync(path, 'utf8')).toBe('mine')
})
