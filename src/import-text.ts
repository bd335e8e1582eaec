import { basename, dirname, resolve } from 'node:path'
import { HostError } from './host/host-error.ts'
import { ensureWritable, openFolder, writeWhole } from './host/node.ts'
import type { Finding } from './import/draft.ts'
import { importStory } from './import/import-story.ts'
import { readSource } from './read-source.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import type { Lang } from './story/text.ts'

export interface ImportOptions {
  /** A script, an article or a transcript. */
  readonly file: string
  /** Default: guessed from the text. */
  readonly lang?: Lang
  /** The story file to write. Without it nothing is written. */
  readonly out?: string
  /** An existing file may be overwritten. */
  readonly force?: boolean
}

/** What came of an import. */
export interface ImportResult {
  readonly diagnostics: readonly Diagnostic[]
  /** The text of the story; empty if the file could not be read. */
  readonly yaml: string
  /** What was guessed and what was left out. */
  readonly findings: readonly Finding[]
  /** The file that was written. */
  readonly written?: string
}

/** Turns a text into a story, and writes it if somebody says where. Nothing is overwritten unless it may be. */
export function importText({ file, lang, out, force }: ImportOptions): ImportResult {
  const { value: source, diagnostics } = readSource(file)
  if (!source) return { diagnostics, yaml: '', findings: [] }
  const { yaml, findings } = importStory(source, lang)
  if (out === undefined) return { diagnostics, yaml, findings }
  const written = resolve(out)
  if (!force && openFolder(dirname(written)).list('').includes(basename(written)))
    throw new HostError(
      'exists',
      `There is already a file "${out}".`,
      'Name another file, or overwrite it with --force.',
    )
  ensureWritable(dirname(written))
  writeWhole(written, new TextEncoder().encode(yaml))
  return { diagnostics, yaml, findings, written }
}
