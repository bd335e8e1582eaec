import { oneLine } from './clean-text.ts'
import type { Finding } from './draft.ts'

/** What a text says of itself before it begins; `end` is the line where it begins, from 0. */
export interface FrontMatter {
  readonly end: number
  readonly known: { readonly title?: string; readonly author?: string }
}

const fieldOf = /^([\p{L}][\p{L} _-]{0,30}?)\s*[:：]\s*(.*?)\s*$/u
const meanings = { title: /^(?:title|題名|題|タイトル|作品名)$/i, author: /^(?:authors?|作|作者|脚本|著者)$/i } as const

/** `title: …` and its like: between two `---`, or as a screenplay has them on its first page; `『題名』` alone is a title, too. */
export function readFrontMatter(lines: readonly string[], findings: Finding[]): FrontMatter {
  const first = lines.findIndex((line) => line.trim() !== '')
  const bare = /^『([^『』]{1,40})』$/.exec(oneLine(lines[first] ?? ''))?.[1]
  if (bare !== undefined) return { end: first + 1, known: { title: bare } }
  const fenced = lines[0]?.trim() === '---'
  const from = fenced ? 1 : 0
  const close = lines.findIndex((line, index) => index >= from && line.trim() === (fenced ? '---' : ''))
  const to = close < 0 ? lines.length : close
  const fields = lines.slice(from, to).map((line) => fieldOf.exec(line))
  const isPage = fenced ? close > 1 : meanings.title.test(fields[0]?.[1] ?? '') && to < lines.length
  // On a first page a line that is indented belongs to the field above.
  if (!isPage || fields.some((field, index) => !field && (fenced || !/^\s/.test(lines[index] ?? ''))))
    return { end: 0, known: {} }
  const known: { title?: string; author?: string } = {}
  fields.forEach((field, index) => {
    if (!field) return
    const [, key = '', quoted = ''] = field
    const value = oneLine(quoted.replace(/^(["'])(.*)\1$/, '$2'))
    const name = (['title', 'author'] as const).find((each) => meanings[each].test(key))
    if (name !== undefined && value !== '') known[name] = value
    else findings.push({ type: 'field', line: from + index + 1, text: key })
  })
  return { end: fenced ? to + 1 : to, known }
}
