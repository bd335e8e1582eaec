import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { findFaults } from '../../src/export/find-faults.ts'
import type { Finding } from '../../src/gauge/finding.ts'
import { tested } from '../export/a-browser.ts'
import { buildHere, ourStory, temporaryFolder } from '../support/build-deck.ts'

const hardCases = fileURLToPath(new URL('hard-cases/story.yaml', import.meta.url))
const folder = temporaryFolder()
let browser: Browser

beforeAll(async () => {
  browser = await startBrowser(tested)
})
afterAll(async () => {
  await browser.close()
  folder.remove()
})

test.each([
  ['our story', ourStory, 'ja', []],
  ['our story', ourStory, 'en', []],
  // Three words are wider than their lines.
  ['the hard cases', hardCases, 'ja', ['T606', 'T606', 'T606']],
  ['the hard cases', hardCases, 'en', ['T606', 'T606', 'T606']],
])(
  'on every slide of %s (%s, in %s) each text stands whole, in its place, and can be read',
  async (name, story, lang, told) => {
    const out = join(folder.path, `${name} ${lang}`)
    const { written, diagnostics } = await buildHere({ story, lang, to: ['html'], out })
    expect(diagnostics.map(({ code }) => code)).toEqual(told)
    const findings = await findFaults(browser, readFileSync(written[0]!.path, 'utf8'), { width: 1280, height: 720 })
    expect(findings.map(inWords)).toEqual([])
  },
)

const inWords = ({ slide, rule, element, text, detail }: Finding) =>
  `#${slide}: ${rule}: ${element} "${text}": ${detail}`
