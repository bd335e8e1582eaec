import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/build-deck.ts'

const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url))
const folder = temporaryFolder()
let home: string

beforeEach(() => {
  home = mkdtempSync(join(folder.path, 'story-'))
  put('story.yaml', STORY)
})
afterAll(() => folder.remove())

const STORY = `kamishibai: 1
title: The Lamp
lang: en
cast:
  ada: Ada
sources:
  log: The log book
scenes:
  - scene: Night
    id: night
    script:
      - ada: Who has put out the lamp?
      - quote: It was the wind.
        by: ada
        source: log
`

function put(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

/** Runs the real program in the story's folder. */
function kamishibai(words: readonly string[], browser = '/nowhere/chrome') {
  const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', KAMISHIBAI_BROWSER: browser }
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { cwd: home, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const made = () => (readdirSync(home).includes('dist') ? readdirSync(join(home, 'dist')).sort() : [])

describe('a story with a mistake', () => {
  test('stops the build with exit code 1 and writes nothing', () => {
    put('story.yaml', STORY.replace('- ada: Who', '- adda: Who'))
    const { status, stderr } = kamishibai(['build', '--to', 'html,md'])
    expect(status).toBe(1)
    expect(stderr).toContain('story.yaml:12:9')
    expect(readdirSync(home)).toEqual(['story.yaml'])
  })

  test('leaves what was built before as it was', () => {
    expect(kamishibai(['build', '--to', 'html,md']).status).toBe(0)
    const before = made()
      .filter((name) => name.includes('story'))
      .map((name) => readFileSync(join(home, 'dist', name), 'utf8'))
    expect(before).toHaveLength(2)
    put('story.yaml', STORY.replace('by: ada', 'by: [ada'))
    expect(kamishibai(['build', '--to', 'html,md']).status).toBe(1)
    expect(
      made()
        .filter((name) => name.includes('story'))
        .map((name) => readFileSync(join(home, 'dist', name), 'utf8')),
    ).toEqual(before)
  })
})

describe('without a browser', () => {
  test('everything but the PDF is made, and one message says why', () => {
    const { status, stderr } = kamishibai(['build'])
    expect(made()).toEqual(expect.arrayContaining(['story.html', 'story.md']))
    expect(made()).not.toContain('story.pdf')
    expect(stderr.split('/nowhere/chrome')).toHaveLength(2)
    expect(status).toBe(0)
  })

  test('whoever asked for the PDF is told by the exit code, too', () => {
    expect(kamishibai(['build', '--to', 'pdf']).status).toBe(3)
    expect(made().filter((name) => name.endsWith('.pdf'))).toEqual([])
  })

  test('nobody misses it where no PDF is wanted', () => {
    const { status, stderr } = kamishibai(['build', '--to', 'html,md'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('a card template of the author’s own', () => {
  test('takes the place of ours', () => {
    put('templates/cards/quote.hbs', '## Said: {{text}}\n')
    expect(kamishibai(['build', '--to', 'html,md']).status).toBe(0)
    expect(readFileSync(join(home, 'dist/story.md'), 'utf8')).toContain('## Said: It was the wind.')
  })

  test.each([
    ['is closed by another word', '## {{#if by}}\n\n{{text}}{{/each}}\n', 1],
    ['breaks off in the middle', '## Quote\n\n> {{text\n', 4],
    ['asks for a field that the card does not have', '## Quote\n\n> {{sentence}}\n', 3],
    ['asks for a part that is not there', '## Quote\n\n{{> bottom}}\n', 3],
  ])('that %s is told with its line and column, and stops the build', (_, template, line) => {
    put('templates/cards/quote.hbs', template)
    const { status, stderr } = kamishibai(['build', '--to', 'html,md'])
    expect(stderr).toMatch(new RegExp(`templates/cards/quote\\.hbs:${line}:\\d+`))
    expect(status).toBe(1)
    expect(made()).toEqual([])
  })
})

test.skipIf(!existsSync('/dev/full'))('an output that a full disk does not take is not passed over', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [main, 'schema', '--ui-lang', 'en'], {
    cwd: home,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: expect.stringMatching(/^Cannot write the output: the disk is full\.\n {2}→ /),
  })
})
