import { resolve } from 'node:path'
import { formatStory } from './fmt/format-story.ts'
import { writeWhole } from './host/node.ts'
import { readSource } from './read-source.ts'
import { type Diagnostic, Notebook } from './source/diagnostic.ts'

export interface FormatOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Only look; write nothing. */
  readonly check?: boolean
}

/** What came of tidying. */
export interface FormatResult {
  /** Why the file could not be read; then it stays as it is. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the file was not tidy. */
  readonly changed: boolean
}

/** Tidies one file of a story. */
export function formatFile({ story = 'story.yaml', check }: FormatOptions): FormatResult {
  const notebook = new Notebook()
  const source = notebook.take(readSource(story))
  if (!source) return { diagnostics: notebook.close(undefined).diagnostics, changed: false }
  const { value: tidy, diagnostics } = notebook.close(notebook.take(formatStory(source)))
  const changed = tidy !== source.text
  if (changed && !check) writeWhole(resolve(story), new TextEncoder().encode(tidy))
  return { diagnostics, changed }
}
