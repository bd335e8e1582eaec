import type { Cache } from './cache.ts'

/**
 * What was made for one deck, piece by piece: texts by name. A rebuild makes only what has changed.
 * What one build does not ask for is forgotten by the next.
 */
export interface Memory {
  get(name: string): string | undefined
  set(name: string, piece: string): void
  /** Writes down what was asked for and what is new. */
  keep(): void
}

/** The key names everything that all pieces depend on. */
export function openMemory(cache: Cache, key: string): Memory {
  const known = readPieces(cache.get(key))
  const used = new Map<string, string>()
  return {
    get(name) {
      const piece = used.get(name) ?? known.get(name)
      if (piece !== undefined) used.set(name, piece)
      return piece
    },
    set(name, piece) {
      used.set(name, piece)
    },
    keep() {
      const changed = used.size !== known.size || [...used].some(([name, piece]) => known.get(name) !== piece)
      if (changed) cache.set(key, new TextEncoder().encode(JSON.stringify([...used])))
    },
  }
}

function readPieces(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  return new Map(bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as [string, string][]) : [])
}
