import { readFileSync } from 'node:fs'
import { convert } from 'fontverter'
import { describe, expect, test } from 'vitest'
import { axesOf, openFontFile } from '../../src/typesetting/font-file.ts'
import { subsetFace } from '../../src/typesetting/subset.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { noCache } from '../support/no-cache.ts'

const fontOf = (name: string) => readFileSync(new URL(`fonts/${name}`, import.meta.url))
const fonts = { TrueType: 'block-variable.ttf', 'PostScript outlines': 'block.otf' }

/** How wide a text is in a font at a weight, in em, and which characters it lacks. */
async function widthIn(bytes: Uint8Array, weight: number, text: string) {
  const typesetter = await openTypesetter([{ family: 'Block', weight, bytes }])
  const measured = typesetter.measure(text, { families: ['Block'], weight, lang: 'en' })
  const width = measured.advances.reduce((sum, advance) => sum + advance, 0)
  return { width, missing: measured.missing.map(({ char }) => char) }
}

describe.each(Object.entries(fonts))('a font with %s', (_, name) => {
  test.each(['sfnt', 'woff', 'woff2'] as const)('is measured and subset from %s', async (format) => {
    const file = await convert(fontOf(name), format)
    const bytes = await openFontFile(file, noCache)
    expect(await widthIn(bytes!, 400, 'AB')).toEqual({ width: 1.2, missing: [] })
    const subset = await openFontFile(await subsetFace({ bytes: bytes!, weight: 400 }, 'AB'), noCache)
    expect(await widthIn(subset!, 400, 'AB')).toEqual({ width: 1.2, missing: [] })
    expect((await widthIn(subset!, 400, 'C')).missing).toEqual(['C'])
  })

  test('that is broken off anywhere is none', async () => {
    for (const format of ['sfnt', 'woff', 'woff2'] as const) {
      const file = await convert(fontOf(name), format)
      for (const part of [0, 3, 11, 40, file.length >> 1, file.length - 400])
        expect(await openFontFile(file.subarray(0, part), noCache), `${format}, ${part} bytes`).toBeUndefined()
    }
  })
})

describe('a variable font', () => {
  const bytes = fontOf('block-variable.ttf')

  test.each([
    [100, 0.4],
    [400, 0.6],
    [900, 0.8],
    [1000, 0.8],
  ])('is measured at its weight: at %d letters are %d em wide', async (weight, width) => {
    expect((await widthIn(bytes, weight, 'A')).width).toBeCloseTo(width, 3)
  })

  test('is embedded as a font that varies no more, and sets as wide as it was measured', async () => {
    expect(axesOf(bytes).map(({ tag }) => tag)).toEqual(['wght', 'wdth'])
    const subset = await openFontFile(await subsetFace({ bytes, weight: 900 }, 'A'), noCache)
    expect(axesOf(subset!)).toEqual([])
    expect((await widthIn(subset!, 400, 'A')).width).toBeCloseTo(0.8, 3)
  })
})

test('an unpacked WOFF2 is remembered', async () => {
  const known = new Map<string, Uint8Array>()
  const cache = {
    get: (key: string) => known.get(key),
    set: (key: string, bytes: Uint8Array) => void known.set(key, bytes),
  }
  const file = await convert(fontOf('block.otf'), 'woff2')
  const first = await openFontFile(file, cache)
  expect(known.size).toBe(1)
  expect(await openFontFile(file, cache)).toBe([...known.values()][0])
  expect(first).toEqual([...known.values()][0])
})
