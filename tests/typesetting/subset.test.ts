import { readdirSync, readFileSync } from 'node:fs'
import { convert } from 'fontverter'
import { expect, test } from 'vitest'
import { subsetFace } from '../../src/typesetting/subset.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { gothic } from './shipped-faces.ts'

test('a subset is a small WOFF that draws its characters, and only those, as wide and kerned as before', async () => {
  const subset = await subsetFace(gothic, '紙芝居AV')
  expect(new TextDecoder().decode(subset.subarray(0, 4))).toBe('wOFF')
  expect(subset.length).toBeLessThan(10_000)

  const bytes = await convert(Buffer.from(subset), 'sfnt')
  const style = { families: ['Gothic'], weight: 500, lang: 'ja' }
  const small = (await openTypesetter([{ ...gothic, bytes }])).measure('紙芝居 AVA', style)
  const full = (await openTypesetter([gothic])).measure('紙芝居 AVA', style)
  expect(small.missing.map(({ char }) => char)).toEqual([' '])
  expect(small.advances.slice(4)).toEqual(full.advances.slice(4))
})

test('the same characters in any order give the same bytes', async () => {
  const once = await subsetFace(gothic, '紙芝居')
  expect(await subsetFace(gothic, '居紙芝紙')).toEqual(once)
})

test('every face that is shipped has its licence beside it, and a subset keeps its copyright', async () => {
  const folder = new URL('../../lib/fonts/', import.meta.url)
  const licences = readFileSync(new URL('FONTS-LICENSE.txt', folder), 'utf8')
  const families = readdirSync(folder).flatMap((file) => /^(.*)-(?:japanese|latin)-\d+\.ttf$/.exec(file)?.[1] ?? [])
  expect(new Set(families).size).toBeGreaterThan(5)
  for (const family of families)
    expect(licences).toMatch(new RegExp(`^${family}\\n\\n[\\s\\S]*?SIL OPEN FONT LICENSE`, 'm'))
  const subset = await convert(Buffer.from(await subsetFace(gothic, '紙')), 'sfnt')
  expect(subset.toString('latin1').replaceAll('\0', '')).toContain('Copyright 2021 The Zen Maru Gothic')
})
