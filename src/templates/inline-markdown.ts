import type { Inline } from '../story/text.ts'
import { type Around, cleanText, htmlText, markdownText } from './markdown-text.ts'

/** Writes pieces of text as HTML on one line: right inside HTML blocks, where Markdown is not read. */
export function inlineHtml(pieces: readonly Inline[], cite: Cite): string {
  return pieces.map((piece) => pieceHtml(piece, cite, (inside) => inlineHtml(inside, cite))).join('')
}

/** What a citation looks like: its number, and the address of the sources. */
export type Cite = (source: string) => { readonly number: number; readonly href: string } | undefined

/**
 * Writes pieces of text as Markdown on one line. Marks are written as Markdown where they are certain to be read as such:
 * emphasis only around letters and numbers (the flanking rules fail on 「 and 。), never inside or beside other emphasis.
 */
export function inlineMarkdown(pieces: readonly Inline[], cite: Cite, around: Around): string {
  let written = ''
  for (const [index, piece] of pieces.entries()) {
    const before = written === '' ? around.before : written.at(-1)
    const after = index === pieces.length - 1 ? around.after : firstCharacter(pieces[index + 1])
    if (piece.type === 'text') written += markdownText(piece.text, { before, after })
    else if (piece.type === 'code' && isPlainCode(piece.text)) written += `\`${piece.text}\``
    else if (isPlainEmphasis(piece) && !isMark(pieces[index - 1]) && !isMark(pieces[index + 1])) {
      const inner = inlineMarkdown(piece.inside, cite, { before: '*', after: '*' })
      const mark = piece.type === 'strong' ? '**' : '*'
      written += `${mark}${inner}${mark}`
    } else written += pieceHtml(piece, cite, (inside) => inlineMarkdown(inside, cite, { before: '>', after: '<' }))
  }
  return written
}

function pieceHtml(piece: Inline, cite: Cite, write: (inside: readonly Inline[]) => string): string {
  switch (piece.type) {
    case 'text':
      return htmlText(piece.text)
    case 'break':
      return '<br />'
    case 'code':
      return `<code>${inertText(piece.text)}</code>`
    case 'strong':
      return `<strong>${write(piece.inside)}</strong>`
    case 'emphasis':
      return `<em>${write(piece.inside)}</em>`
    case 'link':
      return `<a href="${htmlText(piece.href)}">${write(piece.inside)}</a>`
    case 'ruby':
      return `<ruby>${inertText(piece.base)}<rt>${inertText(piece.reading)}</rt></ruby>`
    case 'cite': {
      const cited = cite(piece.source)
      if (!cited) return ''
      const place = piece.locator === undefined ? '' : `, ${inertText(piece.locator)}`
      return `<sup class="cite"><a href="${cited.href}">${cited.number}${place}</a></sup>`
    }
  }
}

/** Right as HTML text and, between inline tags, as Markdown. */
const inertText = (text: string) => markdownText(text, { before: '>', after: '<' })

const isMark = (piece: Inline | undefined) => piece !== undefined && piece.type !== 'text'

function isPlainEmphasis(piece: Inline): piece is Extract<Inline, { type: 'strong' | 'emphasis' }> {
  if (piece.type !== 'strong' && piece.type !== 'emphasis') return false
  const only = piece.inside[0]
  return piece.inside.length === 1 && only?.type === 'text' && /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(only.text)
}

const isPlainCode = (text: string) => /^[^`\s|](?:[^`\n|]*[^`\s|])?$/.test(text) && cleanText(text) === text

function firstCharacter(piece: Inline | undefined): string | undefined {
  return piece?.type === 'text' ? [...piece.text][0] : '<'
}
