import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { begin, check, HostError, translate } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-translate-'))
const [overlay, table] = [join(folder, 'story.fr.yaml'), join(folder, 'fr.csv')]
let story = ''
beforeEach(async () => {
  for (const file of ['story.yaml', 'story.fr.yaml', 'fr.csv']) rmSync(join(folder, file), { force: true })
  story = await begin({ place: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a story is translated through a table, and then nothing is missing', async () => {
  const { rows } = await translate({ story, lang: 'fr', csv: table })
  expect(existsSync(overlay)).toBe(false)
  expect(rows.every(({ state }) => state === 'missing')).toBe(true)
  let count = 0
  const fill = () => `,« Oui : non » # ${++count},translated`
  writeFileSync(table, readFileSync(table, 'utf8').replace(/,,missing/g, fill))

  const after = await translate({ story, lang: 'fr', fromCsv: table })
  expect(after.rows.map(({ translation }) => translation)).toEqual(
    rows.map((_, index) => `« Oui : non » # ${index + 1}`),
  )
  expect((await check({ story })).diagnostics).toEqual([])
  const written = readFileSync(overlay, 'utf8')
  await translate({ story, lang: 'fr' })
  expect(readFileSync(overlay, 'utf8')).toBe(written)
})

test('what is missing is only listed', async () => {
  const { rows, written } = await translate({ story, lang: 'fr', missing: true })
  expect(rows.length).toBeGreaterThan(10)
  expect({ written, there: existsSync(overlay) }).toEqual({ written: undefined, there: false })
})

test('nothing is marked or written while the story is broken', async () => {
  await translate({ story, lang: 'fr' })
  const before = readFileSync(overlay, 'utf8')
  writeFileSync(story, readFileSync(story, 'utf8').replace('- finn:', '- fin:'))
  const { written, diagnostics } = await translate({ story, lang: 'fr' })
  expect({ written, codes: diagnostics.map(({ code }) => code) }).toEqual({ written: undefined, codes: ['R301'] })
  expect(readFileSync(overlay, 'utf8')).toBe(before)
})

test('a translation file that cannot be read is not written over', async () => {
  writeFileSync(overlay, 'strings: "')
  await expect(translate({ story, lang: 'fr' })).rejects.toThrow(HostError)
  expect(readFileSync(overlay, 'utf8')).toBe('strings: "')
})

test('a table that is there is not written over, and what is no table is refused', async () => {
  writeFileSync(table, 'mine')
  await expect(translate({ story, lang: 'fr', csv: table })).rejects.toThrow(HostError)
  await expect(translate({ story, lang: 'fr', fromCsv: table })).rejects.toThrow('not a table')
  await expect(translate({ story, lang: 'fr', fromCsv: join(folder, 'no.csv') })).rejects.toThrow(HostError)
})

test('no language is no language, and the main one needs no translation', async () => {
  expect((await translate({ story, lang: 'jp' })).diagnostics).toMatchObject([
    { code: 'L701', details: { near: 'ja' } },
  ])
  expect((await translate({ story, lang: 'en' })).diagnostics).toMatchObject([{ code: 'L705' }])
})
