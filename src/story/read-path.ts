import type { Files } from '../host/files.ts'
import { nearestName } from './nearest.ts'
import type { Scalar } from './node.ts'
import { pictureFacts, promisedFormat } from './picture-facts.ts'
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

/** The largest file that is read, in MB. */
const largest = 20

/** More pixels than these cost a browser gigabytes, however small the file is. */
const most = { pixels: 40_000_000, side: 16_384 }

/** A picture of the project. What cannot be shown is reported, and referred to all the same. */
export const picture = oneValue<PictureRef>('path', (written, value, _of, reading) => {
  const path = filePath(written, value, reading)
  if (path === undefined) return undefined
  const { notebook, files } = reading
  const file = files.read(path)
  const facts = file.type === 'file' ? pictureFacts(file.bytes) : undefined
  const promised = promisedFormat(path)
  const { width = 0, height = 0 } = facts ?? {}
  if (file.type === 'large') notebook.report('A503', value.at, { path: written, limit: largest })
  else if (file.type === 'outside') notebook.report('A504', value.at, { path: written })
  // Browsers look into the file themselves, but they will not take a drawing for a photograph, or the other way round.
  else if (!facts || !promised || (facts.format === 'svg') !== (promised === 'svg'))
    notebook.report('A505', value.at, { path: written })
  else if (width * height > most.pixels || Math.max(width, height) > most.side)
    notebook.report('A506', value.at, { path: written, width, height })
  return { path, at: value.at }
})
