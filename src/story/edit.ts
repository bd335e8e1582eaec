/** A change of a text: what stands from `start` to `end` becomes `put`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** The text with all its changes. Those at one place come in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end, put } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start), put)
    at = Math.max(at, end)
  }
  return parts.join('') + text.slice(at)
}
