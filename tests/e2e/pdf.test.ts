import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFolder } from '../../src/host/node.ts'
import type { BuildResult } from '../../src/index.ts'
import { readStory } from '../../src/story/read-story.ts'
import { plainText, wordsIn } from '../../src/story/words.ts'
import { tested } from '../export/a-browser.ts'
import { buildHere, ourStory, temporaryFolder } from '../support/build-deck.ts'
import { unpackPdf } from '../support/unpack-pdf.ts'
import { sentencesToShow } from '../support/words-of-story.ts'

const folder = temporaryFolder()
const story = readStory(openFolder(dirname(ourStory)), 'story.yaml').value!
let result: BuildResult
let bytes: Buffer
let pdf: PDFDocumentProxy

beforeAll(async () => {
  result = await buildHere({ story: ourStory, out: join(folder.path, 'here') })
  bytes = readFileSync(result.written.find(({ format }) => format === 'pdf')!.path)
  pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
})
afterAll(() => folder.remove())

const pages = async () => Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))

describe('the PDF of our story', () => {
  test('has exactly one page for every slide, in its shape', async () => {
    expect(pdf.numPages).toBe(result.slides)
    for (const page of await pages()) expect(page.view).toEqual([0, 0, 960, 540])
  })

  test('takes less than ten kilobytes a slide', () => {
    expect(bytes.length / pdf.numPages).toBeLessThan(10_000)
  })

  test('says what it is', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: plainText(wordsIn(story.title, 'ja')),
      Author: plainText(wordsIn(story.author[0]!, 'ja')),
      Language: 'ja',
      CreationDate: "D:20240920000000+00'00'",
    })
    expect(unpackPdf(bytes)).toContain('/DisplayDocTitle true')
  })

  test('is tagged: every page has words in its structure', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const trees = await Promise.all((await pages()).map((page) => page.getStructTree()))
    expect(
      trees.flatMap((tree, index) => (JSON.stringify(tree)?.includes('"type":"content"') ? [] : [index + 1])),
    ).toEqual([])
  })

  test('has an outline with every scene', async () => {
    const titles: string[] = []
    const collect = (items: readonly { title: string; items: [] }[]) => {
      for (const { title, items: inner } of items) {
        titles.push(title)
        collect(inner)
      }
    }
    collect((await pdf.getOutline()) as [])
    const wanted = story.parts.flatMap((part) => ('title' in part ? [plainText(wordsIn(part.title, 'ja'))] : []))
    expect(wanted.filter((title) => !titles.includes(title))).toEqual([])
  })

  test('leads its links to pages of its own and to no file', async () => {
    const links = (await Promise.all((await pages()).map((page) => page.getAnnotations())))
      .flat()
      .filter(({ subtype }) => subtype === 'Link')
    const inner = links.filter(({ dest }) => dest)
    expect(inner.length).toBeGreaterThan(0)
    expect(
      await Promise.all(
        inner.map(async ({ dest }) => (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) !== null),
      ),
    ).not.toContain(false)
    expect(links.filter(({ dest, url }) => !dest && !/^(?:https?|mailto):/.test(url ?? ''))).toEqual([])
  })

  test('can be searched: every sentence is there as text', async () => {
    const texts = await Promise.all((await pages()).map((page) => page.getTextContent()))
    const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
    const whole = squeeze(texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''))
    // What stands above a word, or is set beside it, is text of its own.
    const plain = sentencesToShow(story, 'ja').filter((sentence) => !sentence.includes('拍子木'))
    expect(plain.filter((sentence) => !whole.includes(squeeze(sentence)))).toEqual([])
  })

  // The browser counts nodes as it happens to meet them, which differs from run to run on a busy machine.
  test('names the cells of its tables by their order, not by how the browser counted', () => {
    const names = [...new Set(unpackPdf(bytes).match(/\(node\d+\)/g))].sort()
    expect(names.map((name) => Number(/\d+/.exec(name)))).toEqual(names.map((_, index) => index + 1))
  })

  test('embeds its fonts as outlines, none drawn as pictures', () => {
    expect(unpackPdf(bytes)).toContain('/FontFile2')
    expect(unpackPdf(bytes)).not.toMatch(/\/Subtype\s*\/Type3/)
  })
})

test('links to the web live on in a PDF, and nothing else does', async () => {
  const home = join(folder.path, 'linked.yaml')
  const [page, mail] = ['https://example.org/a?b=1&c=%E7%81%AB#d', 'mailto:a@example.org']
  writeFileSync(
    home,
    JSON.stringify({
      kamishibai: 1,
      title: 'Links',
      lang: 'en',
      scenes: [{ scene: 'One', script: [{ narration: `See [the page](${page}), or [write](${mail}).` }] }],
    }),
  )
  const { written, diagnostics } = await buildHere({ story: home, to: ['pdf'], out: join(folder.path, 'linked') })
  expect(diagnostics.map(({ code }) => code)).toEqual([])
  const linked = await getDocument({ data: new Uint8Array(readFileSync(written[0]!.path)), verbosity: 0 }).promise
  const numbers = Array.from({ length: linked.numPages }, (_, index) => index + 1)
  const found = await Promise.all(numbers.map(async (number) => (await linked.getPage(number)).getAnnotations()))
  expect(found.flat().flatMap(({ url }) => url ?? [])).toEqual([page, mail])
})

describe('our story, built a second time', () => {
  const there = () => join(folder.path, 'elsewhere')

  beforeAll(() => {
    const root = dirname(ourStory)
    const copy = join(folder.path, 'a copy of it')
    mkdirSync(copy)
    for (const name of ['story.yaml', 'images']) cpSync(join(root, name), join(copy, name), { recursive: true })
    const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url))
    const { PATH, HOME } = process.env
    const { status, stderr } = spawnSync(
      process.execPath,
      [main, 'build', join(copy, 'story.yaml'), '--out', there()],
      {
        cwd: tmpdir(),
        env: {
          PATH,
          HOME,
          XDG_CACHE_HOME: join(folder.path, 'cache'),
          TZ: 'Pacific/Kiritimati',
          LANG: 'de_DE.UTF-8',
          ...(tested.browser && { KAMISHIBAI_BROWSER: tested.browser }),
        },
        encoding: 'utf8',
      },
    )
    expect({ status, stderr }).toMatchObject({ status: 0 })
  })

  test.each(['story.html', 'story.md', 'story.pdf', 'themes/paper.css', '.marprc.yml'])(
    'in another folder, time zone and language, with nothing remembered, gives the same %s',
    (name) => {
      expect(readFileSync(join(there(), name)).equals(readFileSync(join(folder.path, 'here', name)))).toBe(true)
    },
  )

  test.each(['story.html', 'story.md', 'story.pdf', 'themes/paper.css'])(
    'tells nothing of this machine in its %s',
    (name) => {
      const text = unpackPdf(readFileSync(join(folder.path, 'here', name)))
      const traces = [
        dirname(ourStory),
        folder.path,
        tmpdir(),
        homedir(),
        `/${userInfo().username}/`,
        'file://',
        'node_modules',
      ]
      expect(traces.filter((trace) => text.includes(trace))).toEqual([])
    },
  )
})
