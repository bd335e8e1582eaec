import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import type { Diagnostic } from '../../src/index.ts'
import { sentenceOf } from '../../src/source/sentence.ts'
import { tested } from '../export/a-browser.ts'
import { buildHere, lintHere, temporaryFolder } from '../support/build-deck.ts'
import { asMarpUser, lend, moved } from '../support/marp-user.ts'
import { addressFor, layOutDeck } from '../support/open-deck.ts'
import { findTextBoxes } from '../support/text-boxes.ts'

const harbour = fileURLToPath(new URL('../own-theme/story.yaml', import.meta.url))
const folder = temporaryFolder()
let browser: Browser

beforeAll(async () => {
  browser = await startBrowser(tested)
})
afterAll(async () => {
  await browser.close()
  folder.remove()
})

const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((diagnostic) => `${diagnostic.code} ${sentenceOf(diagnostic).message}`)

test.each(['ja', 'en'])(
  "a theme of the author's own, with fonts, colours and a card, has no faults in %s",
  async (lang) => {
    const { diagnostics, slides } = await lintHere({ story: harbour, lang })
    expect(slides).toBeGreaterThan(10)
    expect(said(diagnostics)).toEqual([])
  },
)

test.each(['default', 'gaia', 'uncover'])("Marp's own theme %s has no faults", async (theme) => {
  const { diagnostics } = await lintHere({ story: harbour, theme })
  expect(said(diagnostics)).toEqual([])
})

describe('a Marp theme that knows nothing of cards, named by its path,', () => {
  const story = join(folder.path, 'story.yaml')

  beforeAll(() => {
    mkdirSync(join(folder.path, 'looks'))
    writeFileSync(join(folder.path, 'looks/stars.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    writeFileSync(
      join(folder.path, 'looks/brand.css'),
      `/* @theme brand */
@import 'default';
:root { --brand: #ffd166 }
section {
  background: #1b1430 url('stars.svg');
  color: rgb(250, 245, 255);
  font: 28px/1.2 'Nobody Has This', serif;
  letter-spacing: 3px;
  text-align: center;
  padding: 10px;
  justify-content: flex-end;
}
h1, h2 { color: var(--brand) !important; transform: rotate(-3deg) !important; margin: 90px !important }
ol, ul, blockquote { position: absolute; font-size: 90px !important }
li::before, p::after { content: '★' }
table td { background: #fff; color: #000 }
`,
    )
    writeFileSync(story, readFileSync(harbour, 'utf8').replace('theme: harbour', 'theme: looks/brand.css'))
  })

  test('is laid out without faults', async () => {
    const { diagnostics } = await lintHere({ story })
    expect(said(diagnostics)).toEqual([])
  })

  test('lends its ground, its picture and its colours to the cards', async () => {
    const { written } = await buildHere({ story, to: ['html'], out: join(folder.path, 'brand') })
    const page = await layOutDeck(browser, addressFor(browser, written[0]!.path))
    const look = await page.evaluate(() => {
      const { backgroundColor, backgroundImage, color } = getComputedStyle(document.querySelector('section.list')!)
      return { backgroundColor, backgroundImage, color }
    })
    await page.close()
    expect(look).toMatchObject({ backgroundColor: 'rgb(27, 20, 48)', color: 'rgb(250, 245, 255)' })
    expect(look.backgroundImage).toMatch(/^url\("data:image\/svg\+xml/)
  })
})

test('what a plain theme draws, marp-cli draws in the same place', async () => {
  const { written } = await buildHere({
    story: harbour,
    theme: 'gaia',
    lang: 'en',
    to: ['html', 'md'],
    out: join(folder.path, 'gaia'),
  })
  const here = await layOutDeck(browser, addressFor(browser, written[0]!.path))
  const there = await layOutDeck(browser, lend(browser, asMarpUser(written[1]!.path)))
  expect(moved(await here.evaluate(findTextBoxes), await there.evaluate(findTextBoxes))).toEqual([])
  await Promise.all([here.close(), there.close()])
})

test('what stands in <style> looks the same in the deck and with marp-cli', async () => {
  const story = join(folder.path, 'styles.yaml')
  const slides = [
    '# One\n\n<style scoped>\nh1 { color: rgb(0, 128, 128) }\n</style>',
    '# Two\n\n<style>\nsection.slide h1 { letter-spacing: 7px }\n</style>',
  ]
  const script = slides.map((slide) => ({ slide }))
  writeFileSync(story, JSON.stringify({ title: 'T', lang: 'en', scenes: [{ scene: 'S', script }] }))
  const { written } = await buildHere({ story, to: ['html', 'md'], out: join(folder.path, 'styles') })
  const pages = [addressFor(browser, written[0]!.path), lend(browser, asMarpUser(written[1]!.path))]
  for (const address of pages) {
    const page = await layOutDeck(browser, address)
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('section.slide h1')].map((heading) => {
        const { color, letterSpacing } = getComputedStyle(heading)
        return [color === 'rgb(0, 128, 128)', letterSpacing]
      }),
    )
    await page.close()
    expect(looks).toEqual([
      [true, '7px'],
      [false, '7px'],
    ])
  }
})
