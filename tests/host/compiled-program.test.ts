import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Cache } from '../../src/host/cache.ts'
import { openProgram } from '../../src/host/compiled-program.ts'

let folder: string
let entries: Map<string, Uint8Array>
let cache: Cache
const said: unknown[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamishibai-test-'))
  entries = new Map()
  cache = { get: (key) => entries.get(key), set: (key, bytes) => entries.set(key, bytes) }
  said.length = 0
  Object.assign(globalThis, { say: (what: unknown) => said.push(what) })
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'say')
  rmSync(folder, { recursive: true, force: true })
})

function programOf(code: string): string {
  const path = join(folder, 'program.cjs')
  writeFileSync(path, code)
  return path
}

/** Runs a program as a process would that finds the cache as it is; says whether its compiled code was there. */
function run(path: string, use = 'build'): boolean {
  const program = openProgram(path, use, cache)
  program.run()
  program.remember()
  return program.remembered
}

test('the first run of a program compiles it, the second need not', () => {
  const path = programOf('const greet = (name) => "Hello " + name; say(greet("Aki"))')
  expect([run(path), run(path)]).toEqual([false, true])
  expect(said).toEqual(['Hello Aki', 'Hello Aki'])
})

test('each use of a program is remembered by itself', () => {
  const path = programOf('say("ran")')
  expect([run(path, 'build'), run(path, 'check'), run(path, 'check')]).toEqual([false, false, true])
})

test('a part of a program is opened when it is asked for, once, and remembered by itself', async () => {
  writeFileSync(join(folder, 'part.cjs'), 'say("opened"); exports.greet = () => "Hello"')
  const path = programOf(`
    say(require('./part.cjs').greet())
    say(__import('./part.cjs').then(({ greet }) => greet()))`)
  run(path)
  expect(await Promise.all(said)).toEqual(['opened', 'Hello', 'Hello'])
  expect(entries.size).toBe(2)
})

test('garbage in the cache is compiled over', () => {
  const garbage = new TextEncoder().encode('garbage'.repeat(1000))
  const path = programOf('say("ran nonetheless")')
  const program = openProgram(path, 'build', { ...cache, get: () => garbage })
  expect(program.remembered).toBe(false)
  program.run()
  program.remember()
  expect(run(path)).toBe(true)
  expect(said).toEqual(['ran nonetheless', 'ran nonetheless'])
})

test('a program that has changed is another program, whatever its length', () => {
  run(programOf('say("old")'))
  expect(run(programOf('say("new")'))).toBe(false)
  expect(said).toEqual(['old', 'new'])
})

test('a program finds what Node gives to modules, compiled or remembered', async () => {
  const path = programOf(`
    const { basename } = require('node:path')
    say(basename(__filename)); say(basename(__dirname)); say(typeof module.exports)
    say(__import('node:os').then(({ EOL }) => typeof EOL))`)
  run(path)
  run(path)
  const once = ['program.cjs', folder.split(/[/\\]/).at(-1), 'object', 'string']
  expect(await Promise.all(said)).toEqual([...once, ...once])
})

test('a mistake in a program is told with its function, file and place', () => {
  const path = programOf('function stumble() { throw new Error("oops") } stumble()')
  for (const _ of ['compiled', 'again'])
    expect(() => run(path)).toThrow(
      expect.objectContaining({ stack: expect.stringContaining(`at stumble (${path}:1:28)`) }),
    )
})
