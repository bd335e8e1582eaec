import type { Files } from '../host/files.ts'
import { nearestName } from './nearest.ts'
import type { Scalar } from './node.ts'
import { oneValue } from './read-one.ts'
import type { Reading } from './reading.ts'
import type { PictureRef } from './story.ts'

/** A path inside the project, or why there is none. */
export type Found = { readonly type: 'found'; readonly path: string } | { readonly type: 'outside' } | Missing
interface Missing {
  readonly type: 'missing'
  readonly near?: string
}

/** Looks for a file named in a story file, from the folder of that file. */
export function findFile(written: string, from: string, files: Files): Found {
  const slashed = written.replaceAll('\\', '/')
  const whole = join(
    slashed.startsWith('/') || /^[a-z]+:/i.test(slashed) ? ['..'] : [...folderOf(from), ...slashed.split('/')],
  )
  if (whole === undefined || whole.length === 0) return { type: 'outside' }
  const folder = whole.slice(0, -1).join('/')
  const base = whole.at(-1) ?? ''
  const names = files.list(folder)
  // Some systems store が as か and a mark: the name is the same, the letters are not.
  const actual = names.find((name) => name === base) ?? names.find((name) => name.normalize() === base.normalize())
  if (actual !== undefined) return { type: 'found', path: [...whole.slice(0, -1), actual].join('/') }
  const near = nearestName(base, names)
  if (near === undefined) return { type: 'missing' }
  return { type: 'missing', near: [...slashed.split('/').slice(0, -1), near].join('/') }
}

function folderOf(file: string): readonly string[] {
  return file.split('/').slice(0, -1)
}

/** Resolves `.` and `..`; nothing if the path climbs out. */
function join(parts: readonly string[]): readonly string[] | undefined {
  const whole: string[] = []
  for (const part of parts) {
    if (part === '..' && whole.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') whole.push(part)
  }
  return whole
}

/** The file that a value names, from the root of the project. */
export function filePath(
  written: string,
  value: Scalar,
  reading: Pick<Reading, 'notebook' | 'files'>,
): string | undefined {
  const found = findFile(written, value.at.source.name, reading.files)
  if (found.type === 'found') return found.path
  if (found.type === 'outside') reading.notebook.report('A504', value.at, { path: written })
  else reading.notebook.report('A502', value.at, { path: written, near: found.near })
  return undefined
}

/** A picture of the project. */
export const picture = oneValue<PictureRef>('path', (written, value, _of, reading) => {
  const path = filePath(written, value, reading)
  return path === undefined ? undefined : { path, at: value.at }
})
