import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Cache } from './cache.ts'
import { cacheFolder } from './cache-folder.ts'
import { removeFile } from './temporary-folder.ts'

/** Length of the checksum before the bytes. */
const CHECKSUM = 4

/** What decks are made with. One needs about a dozen entries. */
export function openCache(folder: string = join(cacheFolder(), 'made')): Cache {
  return openDiskCache(folder, 500)
}

/** What V8 compiled: a few entries, of a megabyte or two, for each command. */
export function openCompiledCode(): Cache {
  return openDiskCache(join(cacheFolder(), 'code'), 16)
}

/** A cache on the user's disk. Entries beyond `most` are dropped, the oldest first. Where it cannot be read or written it forgets, and says nothing. */
function openDiskCache(folder: string, most: number): Cache {
  const fileOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'))
  let swept = false
  return {
    get(key) {
      try {
        const stored = readFileSync(fileOf(key))
        const bytes = stored.subarray(CHECKSUM)
        // Entries are not synced to the disk, for speed, so a crash can leave one of the right length full of zeros.
        return stored.readUInt32LE() === crc32(bytes) ? new Uint8Array(bytes) : undefined
      } catch {
        return undefined
      }
    },
    set(key, bytes) {
      const beside = `${fileOf(key)}.${process.pid}`
      try {
        mkdirSync(folder, { recursive: true })
        const checksum = Buffer.alloc(CHECKSUM)
        checksum.writeUInt32LE(crc32(bytes))
        writeFileSync(beside, Buffer.concat([checksum, bytes]))
        renameSync(beside, fileOf(key))
        if (!swept) sweep(folder, most)
        swept = true
      } catch {
        removeFile(beside)
      }
    },
  }
}

function sweep(folder: string, most: number): void {
  const names = readdirSync(folder)
  if (names.length <= most) return
  const aged = names.map((name) => ({ path: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
  aged.sort((a, b) => a.age - b.age)
  for (const { path } of aged.slice(0, names.length - most)) rmSync(path, { force: true })
}
