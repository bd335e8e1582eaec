import type { Words } from '../story/text.ts'
import { type Cite, inlineHtml, inlineMarkdown } from './inline-markdown.ts'
import { htmlText, markdownText } from './markdown-text.ts'

/**
 * Templates are filled in two steps. First Handlebars puts a mark (`␀12␀`) where a value belongs; then, when the whole card is
 * there, each mark is replaced by the value written for the place where it stands: Markdown, HTML block or quoted attribute.
 * So a template author writes plain `{{title}}` everywhere, and text can never change the structure around it.
 */
export type Leaf =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'paragraph'; readonly words: Words; readonly index: number }
  | { readonly type: 'raw'; readonly markdown: string }

export const markOf = (index: number) => `\0${index}\0`
const MARK = /\0(\d+)\0/g
/** Lines that begin an HTML block, which lasts to the next blank line (CommonMark's sixth kind, as far as templates use it). */
const HTML_BLOCK =
  /^\s*<\/?(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)[\s/>]/i

/** Replaces the marks of a filled template by their values. */
export function fillMarks(template: string, leaves: readonly Leaf[], cite: Cite): string {
  let inHtmlBlock = false
  return template
    .split('\n')
    .map((line) => {
      if (line.trim() === '') inHtmlBlock = false
      else if (HTML_BLOCK.test(line)) inHtmlBlock = true
      return fillLine(line, leaves, cite, inHtmlBlock ? 'html' : 'markdown')
    })
    .join('\n')
}

function fillLine(line: string, leaves: readonly Leaf[], cite: Cite, block: 'html' | 'markdown'): string {
  let written = ''
  let from = 0
  for (const mark of line.matchAll(MARK)) {
    written += line.slice(from, mark.index)
    from = mark.index + mark[0].length
    const leaf = leaves[Number(mark[1])]
    if (!leaf) continue
    const place = isInAttribute(written) ? 'attribute' : block
    written += write(leaf, place, cite, written, line[from])
  }
  return written + line.slice(from)
}

function write(
  leaf: Leaf,
  place: 'attribute' | 'html' | 'markdown',
  cite: Cite,
  before: string,
  next: string | undefined,
): string {
  if (leaf.type === 'raw') return leaf.markdown
  const around = { before: opensLine(before) ? undefined : before.at(-1), after: next === '\0' ? 'x' : next }
  if (leaf.type === 'text') return place === 'markdown' ? markdownText(leaf.text, around) : htmlText(leaf.text)
  const paragraphs = leaf.type === 'words' ? leaf.words.paragraphs : [leaf.words.paragraphs[leaf.index] ?? []]
  if (place === 'attribute') return htmlText(paragraphs.map(plain).join(' '))
  const lines = paragraphs.map((pieces) =>
    place === 'html' ? inlineHtml(pieces, cite) : inlineMarkdown(pieces, cite, around),
  )
  return lines.join('<br /><br />')
}

/** Only indentation and Markdown's own marks stand before: what follows could still begin a block. */
const opensLine = (before: string) => /^[\s>#*+-]*$|^\s*\d+[.)]\s+$/.test(before)

/** Whether the line so far ends inside a quoted attribute of a tag. */
function isInAttribute(before: string): boolean {
  const tag = before.slice(before.lastIndexOf('<') + 1)
  return before.includes('<') && /^[a-z](?:[^>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)$/i.test(tag)
}

function plain(pieces: Words['paragraphs'][number]): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'text' || piece.type === 'code') return piece.text
      if (piece.type === 'break') return ' '
      if (piece.type === 'ruby') return piece.base
      return piece.type === 'cite' ? '' : plain(piece.inside)
    })
    .join('')
}
