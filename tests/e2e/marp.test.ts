import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../src/export/browser.ts'
import type { BuildOptions } from '../../src/index.ts'
import type { Talk } from '../../src/protocol.ts'
import { tested } from '../export/a-browser.ts'
import { buildHere, ourStory, temporaryFolder } from '../support/build-deck.ts'
import { asMarpUser, lend, moved } from '../support/marp-user.ts'
import { addressFor, layOutDeck } from '../support/open-deck.ts'
import { type ReadPage, readSlides } from '../support/read-slides.ts'
import { findTextBoxes } from '../support/text-boxes.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

/** Where a build has put its deck and its Markdown. */
async function buildBoth(options: BuildOptions): Promise<{ readonly html: string; readonly md: string }> {
  const { written, diagnostics } = await buildHere({ ...options, to: ['html', 'md'] })
  expect(diagnostics.map(({ code }) => code)).toEqual([])
  const [html, md] = written.map(({ path }) => path)
  return { html: html!, md: md! }
}

const notesOf = ({ data }: ReadPage) => (data.get('talk') as Talk).slides.map(({ notes }) => notes.join('\n\n'))
const squeeze = (text: string) => text.replace(/\s/g, '')

describe.each(['ja', 'en'])('our story in %s as Marp Markdown, opened with marp-cli,', (lang) => {
  const out = join(folder.path, lang)
  let built: { readonly html: string; readonly md: string }
  let opened: string
  let ours: ReadPage
  let theirs: ReadPage

  beforeAll(async () => {
    built = await buildBoth({ story: ourStory, lang, out })
    ours = readSlides(readFileSync(built.html, 'utf8'))
    opened = asMarpUser(built.md)
    theirs = readSlides(readFileSync(opened, 'utf8'))
  })

  test('gives the same slides with the same words', () => {
    expect(theirs.slides.map(({ text }) => text)).toEqual(ours.slides.map(({ text }) => text))
    expect(theirs.slides.map(({ classes }) => classes)).toEqual(ours.slides.map(({ classes }) => classes))
  })

  test('gives the same notes to the presenter', () => {
    const wanted = notesOf(ours).map(squeeze)
    expect(wanted.filter((note) => note !== '').length).toBeGreaterThan(5)
    expect(wanted.map((_, index) => squeeze(theirs.notes.get(index) ?? '').replace(/^notes/, ''))).toEqual(wanted)
  })

  test('looks the same: every block of text stands where it stands in the deck', async () => {
    const browser = await startBrowser(tested)
    try {
      const here = await layOutDeck(browser, addressFor(browser, built.html))
      const expected = await here.evaluate(findTextBoxes)
      const there = await layOutDeck(browser, lend(browser, opened))
      const found = await there.evaluate(findTextBoxes)
      expect(found.map((boxes) => boxes.map(({ text }) => text))).toEqual(
        expected.map((boxes) => boxes.map(({ text }) => text)),
      )
      const elsewhere = moved(expected, found)
      // The Markdown leaves the breaks between Japanese phrases to the browser, which knows nearly the same ones.
      const boxes = expected.flat().length
      expect(elsewhere.length / boxes, elsewhere.join('\n')).toBeLessThanOrEqual(lang === 'ja' ? 0.1 : 0)
    } finally {
      await browser.close()
    }
  })
})

const HOSTILE = [
  'class: evil',
  '_class: evil',
  'paginate: false',
  'a --> b',
  'a --!> b',
  'a <!-- b --> c',
  '<script>alert(1)</script>',
  '---',
  'theme: gaia',
  '# Heading',
  '* one\n* two',
  '--',
  '-',
  ':smile: $x$ `code`',
  'backgroundColor: red\n\nheader: evil',
]

describe('a story full of tricks, opened with marp-cli,', () => {
  const out = join(folder.path, 'tricks')
  let ours: ReadPage
  let theirs: ReadPage

  beforeAll(async () => {
    const home = join(folder.path, 'story.yaml')
    const scenes = HOSTILE.map((text, index) => ({
      scene: `Scene ${index + 1}`,
      id: `s${index + 1}`,
      note: text,
      script: [
        { narration: `Before. ${text} After.` },
        { ada: text },
        { list: [text, 'and more'] },
        { aside: text },
        { note: text },
      ],
    }))
    const title = 'title: "x" # --> <b>'
    writeFileSync(
      home,
      JSON.stringify({ kamishibai: 1, title, author: 'a: b\n---', lang: 'en', cast: { ada: 'class: evil' }, scenes }),
    )
    const { html, md } = await buildBoth({ story: home, out })
    ours = readSlides(readFileSync(html, 'utf8'))
    theirs = readSlides(readFileSync(asMarpUser(md), 'utf8'))
    expect(ours.slides.length).toBeGreaterThan(HOSTILE.length * 4)
  })

  test('gives the same slides with the same words', () => {
    expect(theirs.slides).toEqual(ours.slides)
    expect(theirs.slides.filter(({ classes }) => /evil/.test(classes))).toEqual([])
  })

  test('keeps every note a note', () => {
    const wanted = notesOf(ours).map(squeeze)
    expect(wanted.join('')).toContain('theme:gaia')
    expect(wanted.map((_, index) => squeeze(theirs.notes.get(index) ?? '').replace(/^notes/, ''))).toEqual(wanted)
  })
})
