import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { HostError } from './host-error.ts'

/** Fills a new folder under a temporary name and then gives it its name, so that it is there whole or not at all. */
export async function makeFolderWhole(folder: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  const unfinished = mkdtempSync(`${folder}.`)
  try {
    chmodSync(unfinished, 0o755)
    await fill(unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process was quicker.
    if (!existsSync(folder)) throw error
  }
}

/** Whether a folder is ours alone to write: what lies in a shared temporary folder may have been put there by anyone. */
export function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return !!found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

/** Whether nothing stands at a path yet. */
export function isFree(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined
}

export async function unpackProgram(packed: string, to: string): Promise<void> {
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }))
}

/** Unpacks a Brotli-compressed tar archive (POSIX ustar: 512-byte headers, name at 0, size in octal at 124, type at 156). Links are left out. */
export function unpackArchive(packed: string, folder: string): void {
  const tar = brotliDecompressSync(readFileSync(packed))
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    if (name === '') break
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0
    const type = tar.toString('ascii', at + 156, at + 157)
    const path = resolve(folder, name)
    if (!path.startsWith(folder + sep))
      throw new HostError('bad-archive', `${packed} holds a file that leads out of it.`, 'Install kamishibai again.')
    if (type === '0' || type === '\0') {
      mkdirSync(dirname(path), { recursive: true, mode: 0o755 })
      writeFileSync(path, tar.subarray(at + 512, at + 512 + size), { mode: 0o644 })
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
}

export function putText(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text, { mode: 0o644 })
}
