import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { assembleDeck } from '../../src/deck/assemble-deck.ts'
import { readHtml } from '../../src/deck/read-html.ts'
import { openMemory } from '../../src/host/memory.ts'
import { ja } from '../../src/stage/words/ja.ts'
import { readStory } from '../../src/story/read-story.ts'
import { openAlbum } from '../../src/storyboard/album.ts'
import type { OpenedFace } from '../../src/storyboard/open-fonts.ts'
import { speakersOf } from '../../src/storyboard/speakers.ts'
import type { Storyboard } from '../../src/storyboard/storyboard.ts'
import { openFontFile } from '../../src/typesetting/font-file.ts'
import { loadHarfBuzz } from '../../src/typesetting/harfbuzz.ts'
import { filesOf } from '../support/files.ts'
import { noCache } from '../support/no-cache.ts'
import { words } from '../support/sample-cards.ts'
import { cardOf, layers, slidesOf, storyboardOf } from '../support/slides-of-cards.ts'
import { gothic } from '../typesetting/shipped-faces.ts'

const TRICK = '</title></style></script><script>alert(1)</script><!-- "\' &amp;'
const written = JSON.stringify({
  kamishibai: 1,
  title: TRICK,
  author: TRICK,
  summary: TRICK,
  lang: 'ja',
  cast: { a: '<秋', b: { name: 'Bo', color: '#123456' } },
  scenes: [{ scene: TRICK, id: 'a', script: [{ narration: '昔。' }] }],
})
const story = readStory(filesOf({ 'story.yaml': written }), 'story.yaml').value!
const speakers = speakersOf(story, storyboardOf([]).theme, 'ja', ['#8e3b20', '#123456'], openAlbum(filesOf({})))
const stage = 'console.log("the stage")'

async function deckOf(others: Partial<Storyboard> = {}, faces: readonly OpenedFace[] = []) {
  const card = cardOf({
    id: 'a-1',
    scene: 'a',
    template: 'question',
    data: { label: '問い', text: words('なぜ？') },
    notes: [words(TRICK)],
  })
  const workshop = {
    layers,
    cache: noCache,
    remember: () => openMemory(noCache, ''),
    stage,
    phrasesIn: () => undefined,
    emoji: () => undefined,
  }
  const { value } = await assembleDeck([await slidesOf([card], { story, speakers, ...others })], faces, workshop)
  return value
}

/** The elements of a page with their attributes and texts, in order. */
function elementsOf(html: string) {
  const all: { tag: string; attributes: Readonly<Record<string, string>>; text: string }[] = []
  const open: typeof all = []
  readHtml(html, {
    open(tag, attributes) {
      const element = { tag, attributes, text: '' }
      all.push(element)
      open.push(element)
    },
    close: () => void open.pop(),
    text(piece) {
      const inner = open.at(-1)
      if (inner) inner.text += piece
    },
  })
  return all
}

test('no text of the story leaves its place in the page', async () => {
  const { html } = await deckOf()
  const elements = elementsOf(html)
  expect(elements.find(({ tag }) => tag === 'title')?.text).toBe(TRICK)
  expect(elements.find(({ attributes }) => attributes.name === 'author')?.attributes.content).toBe(TRICK)
  expect(elements.find(({ attributes }) => attributes.name === 'description')?.attributes.content).toBe(TRICK)
  const scripts = elements.filter(({ tag }) => tag === 'script')
  expect(scripts.map(({ attributes }) => attributes)).toEqual([{ type: 'application/json', id: 'talk' }, {}])
  expect(JSON.parse(scripts[0]!.text)).toMatchObject({
    title: TRICK,
    keys: { black: ['b', '.'], next: expect.arrayContaining(['PageDown']) },
    slides: [{ id: 'a-1', scene: 'a', sceneTitle: TRICK, notes: [TRICK] }],
  })
  expect(scripts[1]?.text).toBe(stage)
})

test('only the stage may run: its script is named by its hash', async () => {
  const { html } = await deckOf()
  const meta = elementsOf(html).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
  expect(meta?.attributes.content?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(stage).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'media-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('everyone in the cast has a colour and a monogram, written once', async () => {
  const { html } = await deckOf()
  const styles = elementsOf(html).flatMap(({ tag, text }) => (tag === 'style' ? [text] : []))
  expect(styles.join('').match(/--monogram: "[^"]*"/g)).toEqual(['--monogram: "\\3c "', '--monogram: "B"'])
  expect(styles.join('')).toContain('--speaker: #123456')
})

test('the same slides make the same deck', async () => {
  expect((await deckOf()).html).toBe((await deckOf()).html)
})

test('its faces draw what the stage says, too: the machine may have no font for it', async () => {
  const face: OpenedFace = { ...gothic, style: 'normal', file: '', ranges: undefined, at: story.at }
  const { html } = await deckOf({}, [face])
  const [, font] = /url\(data:font\/woff;base64,([^)]*)\)/.exec(html) ?? []
  const bytes = await openFontFile(Buffer.from(font ?? '', 'base64'), noCache)
  const shaper = (await loadHarfBuzz())(bytes!, 500)
  const lacking = [...new Set(`${Object.values(ja).join('')}昔`)].filter((sign) => !shaper.has(sign.codePointAt(0)!))
  expect(lacking.filter((sign) => sign !== '昔')).toEqual([])
  expect(lacking).toContain('昔') // told to nobody here: the scene has no slide of it
})
