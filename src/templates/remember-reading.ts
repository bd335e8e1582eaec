import { isAsSeen, type Look, recordLooks } from '../host/looks.ts'
import type { Memory } from '../host/memory.ts'
import type { Outcome } from '../source/diagnostic.ts'
import type { Layers } from './layers.ts'

/**
 * What was made of templates, as long as everything that was looked at for it is as it was: to parse the style sheets of
 * a theme takes longer than all else that an unchanged story needs. Only what can be written as JSON can be remembered,
 * and only if there was nothing to report.
 */
export function rememberReading<T>(layers: Layers, memory: Memory, make: (layers: Layers) => Outcome<T>): Outcome<T> {
  const kept = memory.get('reading')
  if (kept !== undefined) {
    const { looks, value }: { looks: readonly (readonly Look[])[]; value: T } = JSON.parse(kept)
    if (looks.every((made, layer) => isAsSeen(made, layers[layer]!.files))) return { value, diagnostics: [] }
  }
  const watched = layers.map(({ name, files }) => ({ name, files: recordLooks(files) }))
  const outcome = make(watched)
  if (outcome.diagnostics.length === 0) {
    const looks = watched.map(({ files }) => files.looks())
    memory.set('reading', JSON.stringify({ looks, value: outcome.value }))
    memory.keep()
  }
  return outcome
}
