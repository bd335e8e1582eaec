import type { Notebook } from '../source/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'
import type { Node } from './node.ts'

const comment = /:?[ \t]+(#.*)/y

/** The comment behind an offset on the same line, from its `#`. */
export function commentAfter(source: Source, offset: number): Span | undefined {
  comment.lastIndex = offset
  const written = comment.exec(source.text)?.[1]
  if (written === undefined) return undefined
  const start = comment.lastIndex - written.length
  return { source, start, end: start + written.trimEnd().length }
}

/** Warns of `text #word`: a comment to YAML, but written like a part of the text. */
export function noteHashtag(node: Node, notebook: Notebook): void {
  if (node.type !== 'scalar' || node.style !== 'plain' || node.empty) return
  const { source } = node.at
  const found = commentAfter(source, node.at.end)
  const written = found && source.text.slice(found.start, found.end)
  if (written && /^#[\p{L}\p{N}_]/u.test(written)) notebook.report('Y123', found, { comment: written })
}
