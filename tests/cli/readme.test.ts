import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { readCommandLine } from '../../src/cli/read-command-line.ts'
import type { Files } from '../../src/host/files.ts'
import { writeReport } from '../../src/source/report.ts'
import { readStory } from '../../src/story/read-story.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The fenced blocks of the README in one language. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '')

test.each(commands)('the README shows "$name" with every option it takes', ({ name, options }) => {
  const shown = blocks('sh')
    .flatMap((block) => block.split('\n'))
    .find((line) => line.startsWith(`kamishibai ${name} `) && /\[| FILE /.test(line))
  expect(shown).toBeDefined()
  expect(shown?.match(/(?<=--)[a-z-]+/g) ?? []).toEqual(Object.keys(options))
})

test('every other command line of the README can be run', () => {
  const lines = blocks('sh')
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => /^(?:npx )?kamishibai (?!.*\[)(.*)$/.exec(line)?.[1] ?? [])
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(readCommandLine(line.split(' '), commands).type, line).toBe('run')
})

/** What the report says about a story in a folder of its own. */
const reportOn = (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  const files: Files = {
    read: (path) => (path === name ? { type: 'file', bytes } : { type: 'missing' }),
    list: () => [name],
  }
  return writeReport(readStory(files, name).diagnostics)
}

const stories = blocks('yaml').filter((block) => block.startsWith('title:'))

test.each(stories)('a story of the README has no mistakes: %s', (story) => {
  expect(reportOn('story.yaml', story)).toBe('')
})

test('the mistake that the README shows is reported as it says', () => {
  const mistyped = stories[0]?.replace('- ben:', '- benn:') ?? ''
  expect(reportOn('hello.yaml', mistyped)).toBe(blocks('text')[0])
})
