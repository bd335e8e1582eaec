import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { HostError } from './host-error.ts'
import { hostErrorOf } from './machine-fault.ts'
import { removeFile } from './temporary-folder.ts'

/** Writes some bytes from an offset on, and says how many it managed: a disk that fills up takes only a part. */
export type WriteSome = (file: number, bytes: Uint8Array, offset: number, length: number) => number

/** Writes a file whole or not at all: until the last byte is safe on the disk, the old file stays as it was. */
export function writeWhole(path: string, bytes: Uint8Array, writeSome: WriteSome = writeSync): void {
  const beside = temporaryName(path)
  try {
    refuseIrregular(path)
    const file = openSync(beside, 'wx', 0o666)
    try {
      writeAll(file, bytes, writeSome)
      fsyncSync(file)
      if (fstatSync(file).size !== bytes.length)
        throw Object.assign(new Error('the file is too short'), { code: 'ENOSPC' })
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    removeFile(beside)
    throw hostErrorOf(error, 'write', path)
  }
}

/** Writes all bytes into an open file, however few the disk takes at a time. */
export function writeAll(file: number, bytes: Uint8Array, writeSome: WriteSome = writeSync): void {
  for (let at = 0; at < bytes.length; ) {
    const written = writeSome(file, bytes, at, bytes.length - at)
    if (written === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' })
    at += written
  }
}

/** Makes sure, before any work begins, that files can be put into a folder. Creates it where it is missing; what it returns takes that back, if nothing came into it. */
export function ensureWritable(folder: string): () => void {
  const probe = temporaryName(join(folder, 'probe'))
  let created: string | undefined
  try {
    created = mkdirSync(folder, { recursive: true })
    closeSync(openSync(probe, 'wx'))
    rmSync(probe)
  } catch (error) {
    removeEmpty(folder, created)
    throw hostErrorOf(error, 'write', folder)
  }
  return () => removeEmpty(folder, created)
}

/** Removes a folder and those above it up to the one that was created first, as long as they are empty. */
function removeEmpty(folder: string, created: string | undefined): void {
  if (created === undefined) return
  const first = resolve(created)
  try {
    for (let at = resolve(folder); at.length >= first.length; at = dirname(at)) rmdirSync(at)
  } catch {
    // Something lies there that is not ours to remove.
  }
}

function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
}

function refuseIrregular(path: string): void {
  const old = lstatSync(path, { throwIfNoEntry: false })
  if (old && !old.isFile() && !old.isSymbolicLink())
    throw new HostError(
      'not-a-file',
      `Cannot write ${path}: something that is not a file stands there.`,
      'Remove it, or choose another folder with --out.',
    )
}
