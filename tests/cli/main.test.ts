import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'

// The real program, as `npm run compile` made it.
const main = fileURLToPath(new URL('../../lib/cli/main.js', import.meta.url))
const env = { ...process.env, FORCE_COLOR: '0', LANG: 'en_GB.UTF-8', LC_ALL: '' }

test('the program tells its version', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--version'], { env, encoding: 'utf8' })
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('the program hands its exit code to the shell', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'biuld'], { env, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('"build"')
})

test('a reader who leaves early is no reason to complain', async () => {
  const child = spawn(process.execPath, [main, '--help'], { env })
  child.stdout.destroy()
  let complaint = ''
  child.stderr.on('data', (data) => {
    complaint += data
  })
  const [code] = await once(child, 'close')
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
})

// Windows has no signals to send.
test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the program with %i', async (signal, code) => {
  const story = fileURLToPath(new URL('../../story.yaml', import.meta.url))
  const child = spawn(process.execPath, [main, 'present', story, '--port', '0'], { env })
  const exited = once(child, 'exit')
  await once(child.stdout, 'data')
  child.kill(signal)
  expect(await exited).toEqual([code, null])
})

test.skipIf(process.platform === 'win32')(
  'Ctrl+C ends "dev" well; its address is all that it says on stdout',
  async () => {
    const story = fileURLToPath(new URL('../../story.yaml', import.meta.url))
    const child = spawn(process.execPath, [main, 'dev', story, '--port', '0'], { env })
    const exited = once(child, 'exit')
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
      child.kill('SIGINT')
    })
    expect(await exited).toEqual([0, null])
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?stage=[\w-]{22}\n$/)
  },
)

describe('what was compiled is kept', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
    return () => rmSync(folder, { recursive: true, force: true })
  })
  const start = (words: readonly string[] = ['--version'], program = main) => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
      env: { ...env, KAMISHIBAI_CACHE: join(folder, 'cache') },
      encoding: 'utf8',
    })
    return { status, stderr }
  }
  const fine = { status: 0, stderr: '' }
  const kept = () => readdirSync(join(folder, 'cache', 'code')).map((name) => join(folder, 'cache', 'code', name))
  const writtenAt = () => kept().map((path) => statSync(path).mtimeMs)

  test('by the first run, for the second', () => {
    expect(start()).toEqual(fine)
    const first = writtenAt()
    expect(first).toHaveLength(1)
    expect(start()).toEqual(fine)
    expect(writtenAt()).toEqual(first)
  })

  test('but not of a run that failed', () => {
    expect(start(['biuld']).status).toBe(2)
    expect(readdirSync(folder)).toEqual([])
  })

  test('and written anew when it was damaged', () => {
    start()
    const whole = kept().map((path) => readFileSync(path).length)
    for (const path of kept()) writeFileSync(path, 'garbage')
    expect(start()).toEqual(fine)
    expect(kept().map((path) => readFileSync(path).length > 'garbage'.length)).toEqual(whole.map(() => true))
  })

  test('or not, where nothing can be written', () => {
    writeFileSync(join(folder, 'cache'), 'a file')
    expect(start()).toEqual(fine)
  })

  // Windows lets only some users make links.
  test.skipIf(process.platform === 'win32')('also when npm has linked the program', () => {
    symlinkSync(main, join(folder, 'kamishibai'))
    expect(start(['--version'], join(folder, 'kamishibai'))).toEqual(fine)
    expect(kept()).toHaveLength(1)
  })
})
