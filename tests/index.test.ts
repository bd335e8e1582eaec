import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check, messagesOf } from '../src/index.ts'

test('a program can say what there is to say of a story', async () => {
  const story = join(mkdtempSync(join(tmpdir(), 'kamishibai-api-')), 'story.yaml')
  writeFileSync(story, 'title: 火\nlang: ja\nscenes:\n  - scene: 夜\n    wen: 2024\n    script: [ 暗い。 ]\n')
  const { diagnostics } = await check({ story })
  const [english] = await messagesOf(diagnostics)
  const [japanese] = await messagesOf(diagnostics, 'ja')
  expect(english).toMatchObject({ place: 'story.yaml:5:5', severity: 'error', code: 'S201' })
  expect(english?.cure).toContain('when')
  expect(japanese?.message).toMatch(/[ぁ-ん]/)
})
