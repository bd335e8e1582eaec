import type { Diagnostic } from './diagnostic.ts'
import { sentenceOf } from './sentence.ts'

/** Diagnostics by file and offset, each said once; those without a place first. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics
    .filter((diagnostic) => {
      const { at, code } = diagnostic
      const key = JSON.stringify([code, at?.source.name, at?.start, at?.end, sentenceOf(diagnostic).message])
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => compare(a.at?.source.name ?? '', b.at?.source.name ?? '') || start(a) - start(b))
}

function start(diagnostic: Diagnostic): number {
  return diagnostic.at?.start ?? -1
}

// Not by the machine's language: the order is the same everywhere.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
