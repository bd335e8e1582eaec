import type { Finding } from './draft.ts'

/** What a story may not contain: control characters, halves of pairs. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** The text with one kind of line break, and without what YAML cannot hold. */
export function cleanText(text: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const even = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(/^\ufeff/, '')
  const count = even.match(forbidden)?.length ?? 0
  return {
    text: even.replace(forbidden, ''),
    findings: count > 0 ? [{ type: 'character', text: '', count }] : [],
  }
}

/** Words of one line, their white space made single. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
