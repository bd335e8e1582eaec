import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostErrorOf } from './machine-fault.ts'

/** Makes a folder nobody else can look into. `owner` hands it to another user, which only root may. */
export function makeTemporaryFolder(owner?: { readonly uid: number; readonly gid: number }): string {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'kamishibai-'))
    if (owner) chownSync(folder, owner.uid, owner.gid)
    return folder
  } catch (error) {
    throw hostErrorOf(error, 'write', tmpdir())
  }
}

/** Puts a file into a temporary folder, readable for the folder's owner, and returns its path. */
export function putFile(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  try {
    writeFileSync(path, text, { flag: 'wx' })
    // A strict umask of root's would hide the file from the browser that runs as nobody.
    chmodSync(path, 0o644)
  } catch (error) {
    throw hostErrorOf(error, 'write', path)
  }
  return path
}

/** Removes a file that nobody needs. That it cannot be removed is not worth a word: mostly the reason is that it was never there. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

/** Removes a folder even while processes that were just killed let go of their last files in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
}
