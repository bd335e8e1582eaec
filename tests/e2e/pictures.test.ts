import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { tested } from '../export/a-browser.ts'
import { photograph } from '../support/photograph.ts'
import { sampleCards } from '../support/sample-cards.ts'
import { sampleDeck } from '../support/sample-deck.ts'

const references = fileURLToPath(new URL('../pictures/references', import.meta.url))
const differences = fileURLToPath(new URL('../../dist/pictures', import.meta.url))

/** Pixels are quarters of those of a slide. */
const SCALE = 0.5

/** So many of 230,400 pixels may differ: a processor that rounds another way moves single ones. A word that moves by one changes more. */
const TOLERATED = 60

/** `npm run pictures` takes what is there for what should be. */
const takesAnew = process.env.MODE === 'pictures'

/** The references were taken with the browser that npm brings along: another one draws letters another way. */
const sameBrowser = tested.browser === 'shipped'
const reason = sameBrowser ? '' : ' (skipped: the browser of the references does not run here)'

const themes = readdirSync(new URL('../../templates/themes', import.meta.url)).map((file) => file.replace('.css', ''))
const walls = themes.flatMap((theme) => ['ja', 'en'].map((lang) => [theme, lang] as const))

describe.skipIf(!sameBrowser)(`slides look as they did${reason}:`, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser(tested)
    rmSync(differences, { recursive: true, force: true })
    if (takesAnew) rmSync(references, { recursive: true, force: true })
  })
  afterAll(() => browser.close())

  test.each(walls)('%s in %s', async (theme, lang) => {
    const { html, editions } = await sampleDeck(theme, lang)
    const photographs = await photograph(browser, html, editions[0]!.slides.manuscript.storyboard.theme, SCALE)
    const kinds = photographs.map(({ name }) => name.replace(/-\d+$/, ''))
    expect(Object.keys(sampleCards).filter((kind) => !kinds.includes(kind))).toEqual([])
    const path = (name: string) => join(references, theme, `${name}.${lang}.png`)
    if (takesAnew) for (const { name, png } of photographs) put(path(name), rounded(png))
    const known = readdirSync(join(references, theme)).filter((file) => file.endsWith(`.${lang}.png`))
    expect(known.toSorted()).toEqual(photographs.map(({ name }) => `${name}.${lang}.png`).toSorted())
    expect(photographs.flatMap(({ name, png }) => compare(`${theme}/${name}.${lang}`, path(name), png))).toEqual([])
  })
})

/** What is to be said of a picture that differs from its reference: nothing, or by how much, and where to look. */
function compare(name: string, path: string, seen: PNG): readonly string[] {
  const reference = PNG.sync.read(readFileSync(path))
  const { width, height } = seen
  const shown = new PNG({ width, height })
  const count = pixelmatch(reference.data, seen.data, shown.data, width, height, { threshold: 0.1 })
  if (count <= TOLERATED) return []
  put(join(differences, `${name}.now.png`), seen)
  put(join(differences, `${name}.difference.png`), shown)
  return [`${name}: ${count} pixels differ, see dist/pictures/${name}.difference.png (npm run pictures, if it should)`]
}

/** Steps of eight between colours are seen by nobody, and take a quarter off the files. */
function rounded(png: PNG): PNG {
  for (const [at, value] of png.data.entries()) png.data[at] = Math.min(Math.round(value / 8) * 8, 255)
  return png
}

function put(path: string, png: PNG): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, PNG.sync.write(png, { colorType: 2, deflateLevel: 9 }))
}
