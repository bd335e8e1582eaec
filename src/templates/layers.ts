import type { FileRead, Files } from '../host/files.ts'
import type { Source } from '../source/source.ts'

/** Folders that hold templates, nearest the author first. The first one that has a path wins: that is the whole rule. */
export type Layers = readonly Layer[]

export interface Layer {
  readonly files: Files
  /** Shown before a path in messages: `templates/` for the author's own. */
  readonly name: string
}

/** The template at a path such as `cards/quote.hbs`, from the first layer that has it. */
export function findTemplate(layers: Layers, path: string): Source | undefined {
  for (const { files, name } of asked(layers, path)) {
    const found = files.read(path)
    if (found.type === 'file') return { name: nameOf(name + path), text: new TextDecoder().decode(found.bytes) }
  }
  return undefined
}

/** What lies beside the templates, `../looks/mine.css`, is the author's alone. */
const asked = (layers: Layers, path: string) => (path.startsWith('../') ? layers.slice(0, 1) : layers)

/** `templates/../looks/mine.css` is `looks/mine.css`. */
const nameOf = (path: string) => path.replace(/^[^/]+\/\.\.\//, '')

/** A file beside templates, a font or a picture, from the first layer that has anything there. */
export function findFile(layers: Layers, path: string): FileRead {
  for (const { files } of asked(layers, path)) {
    const found = files.read(path)
    if (found.type !== 'missing') return found
  }
  return { type: 'missing' }
}

/** The names of the templates of one kind in all layers, sorted: `listTemplates(layers, 'cards', '.hbs')`. */
export function listTemplates(layers: Layers, folder: string, ending: string): readonly string[] {
  const names = layers.flatMap(({ files }) => files.list(folder)).filter((name) => name.endsWith(ending))
  return [...new Set(names.map((name) => name.slice(0, -ending.length)))].sort()
}
