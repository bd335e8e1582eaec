import { expect, test } from 'vitest'
import { toldFromHere } from '../../src/cli/told-from-here.ts'
import { writeReport } from '../../src/source/report.ts'
import { readStory } from '../../src/story/read-story.ts'
import { filesOf } from '../support/files.ts'

const files = filesOf({
  'fire.yaml': 'title: Fire\nlang: en\nscenes:\n  - include: more.yaml\ncast: { a: A }\ncast: { b: B }\n',
})
const { diagnostics } = readStory(files, 'fire.yaml')

test('places, and files that are not there, are named as the story was typed', () => {
  const report = writeReport(toldFromHere(diagnostics, 'talks/fire.yaml'))
  expect(report).toMatch(/^talks\/fire\.yaml:6:1 error Y124/m)
  // The line that a note shows is still one of the same file.
  expect(report).toContain('5 | cast: { a: A }')
  const missing = readStory(files, 'nope.yaml').diagnostics
  expect(writeReport(toldFromHere(missing, 'talks/nope.yaml'))).toContain('"talks/nope.yaml" does not exist')
})

test('in the folder of the story nothing is added', () => {
  expect(toldFromHere(diagnostics, 'fire.yaml')).toBe(diagnostics)
  expect(toldFromHere(diagnostics, undefined)).toBe(diagnostics)
})
