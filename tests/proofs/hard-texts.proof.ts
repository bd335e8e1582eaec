import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sentenceOf } from '../../src/source/sentence.ts'
import { lintHere, temporaryFolder } from '../support/build-deck.ts'
import { hardTexts, storyOfHardText } from './hard-texts.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

test.each(hardTexts)('nothing overflows: %s', async (name) => {
  const story = join(folder.path, 'story.yaml')
  writeFileSync(story, storyOfHardText(name))
  const { diagnostics, slides } = await lintHere({ story, theme: 'paper' })
  expect(slides).toBeGreaterThan(10)
  expect(diagnostics.map((diagnostic) => sentenceOf(diagnostic).message)).toEqual([])
})
