import { Parser } from 'htmlparser2'

/** What is met while reading HTML, with offsets into it (half-open). */
export interface HtmlReader {
  open?(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void
  close?(tag: string): void
  /** A piece of text with its character references resolved. A reference is a piece of its own. */
  text?(text: string, start: number, end: number): void
  comment?(text: string): void
}

/** Reads HTML from front to back, as browsers do. */
export function readHtml(html: string, reader: HtmlReader): void {
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open?.(tag, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (tag) => reader.close?.(tag),
      ontext: (text) => reader.text?.(text, parser.startIndex, parser.endIndex + 1),
      oncomment: (text) => reader.comment?.(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
}

/** A change to a text: `end` equals `start` where something is only put in. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes all changes; they must not overlap. What is put in where a change begins stands before it. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let written = ''
  let from = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    written += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return written + text.slice(from)
}
