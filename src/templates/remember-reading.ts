import type { FileRead, Files } from '../host/files.ts'
import type { Memory } from '../host/memory.ts'
import type { Outcome } from '../source/diagnostic.ts'
import { digest } from '../source/digest.ts'
import type { Layers } from './layers.ts'

/** A look at a file or a folder of a layer, and what was there. */
interface Look {
  readonly layer: number
  readonly at: keyof Files
  readonly path: string
  readonly seen: string
}

/**
 * What was made of templates, as long as everything that was looked at for it is as it was: to parse the style sheets of
 * a theme takes longer than all else that an unchanged story needs. Only what can be written as JSON can be remembered,
 * and only if there was nothing to report.
 */
export function rememberReading<T>(layers: Layers, memory: Memory, make: (layers: Layers) => Outcome<T>): Outcome<T> {
  const kept = memory.get('reading')
  if (kept !== undefined) {
    const { looks, value }: { looks: readonly Look[]; value: T } = JSON.parse(kept)
    if (looks.every(({ layer, at, path, seen }) => seen === marked(layers[layer]!.files[at](path))))
      return { value, diagnostics: [] }
  }
  const looks: Look[] = []
  const watched = layers.map(({ name, files }, layer) => {
    const watch =
      <F extends FileRead | readonly string[]>(at: keyof Files, look: (path: string) => F) =>
      (path: string) => {
        const found = look(path)
        looks.push({ layer, at, path, seen: marked(found) })
        return found
      }
    const read = watch('read', (path) => files.read(path))
    const list = watch('list', (path) => files.list(path))
    return { name, files: { read, list } }
  })
  const outcome = make(watched)
  if (outcome.diagnostics.length === 0) {
    memory.set('reading', JSON.stringify({ looks, value: outcome.value }))
    memory.keep()
  }
  return outcome
}

/** What tells a file or a list of names from all others. */
function marked(found: FileRead | readonly string[]): string {
  if (!('type' in found)) return found.join('\n')
  return found.type === 'file' ? digest([found.bytes]) : found.type
}
