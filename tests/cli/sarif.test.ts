import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { foundIn } from '../../src/cli/found.ts'
import { sarifOf } from '../../src/cli/sarif.ts'
import { openFolder } from '../../src/host/node.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { readStory } from '../../src/story/read-story.ts'

/** The schema of SARIF 2.1.0, as it was published; its own name and dialect only hinder the validator. */
const {
  $schema: _dialect,
  id: _name,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
const address = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})*$/
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: address, 'uri-reference': address, 'date-time': /^\d{4}-\d\d-\d\dT/ },
}).compile(schema)

const errorsOf = (log: object) => {
  validate(JSON.parse(JSON.stringify(log)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const specs = fileURLToPath(new URL('../specs/messages/', import.meta.url))
const cases = readdirSync(specs, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
const mistakes = cases.flatMap((name) => readStory(openFolder(specs + name), 'story.yaml').diagnostics)

test.each(['en', 'ja'] as const)('every kind of mistake makes a log that the schema of SARIF accepts (%s)', (lang) => {
  expect(mistakes.length).toBeGreaterThan(100)
  expect(errorsOf(sarifOf(foundIn(mistakes, 'story.yaml', lang)))).toEqual([])
})

test('so do no mistakes, a mistake without a place, and files of any name', () => {
  expect(errorsOf(sarifOf([]))).toEqual([])
  const source = { name: '場面 50%/a#b?c"<d>\\e.yaml', text: 'title: 火\n' }
  const diagnostics: readonly Diagnostic[] = [
    { code: 'S203', details: { key: 'lang' }, notes: [] },
    { code: 'S211', details: { what: 'field', name: 'title' }, at: { source, start: 0, end: 5 }, notes: [] },
  ]
  expect(errorsOf(sarifOf(foundIn(diagnostics, '物語/story.yaml', 'en')))).toEqual([])
})

test('the schema does refuse what is not SARIF', () => {
  const log = sarifOf(foundIn(mistakes.slice(0, 1), 'story.yaml', 'en')) as { runs: { results: object[] }[] }
  const [run] = log.runs
  expect(errorsOf({ ...log, runs: [{ ...run, results: [{ ...run?.results[0], level: 'fatal' }] }] })).not.toEqual([])
  const location = { physicalLocation: { artifactLocation: { uri: '場面.yaml' } } }
  expect(errorsOf({ ...log, runs: [{ ...run, results: [{ ...run?.results[0], locations: [location] }] }] })).toEqual([
    '/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri must match format "uri-reference"',
  ])
})
