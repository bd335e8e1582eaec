import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from './cache.ts'
import { cacheFolder } from './cache-folder.ts'
import { removeFile } from './temporary-folder.ts'

/** Entries beyond this number are dropped, the oldest first. A deck needs about a dozen. */
const most = 500

/** A cache on the user's disk. Where it cannot be read or written it forgets, and says nothing. */
export function openCache(folder: string = join(cacheFolder(), 'made')): Cache {
  const fileOf = (key: string) => join(folder, hash(key).toString('hex'))
  let swept = false
  return {
    get(key) {
      try {
        const stored = readFileSync(fileOf(key))
        const bytes = stored.subarray(32)
        // Entries are not synced to the disk, for speed, so a crash can leave one of the right length full of zeros.
        return hash(bytes).equals(stored.subarray(0, 32)) ? new Uint8Array(bytes) : undefined
      } catch {
        return undefined
      }
    },
    set(key, bytes) {
      const beside = `${fileOf(key)}.${process.pid}`
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(beside, Buffer.concat([hash(bytes), bytes]))
        renameSync(beside, fileOf(key))
        if (!swept) sweep(folder)
        swept = true
      } catch {
        removeFile(beside)
      }
    },
  }
}

function hash(of: string | Uint8Array): Buffer {
  return createHash('sha256').update(of).digest()
}

function sweep(folder: string): void {
  const names = readdirSync(folder)
  if (names.length <= most) return
  const aged = names.map((name) => ({ path: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
  aged.sort((a, b) => a.age - b.age)
  for (const { path } of aged.slice(0, names.length - most)) rmSync(path, { force: true })
}
