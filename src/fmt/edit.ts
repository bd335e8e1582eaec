import type { Source } from '../source/source.ts'

/** A stretch of a text and what belongs in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with its edits made. They stand in order and do not overlap; everything between them stays as it is. */
export function applyEdits({ name, text }: Source, edits: readonly Edit[]): Source {
  let written = ''
  let from = 0
  for (const edit of edits) {
    written += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return { name, text: written + text.slice(from) }
}
