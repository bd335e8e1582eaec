import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

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
] as const)('%s ends the program with %i', (signal, code) => {
  // Stays alive by itself, and is sent the signal as soon as the program listens to signals.
  const preload = `
    setInterval(() => undefined, 1000)
    process.on('newListener', (event) => {
      if (event === 'uncaughtException') setImmediate(() => process.kill(process.pid, '${signal}'))
    })`
  const words = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, main, '--version']
  expect(spawnSync(process.execPath, words, { env }).status).toBe(code)
})
