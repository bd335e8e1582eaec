import { htmlText, markdownText } from './markdown-text.ts'

/**
 * Words that Marp reads as instructions when they stand alone in a picture's description: background, size, position, filters,
 * and, for text pictures, colours. A description with any ASCII word of these shapes is written as HTML instead.
 */
const KEYWORD =
  /^(?:bg|auto|contain|cover|fit|left|right|vertical|horizontal|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::.*)?$|^(?:w|h|width|height):|^[\d.]+%?$|^#/i

/** A picture as Marp users write it, `![alt](src)`, or as HTML where the description could be taken for keywords. */
export function pictureMarkdown(src: string, alt: string): string {
  const keywords = alt.split(/\s+/).some((word) => KEYWORD.test(word))
  // Character references get lost in descriptions, so only a text that needs none is written as Markdown.
  const plain = /^[\w./-]+$/.test(src) && !keywords && markdownText(alt, { before: '[', after: ']' }) === alt
  if (plain) return `![${alt}](${src})`
  return `<p><img src="${htmlText(encodeURI(src))}" alt="${htmlText(alt)}" /></p>`
}
