import { expect, test } from 'vitest'
import type { Api } from '../../src/cli/command.ts'
import { run } from '../../src/cli/run.ts'
import type { CheckResult, Diagnostic } from '../../src/index.ts'
import { createScreen } from '../support/screen.ts'

const text = 'title: 火\nlang: ja\ncast: {}\nscenes:\n  - scene: 決裂 100% ##[error]\n'
const span = (part: string) => {
  const start = text.indexOf(part)
  return { source: { name: 'scenes/1 幕.yaml', text }, start, end: start + part.length }
}
const warning: Diagnostic = { code: 'S220', details: {}, at: span('scene: '), notes: [] }
const error: Diagnostic = { code: 'S234', details: { written: '100%\n::error::x ##[y]' }, at: span('100%'), notes: [] }
const checked: CheckResult = {
  diagnostics: [warning, error],
  scenes: 2,
  seconds: 95,
  times: [
    { id: 'queue', title: '行列のできる会社', planned: 60, estimated: 75, total: 75 },
    { id: 'end', title: 'The end of a very long story that goes on and on', estimated: 20, total: 95 },
  ],
  claims: [
    { file: 'story.yaml', line: 12, speaker: 'イーロン・マスク', kind: 'dramatised', sources: [] },
    { file: 'more.yaml', line: 3, speaker: '', kind: 'quote', sources: ['aware, p. 3', 'wsj'] },
  ],
}

/** What came out when somebody typed `kamishibai check` and more. */
async function check(line: string, result: CheckResult = checked) {
  const screen = createScreen()
  const api = { check: async () => result } as Partial<Api> as Api
  const words = ['check', ...line.split(' ').filter(Boolean)]
  const world = { terminal: screen.terminal, env: {}, locale: 'en', api: async () => api }
  const code = await run(words, { ...world, interrupted: () => Promise.resolve() })
  return { code, out: screen.out(), err: screen.err() }
}

test('--timing is a table of scenes, its columns straight whatever the letters', async () => {
  const { out } = await check('--timing', { ...checked, diagnostics: [] })
  expect(out).toBe(
    `Scene                             planned  estimated  total  slack
行列のできる会社                     1:00       1:15   1:15  −0:15
The end of a very long story th…        –       0:20   1:35      –

2 scenes, about 2 minutes of talk, no mistakes.
`,
  )
})

test('--provenance says who, how near, and from where', async () => {
  const { out } = await check('--provenance --ui-lang ja', { ...checked, diagnostics: [] })
  expect(out).toContain(`         行  話し手            種類  出典
         12  イーロン・マスク  脚色  –
more.yaml:3  –                 引用  aware, p. 3; wsj
`)
})

test('--json is everything that is known, and nothing else on either stream', async () => {
  const { code, out, err } = await check('talks/fire.yaml --json')
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const { found, ...rest } = JSON.parse(out)
  expect(rest).toMatchObject({ scenes: 2, seconds: 95, times: checked.times })
  expect(rest.claims).toEqual(checked.claims.map((claim) => ({ ...claim, file: `talks/${claim.file}` })))
  expect(found[0]).toMatchObject({
    ...{ code: 'S220', severity: 'warning', file: 'talks/scenes/1 幕.yaml' },
    ...{ start: { line: 5, column: 5 }, end: { line: 5, column: 12 } },
  })
  expect(await check('--format json')).toMatchObject({ code: 1 })
})

test('--format sarif is SARIF 2.1.0', async () => {
  const sarif = JSON.parse((await check('--format sarif')).out)
  expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringMatching(/sarif.*2\.1\.0/) })
  const [{ tool, results, columnKind }] = sarif.runs
  expect({ name: tool.driver.name, columnKind }).toEqual({ name: 'kamishibai', columnKind: 'utf16CodeUnits' })
  expect(results).toHaveLength(2)
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(['error', 'warning', 'note', 'none']).toContain(level)
    expect(message.text).toMatch(/\S/)
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(artifactLocation.uri).toBe('scenes/1%20%E5%B9%95.yaml')
    for (const number of Object.values(region)) expect(number).toBeGreaterThan(0)
    expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn)
  }
})

test('what has no place has no location in SARIF', async () => {
  const placeless = { ...checked, diagnostics: [{ code: 'H101', details: { template: 'x', known: [] }, notes: [] }] }
  expect(JSON.parse((await check('--format sarif', placeless)).out).runs[0].results[0]).not.toHaveProperty('locations')
})

test('--format github is one command a mistake, and the text of an author is none', async () => {
  const { out } = await check('--format github')
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^::warning file=scenes\/1 幕\.yaml,line=5,col=5,endLine=5,endColumn=12,title=S220::\S/)
  expect(lines[1]).toMatch(/^::error .*::"100%25/)
})

test('no text of an author is a command to a build server, whatever the format', async () => {
  for (const format of ['json', 'sarif', 'github']) {
    const { out } = await check(`--format ${format}`)
    expect(out, format).not.toContain('##[')
    expect(
      out.split('\n').filter((line) => /^\s*::error::/.test(line)),
      format,
    ).toEqual([])
  }
})

test.each(['text', 'json', 'sarif', 'github'])(
  'the exit code of --format %s is that of the mistakes',
  async (format) => {
    const having = (...diagnostics: Diagnostic[]) => ({ ...checked, diagnostics })
    expect((await check(`--format ${format}`, having())).code).toBe(0)
    expect((await check(`--format ${format}`, having(warning))).code).toBe(0)
    expect((await check(`--format ${format} --strict`, having(warning))).code).toBe(1)
    expect((await check(`--format ${format}`, having(error))).code).toBe(1)
  },
)
