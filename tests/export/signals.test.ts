import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tested } from './a-browser.ts'

// The program under test must find our dependencies, and Node 20 cannot run TypeScript.
const bin = resolve('node_modules', '.cache', 'kamishibai-tests')
let place: string

/** A program that starts a browser as we do, and then prints without end. */
const program = `
import { startBrowser } from ${JSON.stringify(resolve('src/export/browser.ts'))}
import { printPdf } from ${JSON.stringify(resolve('src/export/pdf.ts'))}
const browser = await startBrowser(${JSON.stringify(tested)})
console.log(browser.folder)
if (process.argv[2] === 'leave') process.exit(7)
if (process.argv[2] === 'crash') throw new Error('a bug')
if (process.argv[2] === 'listen') process.on('SIGINT', () => process.exit(9))
for (;;) await printPdf(browser, '<title>x</title>' + '<p>again'.repeat(5000), { title: 'x' })
`

beforeAll(() => {
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'print.ts'), program)
  buildSync({
    entryPoints: [join(bin, 'print.ts')],
    outfile: join(bin, 'print.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
})
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
  // Nobody, as whom a browser of root's runs, must get to its folder inside.
  execFileSync('chmod', ['755', place])
  return () => rmSync(place, { recursive: true, force: true })
})
afterAll(() => rmSync(bin, { recursive: true, force: true }))

function run(how: string): ChildProcess {
  return spawn(process.execPath, [join(bin, 'print.mjs'), how], {
    env: { ...process.env, TMPDIR: place },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

const folderOf = (child: ChildProcess) =>
  new Promise<string>((found) => child.stdout?.once('data', (data) => found(String(data).trim())))
const endOf = (child: ChildProcess) =>
  new Promise<number | string | null>((ended) => child.once('exit', (code, signal) => ended(signal ?? code)))
/** Processes that were started for a folder: its path is in their command line. */
const processesOf = (folder: string) =>
  execFileSync('ps', ['axww', '-o', 'args'])
    .toString()
    .split('\n')
    .filter((line) => line.includes(folder))

describe.skipIf(process.platform === 'win32')('when kamishibai', () => {
  test.each([
    ['is interrupted', 'SIGINT'],
    ['is told to end', 'SIGTERM'],
    ['loses its terminal', 'SIGHUP'],
    ['is killed', 'SIGKILL'],
  ] as const)(
    '%s while it prints, it ends by that signal, and no process and no folder is left',
    async (_what, signal) => {
      const child = run('print')
      const ended = endOf(child)
      const folder = await folderOf(child)
      expect(processesOf(folder).length).toBeGreaterThan(0)
      child.kill(signal)
      expect(await ended).toBe(signal)
      // The browser of a killed program goes by itself, a moment later.
      await expect.poll(() => processesOf(folder), { timeout: 20_000 }).toEqual([])
      await expect.poll(() => readdirSync(place), { timeout: 20_000 }).toEqual([])
    },
  )

  test.each([
    ['leaves', 'leave', 7],
    ['has a bug', 'crash', 1],
  ])('%s, its browser goes too', async (_what, how, code) => {
    const child = run(how)
    const ended = endOf(child)
    const folder = await folderOf(child)
    expect(await ended).toBe(code)
    expect(existsSync(folder)).toBe(false)
    await expect.poll(() => processesOf(folder), { timeout: 20_000 }).toEqual([])
  })

  test('listens to a signal itself, it decides how it ends', async () => {
    const child = run('listen')
    const ended = endOf(child)
    const folder = await folderOf(child)
    child.kill('SIGINT')
    expect(await ended).toBe(9)
    expect(existsSync(folder)).toBe(false)
  })
})
