import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Files } from '../../src/host/files.ts'
import { makeDeck } from '../../src/pipeline.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { problems } from '../../src/source/problems.ts'
import { writeReport } from '../../src/source/report.ts'
import { severityOf } from '../../src/source/sentence.ts'
import { placeOf } from '../../src/source/source.ts'
import { readStory } from '../../src/story/read-story.ts'
import { openWorkshop } from '../../src/workshop.ts'

/** A folder is a case: a story with one thing broken, and word for word what its author is told. */
const folder = fileURLToPath(new URL('messages/', import.meta.url))

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const expected = readFileSync(`${folder}EXPECTED.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [name: string, ...found: string[]])

/** Messages of which no story by itself can be the cause. */
const elsewhere = {
  L705: 'of the command that writes translations',
  L706: 'of the commands that make decks',
  X601: 'seen only by the browser that lays the slides out',
  X602: 'seen only by the browser that lays the slides out',
  X603: 'seen only by the browser that lays the slides out',
  X604: 'seen only by the browser that lays the slides out',
  X605: 'seen only by the browser that lays the slides out',
  X606: 'seen only by the browser that lays the slides out',
  X607: 'seen only by the browser that lays the slides out',
}

test.each(expected)('%s is found at %s', async (name, ...found) => {
  const places = (await diagnosticsOf(name)).map((diagnostic) => {
    const { at } = diagnostic
    const place = at && placeOf(at.source, at.start)
    const file = at && at.source.name !== 'story.yaml' ? `${at.source.name} ` : ''
    return `${file}${place ? `${place.line}:${place.column}` : '?'} ${severityOf(diagnostic)} ${diagnostic.code}`
  })
  expect(places).toEqual(found)
})

test.each(cases)('the report about %s', async (name) => {
  const diagnostics = await diagnosticsOf(name)
  await expect(writeReport(diagnostics)).toMatchFileSnapshot(`${folder}${name}/report.txt`)
  const japanese = writeReport(diagnostics, 'ja')
  for (const line of japanese.split('\n'))
    if (/ (?:error|warning) [A-Z]\d{3} |^ {2}→ /.test(line)) expect(line).toMatch(/[ぁ-ん]/)
  await expect(japanese).toMatchFileSnapshot(`${folder}${name}/report.ja.txt`)
})

test('every case is expected, and every expectation has its case', () => {
  expect(expected.map(([name]) => name).sort()).toEqual(cases.toSorted())
})

test('every message has its case', () => {
  const shown = expected.flatMap(([, ...found]) => found.map((line) => line.slice(-4)))
  expect(Object.keys(problems).filter((code) => !shown.includes(code))).toEqual(Object.keys(elsewhere))
})

/** Cards are filled only where the story has templates, asks for one, has a theme of its own, or has letters to look for or words to fit: that takes longer than reading. */
async function diagnosticsOf(name: string): Promise<readonly Diagnostic[]> {
  const files = filesIn(name)
  if (!/^(?:card|slide|glyph|fit|theme)-/.test(name)) return readStory(files, 'story.yaml').diagnostics
  return (await makeDeck(files, 'story.yaml', {}, openWorkshop(files, 'spec'))).diagnostics
}

/** The files of a case, as a story's folder is seen. `NAME.megabytes` stands for a file of so many zeros. */
function filesIn(name: string): Files {
  const root = `${folder}${name}`
  const sizes = new Map<string, number>()
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)))
    .map((path) => {
      if (path.endsWith('.megabytes'))
        sizes.set(path.replace('.megabytes', ''), Number(readFileSync(posix.join(root, path), 'utf8')))
      return path.replace('.megabytes', '')
    })
  return {
    read(path) {
      const megabytes = sizes.get(path)
      if (megabytes !== undefined)
        return megabytes > 20 ? { type: 'large' } : { type: 'file', bytes: new Uint8Array(megabytes * 1024 * 1024) }
      if (paths.includes(path)) return { type: 'file', bytes: readFileSync(posix.join(root, path)) }
      return paths.some((other) => other.startsWith(`${path}/`)) ? { type: 'irregular' } : { type: 'missing' }
    },
    list: (inside) => {
      const prefix = inside === '' ? '' : `${inside}/`
      const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
      return [...new Set(below.map((path) => path.split('/')[0] ?? ''))].sort()
    },
  }
}
