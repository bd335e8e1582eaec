import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'
import type { Cache } from './cache.ts'

/** A program in one CommonJS file of plain ASCII, which V8 need not compile anew each time. */
export interface CompiledProgram {
  /** Whether V8 took what the cache had. */
  readonly remembered: boolean
  run(): void
  /** Puts what is compiled by now into the cache. V8 compiles a function when it is first called, so this is best done after a run. */
  remember(): void
}

const head = '(function(exports,require,module,__filename,__dirname,__import){'

/** `import()`, which V8 cannot find in code that it did not compile just now. */
const load = (name: string): Promise<unknown> => import(name)

/** Opens a program for some use of it: each use calls other functions, and is remembered by itself. */
export function openProgram(path: string, use: string, cache: Cache): CompiledProgram {
  const bytes = readFileSync(path)
  const key = `code 1 ${process.version} ${process.arch} ${bytes.length} ${crc32(bytes)} ${use}`
  const cachedData = cache.get(key)
  // ASCII is read as Latin-1: that takes a tenth of the time of UTF-8, and half the memory.
  const script = new Script(`${head}${bytes.toString('latin1')}\n})`, {
    filename: path,
    columnOffset: -head.length,
    cachedData,
  })
  return {
    // V8 refuses what another version or other flags of it have written.
    remembered: cachedData !== undefined && script.cachedDataRejected === false,
    run() {
      const module = { exports: {} }
      script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path), load)
    },
    remember: () => cache.set(key, script.createCachedData()),
  }
}
