import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One import of a file. */
export interface Import {
  /** As written, `node:fs`, `handlebars`; of files beside `src` the path from there, `../lib/budoux.js`. */
  readonly name: string
  /** The file it leads to, if it is one of `src`: `host/node.ts`. */
  readonly file?: string
  /** Types only: gone once compiled. */
  readonly typeOnly: boolean
  /** `import('…')`: loaded when it is needed. */
  readonly lazy: boolean
}

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** The TypeScript files of `src`, as `story/node.ts`, sorted. */
export const sourceFiles: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()

/** The text of a file of `src`. */
export function textOf(file: string): string {
  return readFileSync(src + file, 'utf8')
}

/** The text without its comments. Good enough for formatted code: `//` counts after a space only, so `https://` stays. */
export function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*/g, '$1')
}

const statement = /\b(import|export)\b(\s+type\b)?[^'";()]*?\bfrom\s*'([^']+)'|\bimport\s+'([^']+)'/g
const call = /\b(?:import|require|resolve)\(\s*'([^']+)'/g

/** Whatever a file imports, in whatever way. */
export function importsOf(file: string): readonly Import[] {
  const code = codeOf(file)
  const statements = [...code.matchAll(statement)].map((match) => ({
    name: (match[3] ?? match[4]) as string,
    typeOnly: match[2] !== undefined,
    lazy: false,
  }))
  const calls = [...code.matchAll(call)].map((match) => ({ name: match[1] as string, typeOnly: false, lazy: true }))
  return [...statements, ...calls].map((found) => {
    if (!found.name.startsWith('.')) return found
    const target = posix.join(posix.dirname(file), found.name)
    return target.startsWith('..') ? { ...found, name: target } : { ...found, file: target }
  })
}

/** The packages that are loaded at once when a file is: everything that its imports import, but for types and lazy ones. */
export function packagesLoadedWith(entry: string): readonly string[] {
  const seen = new Set<string>([entry])
  const packages = new Set<string>()
  for (const file of seen)
    for (const each of importsOf(file)) {
      if (each.typeOnly || each.lazy) continue
      if (each.file) seen.add(each.file)
      else if (!each.name.startsWith('node:')) packages.add(packageOf(each.name))
    }
  return [...packages].sort()
}

/** `@marp-team/marp-core/browser` belongs to `@marp-team/marp-core`. */
export function packageOf(name: string): string {
  return name.startsWith('.')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
}
