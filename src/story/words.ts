import type { Span } from '../source/source.ts'
import type { Inline, Lang, Text, Words } from './text.ts'

const nothing: readonly never[] = []

/** The words in a language, or in the main language (which stands first) where that one is missing. */
export function wordsIn(text: Text, lang: Lang): Words {
  const own = Object.hasOwn(text.in, lang) ? text.in[lang] : undefined
  return own ?? Object.values(text.in)[0] ?? { lang, paragraphs: nothing, at: text.at }
}

/** A text in one language whose letters mean themselves; no letters make an empty text. */
export function textOf(letters: string, lang: Lang, at: Span): Text {
  return { at, in: { [lang]: { lang, paragraphs: letters === '' ? [] : [[{ type: 'text', text: letters }]], at } } }
}

/** Letters only: no emphasis, no citations, of ruby the base; a line break is `\n`, paragraphs stand a blank line apart. */
export function plainText(words: Words | readonly Inline[]): string {
  return 'paragraphs' in words ? words.paragraphs.map(lettersOf).join('\n\n') : lettersOf(words)
}

function lettersOf(inlines: readonly Inline[]): string {
  return inlines.map(lettersIn).join('')
}

function lettersIn(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    case 'ruby':
      return inline.base
    case 'cite':
      return ''
    default:
      return lettersOf(inline.inside)
  }
}
