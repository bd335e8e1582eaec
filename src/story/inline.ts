/** The door to markdown-it: the little Markdown that a line of text may contain. */
import MarkdownIt, { type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import type { Inline } from './text.ts'

/** Called for each `[@source, locator]`; `at` is the offset of the source's name. Without an answer nothing is shown. */
export type OnCitation = (source: string, locator: string | undefined, at: number) => Inline | undefined

const mayBeMarkup = /[*`[<\\\n]/
const allowedTarget = /^(?:https?:\/\/|mailto:|#)/i
const ruby = /<ruby>(?:[^<>]+(?:<rp>[^<>]*<\/rp>)?<rt>[^<>]*<\/rt>(?:<rp>[^<>]*<\/rp>)?)+<\/ruby>/y
const rubyPair = /([^<>]+)(?:<rp>[^<>]*<\/rp>)?<rt>([^<>]*)<\/rt>(?:<rp>[^<>]*<\/rp>)?/g
const citation = /\[@[^[\]]+\]/y
const cited = /^(\s*@)([^\s,;]+)(?:\s*,\s*(.*?))?\s*$/s

const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false })
// Without this, `**「火」**を` stays unread: the usual rule wants a space after a closing mark that follows punctuation.
markdown.use(cjkFriendly)
markdown.validateLink = (target) => allowedTarget.test(target)
markdown.enable(['newline', 'escape', 'backticks', 'emphasis', 'link'])

// Only asterisks emphasise: snake_case and __names__ stay as they are.
markdown.inline.ruler.before('emphasis', 'underscore', (state, silent) => {
  if (state.src[state.pos] !== '_') return false
  if (!silent) state.pending += '_'
  state.pos += 1
  return true
})

markdown.inline.ruler.before('link', 'ruby', (state, silent) => {
  ruby.lastIndex = state.pos
  const found = state.src[state.pos] === '<' ? ruby.exec(state.src)?.[0] : undefined
  if (found === undefined || state.pos + found.length > state.posMax) return false
  if (!silent) {
    for (const [, base = '', reading = ''] of found.slice('<ruby>'.length).matchAll(rubyPair)) {
      const token = state.push('ruby', 'ruby', 0)
      token.content = base
      token.info = reading
    }
  }
  state.pos += found.length
  return true
})

// After `link`, so that `[@name](https://…)` is a link. Several may stand together: `[@a, p. 4; @b]`.
markdown.inline.ruler.after('link', 'citation', (state, silent) => {
  citation.lastIndex = state.pos
  const found = state.src[state.pos] === '[' ? citation.exec(state.src)?.[0] : undefined
  if (found === undefined || state.pos + found.length > state.posMax) return false
  const parts = found.slice(1, -1).split(';')
  const matches = parts.map((part) => cited.exec(part))
  if (matches.includes(null)) return false
  if (!silent) {
    let start = state.pos + 1
    matches.forEach((match, index) => {
      const [, before = '', source = '', locator] = match ?? []
      const token = state.push('citation', '', 0)
      token.content = source
      token.info = locator ?? ''
      token.map = [start + before.length, start + before.length + source.length]
      start += (parts[index] ?? '').length + 1
    })
  }
  state.pos += found.length
  return true
})

interface Open {
  readonly type: string
  readonly inside: Inline[]
}

/** Reads one paragraph. Anything that is not markup stays as it was written. */
export function readInlines(text: string, onCitation: OnCitation): readonly Inline[] {
  // Most lines have none of it, and a long story has thousands of lines.
  if (!mayBeMarkup.test(text)) return text === '' ? [] : [{ type: 'text', text }]
  const root: Open = { type: '', inside: [] }
  const open: Open[] = [root]
  for (const token of markdown.parseInline(text, {})[0]?.children ?? []) {
    const { inside } = open.at(-1) ?? root
    if (token.nesting > 0) open.push(begin(token, open))
    else if (token.nesting < 0) open.pop()
    else for (const inline of leaf(token, onCitation)) add(inside, inline)
  }
  return root.inside
}

/** Strong text inside strong text says nothing new, so it is read as one: the tree stays as flat as its kinds are few. */
function begin(token: Token, open: readonly Open[]): Open {
  const { inside } = open.at(-1) as Open
  const type = token.type === 'link_open' ? 'link' : token.type === 'strong_open' ? 'strong' : 'emphasis'
  if (open.some((outer) => outer.type === type)) return { type, inside }
  const inner: Inline[] = []
  inside.push(type === 'link' ? { type, href: String(token.attrGet('href')), inside: inner } : { type, inside: inner })
  return { type, inside: inner }
}

function leaf(token: Token, onCitation: OnCitation): readonly Inline[] {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return [{ type: 'break' }]
    case 'code_inline':
      return [{ type: 'code', text: token.content }]
    case 'ruby':
      return [{ type: 'ruby', base: token.content, reading: token.info }]
    case 'citation': {
      const read = onCitation(token.content, token.info || undefined, token.map?.[0] ?? 0)
      return read ? [read] : []
    }
    default:
      return [{ type: 'text', text: token.content }]
  }
}

function add(inside: Inline[], inline: Inline): void {
  const last = inside.at(-1)
  if (inline.type === 'text' && inline.text === '') return
  if (inline.type === 'text' && last?.type === 'text')
    inside[inside.length - 1] = { type: 'text', text: last.text + inline.text }
  else inside.push(inline)
}
