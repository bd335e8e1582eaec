/** What stands around a text on its line. `undefined`: nothing, the text begins or ends the line. */
export interface Around {
  readonly before: string | undefined
  readonly after: string | undefined
}

const NOWHERE: Around = { before: undefined, after: undefined }
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF]|[\uFFFE\uFFFF]|\p{Noncharacter_Code_Point}/gu
/** Can begin or end Markdown wherever it stands, or starts maths (`$`), tables (`|`), HTML (`<`). */
const ALWAYS = new Set('\\`*_[]<>$|~')
/** White space that Markdown would trim or fold, and invisible characters that would hide in the manuscript. */
const ODD_SPACE = /[\t\n\v\f\r\u0085\u00A0\u1680\u180E\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\uFEFF]/
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const reference = (character: string) => NAMED[character] ?? `&#${character.codePointAt(0)};`

/** Well-formed UTF-16 with LF line ends; controls and noncharacters become U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '\uFFFD')
}

/**
 * The one escape: any text becomes Markdown that shows exactly that text, also where Marp's defaults add links,
 * emoji and maths. Ordinary punctuation stays as typed where it cannot mean anything; the rest becomes character references,
 * which are right in HTML text, too. `around` must say what touches the text in the manuscript.
 */
export function markdownText(text: string, around: Around = NOWHERE): string {
  const characters = [...cleanText(text)]
  const opensLine = around.before === undefined
  let written = ''
  for (const [index, character] of characters.entries()) {
    const place: Standing = {
      previous: characters[index - 1] ?? around.before,
      next: characters[index + 1] ?? around.after,
      first: opensLine && index === 0,
      numbered: opensLine && /^\d{1,9}$/.test(written),
      following: () => characters.slice(index + 1, index + 64).join('') + (around.after ?? ''),
    }
    if (means(character, place)) written += reference(character)
    else written += character === ':' && namesEmoji(place) ? ':<wbr>' : character
  }
  return written
}

/** Where a character stands: its neighbours, whether it opens the line, whether only digits stand before it. */
interface Standing {
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly first: boolean
  readonly numbered: boolean
  readonly following: () => string
}

/** Whether a character could mean something to Markdown or to Marp where it stands. */
function means(character: string, { previous, next, first, numbered, following }: Standing): boolean {
  if (ALWAYS.has(character) || ODD_SPACE.test(character)) return true
  switch (character) {
    case ' ':
    case '\u3000': // trimmed at the ends of a line, folded beside another space
      return previous === undefined || next === undefined || /\s/.test(next) || /\s/.test(previous)
    case '&': // a character reference
      return next === undefined || /[#\w]/.test(next)
    case '#': // a heading, or the closing marks of one
      return first || next === undefined || !LETTER_OR_NUMBER.test(next)
    case '-': // a list, a rule, a heading's underline, the end of a comment
    case '+':
    case '=':
      return first || previous === character || next === character
    case '.': // a numbered list; `example.com` would become a link
      return first || (numbered && isSpace(next)) || /^\p{L}{2}|^\p{L}$/u.test(following())
    case ')':
      return first || (numbered && isSpace(next))
    case '(': // the target of a link whose text stands before
      return first || previous === ']'
    case '!': // a picture, if a link follows
      return next === undefined || next === '['
    case '@': // a mail address
      return previous === undefined || !isSpace(previous)
    case '/': // an address without its scheme
      return first || previous === '/'
    case ':': // an address
      return next === undefined || next === '/'
    default:
      return false
  }
}

/** `:smile:` would become a picture, even as a character reference; a tag that shows nothing keeps it apart. */
const namesEmoji = ({ following }: Standing) => /^[\w+-]+:/.test(following())

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character)

/** Any text as HTML text or as a quoted attribute, on one line. */
export function htmlText(text: string): string {
  return cleanText(text).replace(/[&<>"'\n\t]/g, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`)
}
