import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { build, eject, HostError } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-eject-'))
const story = join(folder, 'story.yaml')
const scenes = '  - scene: S\n    script:\n      - ann: Hello.\n      - quote: Well said.\n        by: ann\n'

beforeEach(() => {
  rmSync(join(folder, 'templates'), { recursive: true, force: true })
  writeFileSync(story, `title: T\nlang: en\ncast: { ann: Ann }\nscenes:\n${scenes}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const inFolder = (path: string) => join(folder, 'templates', path)

/** The deck of the story, as bytes. */
async function deckOf(theme?: string): Promise<string> {
  const { written, diagnostics } = await build({
    story,
    to: ['html'],
    out: join(folder, 'dist'),
    ...(theme && { theme }),
  })
  expect(diagnostics.map(({ code }) => code)).not.toContain('H201')
  return readFileSync(written[0]!.path, 'utf8')
}

describe('what is copied goes beside the story', () => {
  test.each([
    ['theme/paper', ['themes/paper.css']],
    ['themes/night.css', ['themes/night.css']],
    ['theme/gaia', ['themes/gaia.css']],
    ['card/quote', ['cards/quote.hbs']],
    ['parts/slide.css', ['parts/slide.css']],
    ['pages/deck', ['pages/deck.css', 'pages/deck.hbs']],
  ])('%s', async (template, paths) => {
    const { written } = await eject({ story, template })
    expect(written).toEqual(paths.map(inFolder))
    for (const path of written) expect(existsSync(path)).toBe(true)
  })

  test('under another name, if one is given', async () => {
    const { written } = await eject({ story, template: 'theme/paper', as: 'mine' })
    expect(written).toEqual([inFolder('themes/mine.css')])
    expect(readFileSync(inFolder('themes/mine.css'), 'utf8')).toContain('@theme mine\n')
  })
})

test('unchanged, copies of everything change no byte of the deck', async () => {
  const before = await deckOf()
  for (const template of (await eject({ story })).templates) await eject({ story, template })
  expect(await deckOf()).toBe(before)
})

test('a theme of ours under another name, or somewhere else, still finds its parts and fonts', async () => {
  const before = await deckOf('paper')
  await eject({ story, template: 'theme/paper', as: 'mine' })
  expect(await deckOf('mine')).toBe(before)
  mkdirSync(join(folder, 'looks/own'), { recursive: true })
  writeFileSync(join(folder, 'looks/own/mine.css'), readFileSync(inFolder('themes/mine.css')))
  expect(await deckOf('looks/own/mine.css')).toBe(before)
})

test('nothing is overwritten unless it may be', async () => {
  await eject({ story, template: 'card/quote' })
  writeFileSync(inFolder('cards/quote.hbs'), 'mine')
  await expect(eject({ story, template: 'card/quote' })).rejects.toThrow(HostError)
  expect(readFileSync(inFolder('cards/quote.hbs'), 'utf8')).toBe('mine')
  await eject({ story, template: 'card/quote', force: true })
  expect(readFileSync(inFolder('cards/quote.hbs'), 'utf8')).not.toBe('mine')
})

test('of two files neither is written if one is there', async () => {
  mkdirSync(inFolder('pages'), { recursive: true })
  writeFileSync(inFolder('pages/deck.hbs'), 'mine')
  await expect(eject({ story, template: 'pages/deck' })).rejects.toThrow(HostError)
  expect(existsSync(inFolder('pages/deck.css'))).toBe(false)
})

test('what is not there is not copied, and what was perhaps meant is told', async () => {
  expect(await eject({ story, template: 'card/qoute' })).toMatchObject({ written: [], near: 'cards/quote' })
  expect(await eject({ story, template: 'card/../../package' })).toMatchObject({ written: [] })
  await expect(eject({ story, template: 'card/quote', as: '../quote' })).rejects.toThrow(HostError)
  expect(existsSync(join(folder, 'templates'))).toBe(false)
})
