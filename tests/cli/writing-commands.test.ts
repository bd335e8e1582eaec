import { expect, test } from 'vitest'
import type { Api } from '../../src/cli/command.ts'
import { findingReport } from '../../src/cli/finding-report.ts'
import { run } from '../../src/cli/run.ts'
import type { Diagnostic, Finding, FormatOptions, ImportOptions } from '../../src/index.ts'
import { createScreen } from '../support/screen.ts'

const broken: Diagnostic = { code: 'Y120', details: {}, notes: [] }
const finding: Finding = { type: 'speaker', text: 'ANN', line: 3, count: 2 }

/** What happens when somebody types a line; only what is answered here may be asked. */
async function type(line: string, answers: Partial<Api>) {
  const screen = createScreen()
  const code = await run(line.split(' '), {
    terminal: screen.terminal,
    env: {},
    locale: 'en-GB',
    api: async () => answers as Api,
    interrupted: () => Promise.resolve(),
  })
  return { code, out: screen.out(), err: screen.err() }
}

test('import prints the story, and beside it what it guessed', async () => {
  let asked: ImportOptions | undefined
  const importText = async (options: ImportOptions) => {
    asked = options
    return { diagnostics: [], yaml: 'title: T\n', findings: [finding] }
  }
  expect(await type('import script.txt --lang en', { importText })).toEqual({
    code: 0,
    out: 'title: T\n',
    err: 'line 3, guessed: ANN is a speaker (2 times)\n',
  })
  expect(asked).toEqual({ file: 'script.txt', lang: 'en' })
})

test('import names the file that it wrote', async () => {
  const importText = async () => ({ diagnostics: [], yaml: 'title: T\n', findings: [], written: 'story.yaml' })
  expect((await type('import script.txt --out story.yaml --force', { importText })).out).toBe('story.yaml\n')
})

test('import needs a file that it can read', async () => {
  expect((await type('import', {})).code).toBe(2)
  const importText = async () => ({ diagnostics: [broken], yaml: '', findings: [] })
  const { code, out } = await type('import script.txt', { importText })
  expect([code, out]).toEqual([1, ''])
})

test('fmt says what it did, and fails only if it was to look and would do something', async () => {
  const changed = (answer: boolean) => ({ format: async () => ({ diagnostics: [], changed: answer }) })
  expect(await type('fmt', changed(true))).toEqual({ code: 0, out: 'Tidied.\n', err: '' })
  expect(await type('fmt', changed(false))).toEqual({ code: 0, out: 'Already tidy.\n', err: '' })
  expect((await type('fmt --check', changed(true))).code).toBe(1)
  expect((await type('fmt --check', changed(false))).code).toBe(0)
})

test('fmt hands on what it was given, and reports what it could not read', async () => {
  let asked: FormatOptions | undefined
  const format = async (options?: FormatOptions) => {
    asked = options
    return { diagnostics: [broken], changed: false }
  }
  expect((await type('fmt fire.yaml --check', { format })).code).toBe(1)
  expect(asked).toEqual({ story: 'fire.yaml', check: true })
})

test('schema prints the schema', async () => {
  expect(await type('schema', { schema: async () => '{}\n' })).toEqual({ code: 0, out: '{}\n', err: '' })
})

test('eject lists what there is, names what it wrote, and how to use it under another name', async () => {
  const templates = ['cards/quote', 'themes/paper']
  expect(await type('eject', { eject: async () => ({ written: [], templates }) })).toEqual({
    code: 0,
    out: 'cards/quote\nthemes/paper\n',
    err: '',
  })
  const eject = async () => ({ written: ['templates/themes/mine.css'], templates })
  expect((await type('eject theme/paper --as mine', { eject })).out).toBe(
    'templates/themes/mine.css\nNext: "theme: mine" in the story.\n',
  )
})

test('eject asks back where there is no such template', async () => {
  const eject = async () => ({ written: [], templates: ['cards/quote'], near: 'cards/quote' })
  expect(await type('eject card/qoute', { eject })).toEqual({
    code: 2,
    out: '',
    err: 'There is no template "card/qoute" of ours.\n  → Did you mean "cards/quote"?\n',
  })
})

test('every finding has words in both languages', () => {
  const types = 'language title scene speaker picture timing markup comment field character'.split(
    ' ',
  ) as Finding['type'][]
  const all = types.map((each): Finding => ({ type: each, text: 'ANN', line: 1, count: 2 }))
  for (const lang of ['en', 'ja'] as const) {
    const lines = findingReport(all, lang).split('\n')
    expect(new Set(lines).size).toBe(types.length)
  }
})
