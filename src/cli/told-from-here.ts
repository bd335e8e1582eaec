import { posix } from 'node:path'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'

/** A story knows its files by their paths in its own folder. Whoever stands elsewhere is told of `talks/fire.yaml`, as they typed it. */
export function toldFromHere(diagnostics: readonly Diagnostic[], story: string | undefined): readonly Diagnostic[] {
  if (folderOf(story) === '.') return diagnostics
  const named = (name: string) => nameFromHere(name, story)
  const sources = new Map<Source, Source>()
  const sourceFor = (source: Source) => {
    const known = sources.get(source) ?? { ...source, name: named(source.name) }
    sources.set(source, known)
    return known
  }
  const place = (at: Span): Span => ({ ...at, source: sourceFor(at.source) })
  return diagnostics.map((diagnostic) => {
    const { at, notes, details } = diagnostic
    if (!at)
      return typeof details.path === 'string'
        ? { ...diagnostic, details: { ...details, path: named(details.path) } }
        : diagnostic
    return { ...diagnostic, at: place(at), notes: notes.map((note) => ({ ...note, at: place(note.at) })) }
  })
}

/** The name of a file of the story, seen from the current folder. */
export function nameFromHere(name: string, story: string | undefined): string {
  return posix.join(folderOf(story), name)
}

function folderOf(story: string | undefined): string {
  return posix.dirname((story ?? '').replaceAll('\\', '/'))
}
