import { digest } from '../source/digest.ts'
import type { FileRead, Files } from './files.ts'

/** A look at a file or a folder, and what was there. */
export interface Look {
  readonly at: keyof Files
  readonly path: string
  readonly seen: string
}

/** Files that remember what they were asked for, whether it is there or not. */
export interface WatchedFiles extends Files {
  /** Each look once, with what was seen first. */
  looks(): readonly Look[]
}

/** The same files, with every look at them written down. */
export function recordLooks(files: Files): WatchedFiles {
  const made = new Map<string, Look>()
  const watch =
    <Found extends FileRead | readonly string[]>(at: keyof Files, look: (path: string) => Found) =>
    (path: string) => {
      const found = look(path)
      const name = `${at} ${path}`
      if (!made.has(name)) made.set(name, { at, path, seen: marked(found) })
      return found
    }
  return {
    read: watch('read', (path) => files.read(path)),
    list: watch('list', (path) => files.list(path)),
    looks: () => [...made.values()],
  }
}

/** Whether everything that was looked at is as it was. */
export function isAsSeen(looks: readonly Look[], files: Files): boolean {
  return looks.every(({ at, path, seen }) => seen === marked(files[at](path)))
}

/** What tells a file or a list of names from all others. */
function marked(found: FileRead | readonly string[]): string {
  if (!('type' in found)) return found.join('\n')
  return found.type === 'file' ? digest([found.bytes]) : found.type
}
