import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Files } from '../../src/host/files.ts'
import { writeReport } from '../../src/source/report.ts'
import { severityOf } from '../../src/source/sentence.ts'
import { placeOf } from '../../src/source/source.ts'
import { readStory } from '../../src/story/read-story.ts'

/** A folder is a case: a story with one thing broken, and word for word what its author is told. */
const folder = fileURLToPath(new URL('messages/', import.meta.url))

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const expected = readFileSync(`${folder}EXPECTED.tsv`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [name: string, ...found: string[]])

test.each(expected)('%s is found at %s', (name, ...found) => {
  const { diagnostics } = readStory(filesIn(name), 'story.yaml')
  const places = diagnostics.map((diagnostic) => {
    const place = diagnostic.at && placeOf(diagnostic.at.source, diagnostic.at.start)
    return `${place?.line}:${place?.column} ${severityOf(diagnostic)} ${diagnostic.code}`
  })
  expect(places).toEqual(found)
})

test.each(cases)('the report about %s', (name) => {
  const report = writeReport(readStory(filesIn(name), 'story.yaml').diagnostics)
  expect(report).toBe(readFileSync(`${folder}${name}/report.txt`, 'utf8'))
})

test('every case is expected, and every expectation has its case', () => {
  expect(expected.map(([name]) => name).sort()).toEqual(cases.toSorted())
})

/** The files of a case, as a story's folder is seen. */
function filesIn(name: string): Files {
  const root = `${folder}${name}`
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)))
  return {
    read: (path) =>
      paths.includes(path) ? { type: 'file', bytes: readFileSync(posix.join(root, path)) } : { type: 'missing' },
    list: (inside) => {
      const prefix = inside === '' ? '' : `${inside}/`
      const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
      return [...new Set(below.map((path) => path.split('/')[0] ?? ''))].sort()
    },
  }
}
