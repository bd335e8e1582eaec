import { basename, dirname, resolve } from 'node:path'
import { openFolder } from './host/node.ts'
import { decodeSource } from './source/decode-source.ts'
import { Notebook, type Outcome } from './source/diagnostic.ts'
import type { Source } from './source/source.ts'

/** The text of a file, or why there is none. */
export function readSource(path: string): Outcome<Source | undefined> {
  const notebook = new Notebook()
  const full = resolve(path)
  const file = openFolder(dirname(full)).read(basename(full))
  if (file.type === 'file') return notebook.close(notebook.take(decodeSource(path, file.bytes)))
  notebook.report('Y100', undefined, { path, reason: file.type })
  return notebook.close(undefined)
}
