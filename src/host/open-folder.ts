import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileRead, Files } from './files.ts'
import { hostErrorOf } from './machine-fault.ts'

const largest = 20 * 1024 * 1024

/** The files below a folder. Whatever a path or a link says, nothing outside of it is read, and nothing that is not a plain file. */
export function openFolder(root: string): Files {
  const top = realOf(resolve(root))
  const inside = (path: string): string | 'missing' | 'outside' => {
    if (top === undefined || path.includes('\0')) return 'missing'
    const full = resolve(top, path)
    if (isAbsolute(path) || !contains(top, full)) return 'outside'
    const real = realOf(full)
    if (real === undefined) return 'missing'
    return contains(top, real) ? real : 'outside'
  }
  return {
    read(path) {
      const real = inside(path)
      return real === 'missing' || real === 'outside' ? { type: real } : readPlainFile(real)
    },
    list(folder) {
      const real = inside(folder)
      if (real === 'missing' || real === 'outside' || !statSync(real).isDirectory()) return []
      return readdirSync(real).sort()
    },
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function readPlainFile(path: string): FileRead {
  try {
    // Asked before it is opened, because opening a device can already do something, and again afterwards, because it may have been exchanged.
    if (!statSync(path).isFile()) return { type: 'irregular' }
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      const { size } = fstatSync(file)
      if (!fstatSync(file).isFile()) return { type: 'irregular' }
      if (size > largest) return { type: 'large' }
      return { type: 'file', bytes: readAll(file, size) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw hostErrorOf(error, 'read', path)
  }
}

function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}
