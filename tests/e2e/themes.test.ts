import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type Page, startBrowser } from '../../src/export/browser.ts'
import { findFaults } from '../../src/export/find-faults.ts'
import type { BuildOptions, Diagnostic } from '../../src/index.ts'
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

/** The deck of a story, and what is wrong with how it is laid out. */
async function laidOut(options: BuildOptions) {
  const { written, diagnostics } = await buildHere({ to: ['html'], out: join(folder.path, 'decks'), ...options })
  expect(said(diagnostics)).toEqual([])
  const findings = await findFaults(browser, readFileSync(written[0]!.path, 'utf8'), { width: 1280, height: 720 })
  return { deck: written[0]!.path, faults: findings.map(({ slide, rule, text }) => `${slide}: ${rule}: ${text}`) }
}

test("a theme of the author's own, with fonts, colours and a card, has nothing that lint finds", async () => {
  const { diagnostics, slides } = await lintHere({ story: harbour })
  expect(slides).toBeGreaterThan(10)
  expect(said(diagnostics)).toEqual([])
})

test('nor has it in English', async () => {
  expect((await laidOut({ story: harbour, lang: 'en' })).faults).toEqual([])
})

test.each(['default', 'gaia', 'uncover'])("Marp's own theme %s has no faults", async (theme) => {
  expect((await laidOut({ story: harbour, theme })).faults).toEqual([])
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

  test('lends its ground, its picture and its colours to cards without faults', async () => {
    const { deck, faults } = await laidOut({ story })
    expect(faults).toEqual([])
    const page = await layOutDeck(browser, addressFor(browser, deck))
    const look = await page.evaluate(() => {
      const { backgroundColor, backgroundImage, color } = getComputedStyle(document.querySelector('section.list')!)
      return { backgroundColor, backgroundImage, color }
    })
    await page.close()
    expect(look).toMatchObject({ backgroundColor: 'rgb(27, 20, 48)', color: 'rgb(250, 245, 255)' })
    expect(look.backgroundImage).toMatch(/^url\("data:image\/svg\+xml/)
  })
})

describe('a plain theme, and slides with a <style>,', () => {
  const pages: Page[] = []

  beforeAll(async () => {
    const story = join(folder.path, 'styles.yaml')
    const slides = [
      '# One\n\n<style scoped>\nh1 { color: rgb(0, 128, 128) }\n</style>',
      '# Two\n\n<style>\nsection.slide h1 { letter-spacing: 7px }\n</style>',
    ].map((slide) => `      - slide: ${JSON.stringify(slide)}\n`)
    writeFileSync(story, readFileSync(harbour, 'utf8').replace('theme: harbour', 'theme: gaia') + slides.join(''))
    const out = join(folder.path, 'gaia')
    const { written } = await buildHere({ story, lang: 'en', to: ['html', 'md'], out })
    pages.push(await layOutDeck(browser, addressFor(browser, written[0]!.path)))
    pages.push(await layOutDeck(browser, lend(browser, asMarpUser(written[1]!.path))))
  })

  test('stand in the deck where they stand with marp-cli', async () => {
    const [here, there] = await Promise.all(pages.map((page) => page.evaluate(findTextBoxes)))
    expect(moved(here!, there!)).toEqual([])
  })

  test('look the same there', async () => {
    for (const page of pages) {
      const looks = await page.evaluate(() =>
        [...document.querySelectorAll('section.slide h1')].map((heading) => {
          const { color, letterSpacing } = getComputedStyle(heading)
          return [color === 'rgb(0, 128, 128)', letterSpacing]
        }),
      )
      expect(looks).toEqual([
        [true, '7px'],
        [false, '7px'],
      ])
    }
  })
})
