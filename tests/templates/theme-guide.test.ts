import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { convert } from 'fontverter'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../src/index.ts'
import { writeReport } from '../../src/source/report.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const guide = readFileSync(at('docs/themes.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'kamishibai-guide-'))

/** The examples of the guide that name their file in their first line. */
const files = [...guide.matchAll(/^```(?:css|hbs)\n(?:\/\*|\{\{!--) (\S+) .*\n([\s\S]*?)^```/gm)].map(
  ([, path = '', text = '']) => ({ path, text }),
)
const themes = files.flatMap(({ path }) => /themes\/(.+)\.css$/.exec(path)?.[1] ?? [])

beforeAll(async () => {
  for (const { path, text } of files) put(path, text)
  const font = (name: string) => readFileSync(at(`tests/typesetting/fonts/${name}`))
  put('templates/themes/fonts/brand.woff2', await convert(font('block.otf'), 'woff2'))
  put('templates/themes/fonts/brand-variable.ttf', font('block-variable.ttf'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** What is said while the deck of a story is made, and the deck. */
async function deckOf(story: string) {
  put('story.yaml', story)
  const { written, diagnostics } = await build({ story: join(folder, 'story.yaml'), to: ['html'] })
  return { report: writeReport(diagnostics), html: written[0] ? readFileSync(written[0].path, 'utf8') : '' }
}

test('each example is a theme', () => {
  expect(themes).toEqual(['evening', 'brand', 'letters', 'notebook', 'kitchen', 'plain'])
})

test.each(themes)('the theme "%s" of the guide makes a deck without a word', async (theme) => {
  const size = theme === 'notebook' ? 'size: 16:10\n' : ''
  const { report } = await deckOf(
    `title: Hello\nlang: en\ntheme: ${theme}\n${size}scenes:\n  - scene: S\n    script:\n      - Once upon a time.\n`,
  )
  expect(report).toBe('')
})

test('a font of the guide is embedded in each weight that slides use', async () => {
  const { html } = await deckOf('title: T\nlang: en\ntheme: letters\nscenes:\n  - scene: S\n    script: [Once.]\n')
  const weights = [...html.matchAll(/@font-face\{font-family:"Brand Text";font-weight:(\d+)/g)].map(
    ([, weight]) => weight,
  )
  expect(weights).toEqual(['400', '450', '700'])
})

test('the story of the guide makes a deck without a word', async () => {
  const [story = ''] = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => text)
  const { report, html } = await deckOf(story)
  expect(report).toBe('')
  expect(html).toContain('patience')
})

test('the guide names all fonts that are shipped', () => {
  const named = [...guide.matchAll(/^fonts\/.*$|^ +fonts\/.*$/gm)].flatMap(([line]) => line.match(/[\w-]+\.ttf/g) ?? [])
  expect(named.sort()).toEqual(readdirSync(at('lib/fonts')).filter((file) => file.endsWith('.ttf')))
})

test('the guide explains every property that the parts ask of a theme', () => {
  const parts = readdirSync(at('templates/parts')).filter((file) => file.endsWith('.css') && !file.startsWith('plain'))
  const css = parts.map((file) => readFileSync(at(`templates/parts/${file}`), 'utf8')).join('\n')
  const said = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const asked = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name)
  const explained = new Set(guide.match(/--[a-z-]+/g))
  expect([...new Set(asked)].filter((name) => !said.has(name) && !explained.has(name))).toEqual([])
})
