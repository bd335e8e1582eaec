import type { Files } from '../host/files.ts'
import { decodeSource } from '../source/decode-source.ts'
import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { Node } from './node.ts'
import { readYaml } from './yaml.ts'

/** The tree of a YAML file of the project, or nothing and a report. `at` is where the file is named. */
export function openFile(path: string, at: Span | undefined, files: Files, notebook: Notebook): Node | undefined {
  const file = files.read(path)
  if (file.type !== 'file') {
    notebook.report('Y100', at, { path, reason: file.type })
    return undefined
  }
  const source = notebook.take(decodeSource(path, file.bytes))
  return source && notebook.take(readYaml(source))
}

/** The same files, whose folders are listed only once. */
export function listedOnce(files: Files): Files {
  const known = new Map<string, readonly string[]>()
  return {
    read: (path) => files.read(path),
    list(folder) {
      const names = known.get(folder) ?? files.list(folder)
      known.set(folder, names)
      return names
    },
  }
}
