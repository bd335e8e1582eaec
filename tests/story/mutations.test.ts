/** Whole stories, ours and those of others, with something done to them that happens to files. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeReport } from '../../src/source/report.ts'
import { readStory } from '../../src/story/read-story.ts'
import { playNames, readPlay, storyOf } from '../corpus/to-story.mjs'
import { filesOf } from '../support/files.ts'

const ours = readFileSync(new URL('../../story.yaml', import.meta.url), 'utf8')
const plays = playNames.map((name) => storyOf(readPlay(name), { lines: 40 }))
const stories = [ours, ...plays]
const story = fc.constantFrom(...stories)
const runs = { numRuns: 40 }

/** An outcome with places that can be shown; and not more to say than there is to read. */
function isOutcome(bytes: Uint8Array | string): void {
  const { value, diagnostics } = readStory(filesOf({ 'story.yaml': bytes }), 'story.yaml')
  if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0)
  expect(diagnostics.length).toBeLessThanOrEqual(bytes.length + 1)
  for (const { at } of diagnostics)
    if (at) expect(0 <= at.start && at.start <= at.end && at.end <= at.source.text.length).toBe(true)
  expect(writeReport(diagnostics.slice(0, 20), 'ja')).toBeTypeOf('string')
}

/** Lines of a story, some of them changed. */
const changed = (change: (line: string, more: string) => readonly string[]) =>
  fc
    .tuple(story, fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 6 }))
    .map(([text, places]) => {
      const lines = text.split('\n')
      const at = new Map(places.map(([place, other]) => [place % lines.length, lines[other % lines.length] ?? '']))
      return lines.flatMap((line, index) => (at.has(index) ? change(line, at.get(index) ?? '') : [line])).join('\n')
    })

test.each<[string, fc.Arbitrary<string>]>([
  ['lines lost', changed(() => [])],
  ['lines twice', changed((line) => [line, line])],
  ['lines in the place of others', changed((_, other) => [other])],
  ['lines put between', changed((line, other) => [line, other])],
  ['lines joined', changed((line, other) => [line + other.trim()])],
  ['lines cut in two', changed((line) => [line.slice(0, line.length / 2), line.slice(line.length / 2)])],
  ['lines further to the right', changed((line) => [` ${line}`])],
  ['lines further to the left', changed((line) => [line.replace(/^ {1,2}/, '')])],
  ['tabs before lines', changed((line) => [`\t${line}`])],
  ['full-width spaces before lines', changed((line) => [line.replace(/^ +/, '\u3000')])],
  ['full-width colons', changed((line) => [line.replace(': ', '：')])],
  ['quotes taken away', changed((line) => [line.replace(/["']/, '')])],
  ['brackets taken away', changed((line) => [line.replace(/[{}[\]]/, '')])],
  ['dashes taken away', changed((line) => [line.replace('- ', '  ')])],
])('a story with %s', (_what, texts) => {
  fc.assert(fc.property(texts, isOutcome), runs)
})

test('a story with other bytes in it', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(story, places, (text, changes) => {
      const bytes = new TextEncoder().encode(text)
      for (const [place, byte] of changes) bytes[place % bytes.length] = byte
      isOutcome(bytes)
    }),
    runs,
  )
})

test('a story cut off anywhere', () => {
  fc.assert(
    fc.property(story, fc.nat(), (text, length) =>
      isOutcome(new TextEncoder().encode(text).slice(0, length % (text.length * 2))),
    ),
    runs,
  )
})

test('a story in another encoding', () => {
  for (const text of stories) {
    isOutcome(Uint8Array.from([...text], (letter) => letter.charCodeAt(0) & 0xff))
    isOutcome(new Uint8Array(Uint16Array.from([...text], (letter) => letter.charCodeAt(0)).buffer))
    isOutcome(text.replaceAll('\n', '\r\n'))
    isOutcome(text.replaceAll('\n', '\r'))
    isOutcome(text.normalize('NFD'))
  }
})

test('work grows with the length of a story, not faster', () => {
  // Counted in looks at the folder and in messages, not in seconds.
  let looks = 0
  const lines = Array.from({ length: 3000 }, (_, index) => `      - 記者${index}：なぜ${index}ですか？\n`).join('')
  const text = `title: 火\nlang: ja\ncast: { elon: マスク }\nscenes:\n  - scene: 決裂\n    script:\n${lines}`
  const files = filesOf({ 'story.yaml': text })
  const list = (folder: string) => {
    looks++
    return files.list(folder)
  }
  const counted = { read: files.read, list }
  expect(readStory(counted, 'story.yaml').diagnostics).toHaveLength(3000)
  expect(looks).toBeLessThan(5)
})
