import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Api } from '../../src/cli/command.ts'
import { run } from '../../src/cli/run.ts'
import { HostError } from '../../src/host/host-error.ts'
import type { BuildOptions, BuildResult, CheckResult, DevOptions, Diagnostic, PresentOptions } from '../../src/index.ts'
import { createScreen, type ScreenSetup } from '../support/screen.ts'

const story = { name: 'story.yaml', text: 'lang: ja\nscenes:\n  - scene: 決裂\n' }
const at = { source: story, start: 0, end: 4 }
const error: Diagnostic = { code: 'A501', details: {}, at, notes: [] }
const warning: Diagnostic = { code: 'S220', details: {}, at, notes: [] }
const secondWarning: Diagnostic = { ...warning, at: { source: story, start: 9, end: 15 } }

const built: BuildResult = {
  written: [
    { path: join('dist', 'story.html'), bytes: 1_340_000, format: 'html' },
    { path: join('dist', 'story.md'), bytes: 18_200, format: 'md' },
  ],
  diagnostics: [],
  slides: 24,
  seconds: 350,
  left: [],
  unsandboxed: false,
}
const noPdf = { format: 'pdf', message: 'there is no browser.', hint: 'Install Chromium.' } as const
const checked: CheckResult = { diagnostics: [], scenes: 5, seconds: 350, times: [], claims: [] }

/** An API that answers what it is told to, and what happened when somebody typed `line`. */
async function type(line: string, answers: Partial<Api> = {}, setup: ScreenSetup = {}) {
  const screen = createScreen(setup)
  const translated = { diagnostics: [], rows: [], added: 0, changed: 0, stale: 0 }
  const api: Api = {
    build: async () => built,
    check: async () => checked,
    dev: async () => ({ deck: 'http://127.0.0.1:1930/?stage=x', close: async () => undefined }),
    lint: async () => ({ diagnostics: [], slides: 24 }),
    present: async () => ({ diagnostics: [], slides: 24, seconds: 350 }),
    translate: async () => translated,
    begin: async () => resolve('story.yaml'),
    schema: async () => '{}\n',
    importText: async () => ({ diagnostics: [], yaml: 'title: T\n', findings: [] }),
    format: async () => ({ diagnostics: [], changed: false }),
    eject: async () => ({ written: [], templates: [] }),
    ...answers,
  }
  const words = line.split(' ').filter(Boolean)
  const code = await run(words, {
    terminal: screen.terminal,
    env: setup.env ?? {},
    locale: 'en-GB',
    api: async () => api,
    interrupted: () => Promise.resolve(),
  })
  return { code, out: screen.out(), err: screen.err() }
}

test('a build that went well is summed up on stdout and says nothing else', async () => {
  const { code, out, err } = await type('build')
  expect(code).toBe(0)
  expect(out).toBe(
    'dist/story.html  1.3 MB\ndist/story.md    18 kB\n24 slides, about 6 minutes of talk, no mistakes.\n',
  )
  expect(err).toBe('')
})

test('files are named as somebody would type them here', async () => {
  const written = [
    { path: resolve('dist/story.html'), bytes: 840, format: 'html' },
    { path: resolve('../elsewhere/story.md'), bytes: 1000, format: 'md' },
  ] as const
  const [first, second] = (await type('build', { build: async () => ({ ...built, written }) })).out.split('\n')
  expect(first).toMatch(/^dist.story\.html +840 bytes$/)
  expect(second).toBe(`${resolve('../elsewhere/story.md')}  1 kB`)
})

test('the options of a build reach the API under their own names', async () => {
  let asked: BuildOptions = {}
  const build = async (options?: BuildOptions) => {
    asked = options ?? {}
    return built
  }
  await type('build fire.yaml --to html,pdf --out public --lang en --theme night --pace 250 --strict --ui-lang en', {
    build,
  })
  const { onProgress, ...rest } = asked
  expect(rest).toEqual({
    story: 'fire.yaml',
    to: ['html', 'pdf'],
    out: 'public',
    lang: ['en'],
    theme: 'night',
    pace: 250,
    strict: true,
  })
  expect(onProgress).toBeTypeOf('function')
})

test('errors of the story are reported on stderr and end with 1', async () => {
  const { code, out, err } = await type('build', {
    build: async () => ({ ...built, written: [], diagnostics: [error] }),
  })
  expect(code).toBe(1)
  expect(err).toContain('story.yaml:1:1 error A501')
  expect(out).toBe('Nothing was written: 1 error.\n')
})

test('warnings are reported, counted, and stop nothing', async () => {
  const { code, out, err } = await type('build', {
    build: async () => ({ ...built, diagnostics: [warning, secondWarning] }),
  })
  expect(code).toBe(0)
  expect(err).toContain('warning S220')
  expect(out).toContain('24 slides, about 6 minutes of talk, 2 warnings.')
})

test('with --strict a warning stops the build', async () => {
  const strict = { build: async () => ({ ...built, written: [], diagnostics: [warning] }) }
  const { code, out } = await type('build --strict', strict)
  expect(code).toBe(1)
  expect(out).toBe('Nothing was written: 1 warning, and --strict lets none pass.\n')
})

test('a format that could not be made is mentioned with its cure, and fails only if it was asked for', async () => {
  const answers = { build: async () => ({ ...built, left: [noPdf] }) }
  const everything = await type('build', answers)
  expect(everything.code).toBe(0)
  expect(everything.err).toBe('No pdf was made: there is no browser.\n  → Install Chromium.\n')
  expect(everything.out).toContain('dist/story.html')
  expect((await type('build --to pdf', answers)).code).toBe(3)
})

test('a check that found nothing says so', async () => {
  const { code, out, err } = await type('check')
  expect(code).toBe(0)
  expect(out).toBe('5 scenes, about 6 minutes of talk, no mistakes.\n')
  expect(err).toBe('')
})

test('of a story that could not be read only the mistakes are counted', async () => {
  const { out } = await type('check', {
    check: async () => ({ ...checked, diagnostics: [error], scenes: 0, seconds: 0 }),
  })
  expect(out).toBe('1 error.\n')
})

test('a check ends with 1 for an error, and for a warning only if it is strict', async () => {
  const found = (diagnostic: Diagnostic) => ({ check: async () => ({ ...checked, diagnostics: [diagnostic] }) })
  expect((await type('check', found(error))).code).toBe(1)
  expect((await type('check', found(warning))).code).toBe(0)
  expect((await type('check --strict', found(warning))).code).toBe(1)
})

test('messages come in Japanese for who reads Japanese', async () => {
  const answers = { check: async () => ({ ...checked, diagnostics: [error] }) }
  const asked = await type('check --ui-lang ja', answers)
  const system = await type('check', answers, { env: { LANG: 'ja_JP.UTF-8' } })
  expect(asked.out).toBe('場面5つ、話は約6分、エラー1件。\n')
  expect(system).toEqual(asked)
})

test('wrong usage ends with 2, tells what to do, and loads nothing', async () => {
  const screen = createScreen()
  const api = () => Promise.reject(new Error('was loaded'))
  const code = await run(['biuld'], {
    terminal: screen.terminal,
    env: {},
    locale: 'en',
    api,
    interrupted: () => Promise.resolve(),
  })
  expect(code).toBe(2)
  expect(screen.err()).toBe('There is no command "biuld".\n  → Did you mean "build"?\n')
  expect(screen.out()).toBe('')
})

test('help and version go to stdout and load nothing', async () => {
  for (const line of ['--help', 'build --help', 'check --help', '--version']) {
    const screen = createScreen()
    const api = () => Promise.reject(new Error('was loaded'))
    const code = await run(line.split(' '), {
      terminal: screen.terminal,
      env: {},
      locale: 'en',
      api,
      interrupted: () => Promise.resolve(),
    })
    expect(code, line).toBe(0)
    expect(screen.out(), line).not.toBe('')
    expect(screen.err(), line).toBe('')
  }
})

test("the machine's fault ends with 3 and comes with its cure, without a stack", async () => {
  const build = () => Promise.reject(new HostError('disk-full', 'The disk is full.', 'Make room on it.'))
  const { code, out, err } = await type('build', { build })
  expect(code).toBe(3)
  expect(err).toBe('The disk is full.\n  → Make room on it.\n')
  expect(out).toBe('')
})

test('a bug ends with 70, shows its stack, and asks for a report', async () => {
  const build = () => Promise.reject(new TypeError('undefined is not a slide'))
  const { code, err } = await type('build', { build })
  expect(code).toBe(70)
  expect(err).toContain('TypeError: undefined is not a slide')
  expect(err).toContain('run.test.ts')
  expect(err).toContain('report')
})

test('the report is coloured on a terminal only', async () => {
  const answers = { check: async () => ({ ...checked, diagnostics: [error] }) }
  expect((await type('check', answers)).err).not.toContain('\u001b')
  expect((await type('check', answers, { isTTY: true })).err).toContain('\u001b[31merror A501\u001b[0m')
})

test('findings on the slides are told, counted, and mean 1', async () => {
  const pale: Diagnostic = { code: 'X604', details: { slide: 2, text: '決裂', contrast: '2.8' }, at, notes: [] }
  const { code, out, err } = await type('lint', { lint: async () => ({ diagnostics: [pale], slides: 24 }) })
  expect(code).toBe(1)
  expect(out).toBe('24 slides, 1 warning.\n')
  expect(err).toContain('story.yaml:1:1 warning X604 Slide 2: "決裂" hardly stands out')
})

test('slides without a finding mean 0', async () => {
  expect(await type('lint')).toEqual({ code: 0, out: '24 slides, no mistakes.\n', err: '' })
})

test('a story that cannot be laid out means 1, and no slides are spoken of', async () => {
  const { code, out } = await type('lint', { lint: async () => ({ diagnostics: [error], slides: 0 }) })
  expect({ code, out }).toEqual({ code: 1, out: '1 error.\n' })
})

test('findings for programs go to stdout', async () => {
  const small: Diagnostic = {
    code: 'X603',
    details: { slide: 2, text: '決裂', size: '16.0', least: 18 },
    at,
    notes: [],
  }
  const { code, out, err } = await type('lint --format json', {
    lint: async () => ({ diagnostics: [small], slides: 24 }),
  })
  expect(code).toBe(1)
  expect(err).toBe('')
  expect(JSON.parse(out)).toMatchObject({
    slides: 24,
    found: [{ code: 'X603', severity: 'warning', file: 'story.yaml', start: { line: 1, column: 1 } }],
  })
})

test('no browser to measure with means 3', async () => {
  const { code, err } = await type('lint', {
    lint: async () => {
      throw new HostError('no-browser', 'No browser could be started.', 'Install Chromium.')
    },
  })
  expect(code).toBe(3)
  expect(err).toBe('No browser could be started.\n  → Install Chromium.\n')
})

test('a deck for the audience, and the keys of the talk, are asked for by name', async () => {
  let asked: BuildOptions = {}
  const build = async (options?: BuildOptions) => {
    asked = options ?? {}
    return built
  }
  await type('build --no-notes --keys reveal', { build })
  expect(asked).toMatchObject({ notes: 'left-out', keys: 'reveal' })
  expect((await type('build --keys vim')).err).toContain('"--keys" does not know "vim".')
})

describe('a talk that is presented', () => {
  const talk = {
    deck: 'http://127.0.0.1:1930/?stage=x',
    phone: 'http://192.168.1.5:1930/phone?stage=x',
    code: '█▀▄',
    ended: Promise.resolve(),
    close: async () => undefined,
  }

  /** What is asked of the API by a command line. */
  async function askedBy(line: string): Promise<PresentOptions> {
    let asked: PresentOptions = {}
    await type(line, {
      present: async (options = {}) => {
        asked = options
        return { diagnostics: [], slides: 24, seconds: 350, talk }
      },
    })
    const { onProgress, ...rest } = asked
    return rest
  }

  test('stays on this machine, unless somebody asks for more', async () => {
    expect(await askedBy('present')).toEqual({ host: 'loopback' })
    expect(await askedBy('present fire.yaml --lan --port 8080 --keys marp')).toEqual({
      story: 'fire.yaml',
      host: 'network',
      port: 8080,
      keys: 'marp',
    })
    expect(await askedBy('present --lan --host 10.0.0.2')).toEqual({ host: '10.0.0.2' })
    expect(await askedBy('present --no-notes')).toEqual({ host: 'loopback', notes: 'left-out' })
  })

  test('tells where it is, and ends when it is closed', async () => {
    const present = async () => ({ diagnostics: [], slides: 24, seconds: 350, talk })
    const { code, out } = await type('present --lan', { present })
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 3)).toEqual(['█▀▄', `Deck   ${talk.deck}`, `Phone  ${talk.phone}`])
    expect((await type('present --lan --ui-lang ja', { present })).out).toContain('読み取ってください')
  })

  test('is none where errors left no deck', async () => {
    const { code, out } = await type('present', {
      present: async () => ({ diagnostics: [error], slides: 0, seconds: 0 }),
    })
    expect({ code, out }).toEqual({ code: 1, out: 'There is no deck to give: 1 error.\n' })
  })

  test('has a port that is a number', async () => {
    const { code, err } = await type('present --port http')
    expect(code).toBe(2)
    expect(err).toContain('"--port 1930"')
  })
})

describe('a deck that follows its story', () => {
  const deck = 'http://127.0.0.1:1930/?stage=x'
  const noted: DevOptions[] = []
  let closed = 0

  /** What is told when these builds were made one after another. */
  const rehearse = (line: string, ...builds: readonly (readonly Diagnostic[])[]) =>
    type(line, {
      dev: async (options = {}) => {
        noted.push(options)
        for (const diagnostics of builds) options.onBuild?.({ diagnostics, slides: 24, milliseconds: 45.2 })
        return { deck, close: async () => void closed++ }
      },
    })

  test('has its address alone on stdout, and ends well when it is interrupted', async () => {
    closed = 0
    const { code, out, err } = await rehearse('dev', [])
    expect({ code, out, closed }).toEqual({ code: 0, out: `${deck}\n`, closed: 1 })
    expect(err.split('\n')).toEqual(['24 slides in 46 ms, no mistakes.', expect.stringContaining('Ctrl+C'), ''])
  })

  test('tells mistakes as "check" does, and warnings only when they are others', async () => {
    const { err } = await rehearse('dev', [warning], [warning], [error, warning], [warning, secondWarning], [])
    const told = err.match(/^\S+ (?:error|warning) \w+|^.*(?:slides|deck: ).*/gm)
    expect(told).toEqual([
      'story.yaml:1:1 warning S220',
      '24 slides in 46 ms, 1 warning.',
      '24 slides in 46 ms, 1 warning.',
      'story.yaml:1:1 error A501',
      'story.yaml:1:1 warning S220',
      'No new deck: 1 error and 1 warning.',
      'story.yaml:1:1 warning S220',
      'story.yaml:2:1 warning S220',
      '24 slides in 46 ms, 2 warnings.',
      '24 slides in 46 ms, no mistakes.',
    ])
    expect((await rehearse('dev --ui-lang ja', [error])).err).toContain('エラー1件のため、スライドは前のままです。')
  })

  test('is asked for with the options of the command line', async () => {
    await rehearse('dev fire.yaml --lang ja,en --theme night --keys marp --port 8080 --ui-lang ja')
    const { onBuild, onFault, onProgress, ...rest } = noted.at(-1)!
    expect(rest).toEqual({
      story: 'fire.yaml',
      lang: ['ja', 'en'],
      theme: 'night',
      keys: 'marp',
      port: 8080,
      uiLang: 'ja',
    })
  })

  test('goes on after a fault of the machine, and tells it with its cure', async () => {
    const { code, err } = await type('dev', {
      dev: async ({ onFault } = {}) => {
        onFault?.(new HostError('no-permission', 'Cannot read story.yaml.', 'Change the permissions.'))
        return { deck, close: async () => undefined }
      },
    })
    expect(code).toBe(0)
    expect(err).toContain('Cannot read story.yaml.\n  → Change the permissions.\n')
  })
})
