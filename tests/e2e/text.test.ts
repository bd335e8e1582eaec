import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHtml } from '../../src/deck/read-html.ts'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import type { Words } from '../../src/story/text.ts'
import type { Card } from '../../src/storyboard/card.ts'
import type { Data, Value } from '../../src/templates/data.ts'
import { cleanText } from '../../src/templates/markdown-text.ts'
import { tested } from '../export/a-browser.ts'
import { hostileText } from '../support/hostile.ts'
import { sampleCards, words } from '../support/sample-cards.ts'
import { cardOf, finish, slidesOf } from '../support/slides-of-cards.ts'

// A harmless text is put into a place, and then many that are not: all else about the slide must stay the same.

const MARKER = 'マーカー'
/** Texts tried in each place. */
const TRIED = 24
/** What a template is given to choose by, not to show. */
const CHOICES = new Set([
  'speaker',
  'side',
  'type',
  'shape',
  'fit',
  'src',
  'markdown',
  'number',
  'start',
  'percent',
  'numbered',
  'thought',
  'now',
])

interface Place {
  readonly name: string
  /** The card with a text in this place. */
  put(text: string): Omit<Card, 'id'>
}

const places: readonly Place[] = [
  ...Object.entries(sampleCards).flatMap(([template, sample]) =>
    pathsOf(sample as unknown as Data).map(
      (path): Place => ({
        name: `${template}: ${path.join('.')}`,
        put: (text) => cardOf({ id: '', template, data: putAt(sample as unknown as Data, path, text) as Data }),
      }),
    ),
  ),
  ...(['header', 'footer'] as const).map(
    (line): Place => ({
      name: `the ${line}`,
      put: (text) => cardOf({ id: '', template: 'act', data: sampleCards.act as unknown as Data, [line]: text }),
    }),
  ),
]

interface Trial {
  readonly place: string
  readonly text: string
  readonly plain: Seen
  readonly tried: Seen
  readonly html: string
}
let trials: readonly Trial[]
let browser: Browser

beforeAll(async () => {
  const texts = fc
    .sample(hostileText, { seed: 7, numRuns: TRIED * places.length })
    .filter((text) => cleanText(text).trim() !== '')
  const cards = places.flatMap((place, index) => [
    { place, text: MARKER },
    ...texts
      .slice((index * texts.length) / places.length, ((index + 1) * texts.length) / places.length)
      .map((text) => ({ place, text })),
  ])
  const slides = await slidesOf(
    cards.map(({ place, text }, index) => ({ ...place.put(text), id: `c-${index}`, number: index + 1 })),
  )
  expect(slides.diagnostics).toEqual([])
  expect(slides.slides.map(({ id }) => id)).toEqual(cards.map((_, index) => `c-${index}`))
  const { html, diagnostics } = finish(slides)
  expect(diagnostics).toEqual([])
  let plain: Seen | undefined
  trials = cards.flatMap(({ place, text }, index) => {
    const tried = see(html[index] ?? '')
    if (text === MARKER) plain = tried
    return plain && text !== MARKER ? [{ place: place.name, text, plain, tried, html: html[index] ?? '' }] : []
  })
  browser = await startBrowser(tested)
})
afterAll(() => browser?.close())

test('there are many places, and each shows the text that is put there', async () => {
  expect(places.length).toBeGreaterThan(80)
  const shown = new Map(trials.map(({ place, plain }) => [place, plain]))
  expect(
    places.filter(({ name }) => !JSON.stringify(shown.get(name))?.includes(MARKER)).map(({ name }) => name),
  ).toEqual([])
})

test('any text comes out of its place letter by letter', async () => {
  const wrong = trials.filter(({ text, plain, tried }) => squeeze(tried.text) !== squeeze(expected(plain.text, text)))
  expect(wrong.map(({ place, text, tried }) => ({ place, text, shown: tried.text }))).toEqual([])
})

test('any text leaves the slide around it as it is', async () => {
  const wrong = trials.filter(({ plain, tried }) => tried.tags.join() !== plain.tags.join())
  expect(wrong.map(({ place, text, tried }) => ({ place, text, tags: tried.tags.join(' ') }))).toEqual([])
})

test('any text comes out of an attribute as it went in, and gets into no other', async () => {
  const wrong = trials.filter(
    ({ text, plain, tried }) => squeeze(tried.attributes) !== squeeze(expected(plain.attributes, text)),
  )
  expect(wrong.map(({ place, text, tried }) => ({ place, text, attributes: tried.attributes }))).toEqual([])
})

test('a browser reads the same', async () => {
  const path = join(browser.folder, 'texts.html')
  writeFileSync(
    path,
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>x</title><body>${trials.map(({ html }) => html).join('\n')}`,
  )
  chmodSync(path, 0o644)
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(false)
  await page.goto(pathToFileURL(path).href)
  const texts = await page.$$eval('body > section', (all) => all.map((section) => section.textContent ?? ''))
  expect(texts).toHaveLength(trials.length)
  const wrong = trials.filter(({ tried }, index) => squeeze(texts[index] ?? '') !== squeeze(tried.text))
  expect(wrong.map(({ place, text }) => ({ place, text }))).toEqual([])
})

const expected = (plain: string, text: string) => plain.replaceAll(MARKER, () => cleanText(text))

/** Between blocks Marp puts line breaks of its own. */
const squeeze = (text: string) => text.replaceAll('\n', '')

interface Seen {
  readonly text: string
  readonly tags: readonly string[]
  readonly attributes: string
}

/** A slide as a parser sees it. */
function see(html: string): Seen {
  let text = ''
  let attributes = ''
  const tags: string[] = []
  readHtml(html, {
    open(tag, given) {
      if (tag === 'wbr') return
      tags.push(tag)
      if (tag !== 'section')
        attributes += Object.entries(given)
          .map(([name, value]) => `${name}=${value};`)
          .join('')
    },
    close(tag) {
      if (tag !== 'wbr') tags.push(`/${tag}`)
    },
    text: (piece) => {
      text += piece
    },
  })
  return { text, tags, attributes }
}

function isWords(value: Value): value is Words {
  return typeof value === 'object' && 'paragraphs' in value && 'at' in value
}

/** The paths to every text in a card's data. */
function pathsOf(value: Value, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string' || isWords(value)) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, inner]) =>
    CHOICES.has(field) ? [] : pathsOf(inner as Value, [...path, field]),
  )
}

/** A copy of the data with a text in one place. An address stays one, whatever follows its beginning. */
function putAt(value: Value, path: readonly string[], text: string): Value {
  const [field, ...rest] = path
  if (field === undefined) {
    if (isWords(value)) return words(text)
    return String(value).startsWith('https:') ? `https://example.org/${text}` : text
  }
  const copy = Array.isArray(value) ? [...value] : { ...(value as Data) }
  return Object.assign(copy, { [field]: putAt((value as Data)[field], rest, text) })
}
