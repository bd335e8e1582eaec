import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/index.ts'
import { sentenceOf } from '../../src/source/sentence.ts'
import { placeOf } from '../../src/source/source.ts'
import { playNames, readPlay, storyOf } from '../corpus/to-story.mjs'
import { lintHere, ourStory, temporaryFolder } from '../support/build-deck.ts'

const faults = fileURLToPath(new URL('faults/story.yaml', import.meta.url))
const folder = temporaryFolder()
afterAll(() => folder.remove())

/** The line of the block that uses a card of the author's own. */
const lineOf = (card: string) => readFileSync(faults, 'utf8').split('\n').indexOf(`      - card: ${card}`) + 1

test('every fault is found, at the block that its slide was made from, and nothing else is', async () => {
  const { diagnostics, slides } = await lintHere({ story: faults })
  expect(slides).toBeGreaterThan(13)
  expect(diagnostics.map(placed)).toEqual([
    `${lineOf('outside')}:9 T603`,
    `${lineOf('cut-off')}:9 T603`,
    `${lineOf('edge')}:9 X601`,
    `${lineOf('overlap')}:9 X602`,
    `${lineOf('covered')}:9 X607`,
    `${lineOf('small')}:9 X603`,
    `${lineOf('small-ruby')}:9 X603`,
    `${lineOf('pale')}:9 X604`,
    `${lineOf('no-alt')}:9 X605`,
    `${lineOf('line-start')}:9 X606`,
    `${lineOf('line-end')}:9 X606`,
  ])
})

test('a finding says what was measured, in the language of the reader', async () => {
  const { diagnostics } = await lintHere({ story: faults })
  const pale = diagnostics.find(({ code }) => code === 'X604')!
  expect(sentenceOf(pale).message).toBe('Slide 11: "薄い文" hardly stands out from what is below it (2.8:1).')
  for (const diagnostic of diagnostics) {
    const { message, cure } = sentenceOf(diagnostic, 'ja')
    expect(message).toMatch(/^\d+枚目のスライド/)
    expect(cure).toMatch(/[ぁ-ん]/)
  }
})

test('a story with mistakes is not laid out: its mistakes are told', async () => {
  const story = join(folder.path, 'broken.yaml')
  writeFileSync(story, 'title: T\nscenes:\n  - scene: S\n    script:\n      - nobody: Hello.\n')
  const { diagnostics, slides } = await lintHere({ story })
  expect(slides).toBe(0)
  expect(diagnostics.map(({ code }) => code)).toContain('R301')
})

test.each(['ja', 'en'])('our own story in %s has no faults', async (lang) => {
  const { diagnostics } = await lintHere({ story: ourStory, lang, theme: 'paper' })
  expect(diagnostics.map(described)).toEqual([])
})

test.each(playNames)('the first scenes of %s have no faults', async (name) => {
  const story = join(folder.path, `${name}.yaml`)
  writeFileSync(story, storyOf(readPlay(name), { scenes: 3 }))
  const { diagnostics, slides } = await lintHere({ story, theme: 'paper' })
  expect(slides).toBeGreaterThan(0)
  expect(diagnostics.map(described)).toEqual([])
})

function placed({ at, code }: Diagnostic): string {
  const { line, column } = placeOf(at!.source, at!.start)
  return `${line}:${column} ${code}`
}

const described = (diagnostic: Diagnostic) => `${placed(diagnostic)} ${sentenceOf(diagnostic).message}`
