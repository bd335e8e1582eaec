import type { Files } from '../../src/host/files.ts'

/** A folder that lives in memory. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder()
  return {
    read(path) {
      const content = contents[path]
      if (content === undefined) return { type: 'missing' }
      return { type: 'file', bytes: typeof content === 'string' ? encoder.encode(content) : content }
    },
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`
      const inside = Object.keys(contents).filter((path) => path.startsWith(prefix))
      return [...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))].sort()
    },
  }
}
