import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { sentenceOf } from '../../src/source/sentence.ts'
import { playNames, readPlay, storyOf } from '../corpus/to-story.mjs'
import { tested } from '../export/a-browser.ts'
import { lintHere, temporaryFolder } from '../support/build-deck.ts'
import { compareWithBrowser } from './compare.ts'

const folder = temporaryFolder()
const rows = [
  '| theme | size | play | slides | findings | lint | paragraphs | exact | fewer | decisions | too careful | too optimistic |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
]
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser(tested)
})
afterAll(async () => {
  await browser.close()
  folder.remove()
  mkdirSync('dist/proofs', { recursive: true })
  writeFileSync('dist/proofs/plays.md', `${rows.join('\n')}\n`)
  console.log(rows.join('\n'))
})

const themes = ['paper', 'newsroom', 'night']
const sizes = ['16:9', '4:3']

describe.each(themes.flatMap((theme) => sizes.map((size) => ({ theme, size }))))(
  'in $theme, $size',
  ({ theme, size }) => {
    test.each(playNames)('%s is set right on every slide', async (name) => {
      const text = storyOf(readPlay(name)).replace(/^lang:/m, `size: "${size}"\nlang:`)
      const story = join(folder.path, `${name}.yaml`)
      writeFileSync(story, text)
      const begun = performance.now()
      const { diagnostics, slides } = await lintHere({ story, theme })
      const seconds = (performance.now() - begun) / 1000
      const fit = await compareWithBrowser(browser, text, theme)
      const exact = 1 - (fit.more.length + fit.fewer.length) / fit.paragraphs
      const measured = [
        slides,
        diagnostics.length,
        `${seconds.toFixed(1)} s`,
        fit.paragraphs,
        `${(100 * exact).toFixed(2)} %`,
      ]
      const wrong = [fit.fewer.length, fit.decisions, fit.tooCareful.length, fit.tooOptimistic.length]
      rows.push(`| ${[theme, size, name, ...measured, ...wrong].join(' | ')} |`)
      expect(diagnostics.map((diagnostic) => sentenceOf(diagnostic).message)).toEqual([])
      expect({ fewer: fit.fewer, tooOptimistic: fit.tooOptimistic }).toEqual({ fewer: [], tooOptimistic: [] })
    })
  },
)
