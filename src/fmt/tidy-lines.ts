import type { Source } from '../source/source.ts'
import type { Node } from '../story/node.ts'
import { enter, type Level } from './levels.ts'
import { type LineKind, lineKinds } from './line-kinds.ts'

const step = 2

/** Two spaces a level, no white space at the ends of lines, one empty line at most, one line break at the end. */
export function tidyLines(source: Source, tree: Node): Source {
  const { kinds, open } = lineKinds(source, tree)
  const lines = source.text.split('\n')
  const tidy: string[] = []
  /** The lists and mappings around the line, from the outermost. */
  let levels: readonly Level[] = []
  /** What a text below `|` belongs to. */
  let holder: Level | undefined
  /** Rows of comments above the next line. */
  let comments: readonly number[] = []

  lines.forEach((line, index) => {
    const kind = kinds[index] ?? { type: 'blank' }
    if (kind.type === 'flowing') tidy.push(flowing(line, kind.beside, open.has(index)))
    else if (kind.type === 'block') tidy.push(below(line, kind))
    else if (kind.type === 'blank') tidy.push(...(tidy.length > 0 && tidy.at(-1) !== '' ? [''] : []))
    else if (kind.type === 'comment') {
      comments = [...comments, tidy.length]
      tidy.push(line.trimEnd())
    } else if (/^(?:---|\.\.\.|%)/.test(line)) tidy.push(line.trimEnd())
    else tidy.push(structure(line, open.has(index)))
  })
  settle(comments, levels)
  while (tidy.at(-1) === '' && !isKept(kinds.at(-2))) tidy.pop()
  return { name: source.name, text: `${tidy.join('\n')}\n` }

  function structure(line: string, unfinished: boolean): string {
    const [, spaces = '', dashes = '', rest = ''] = /^( *)((?:-(?: +|$))*)(.*)$/.exec(line) ?? []
    const first = spaces.length
    const outer = levels
    let column = first
    let begin: number | undefined
    for (const [dash] of dashes.matchAll(/-(?: +|$)/g)) {
      levels = enter(levels, { type: 'list', column })
      begin ??= levels.at(-1)?.tidy
      column += dash.length
    }
    if (rest !== '' && !rest.startsWith('#')) levels = enter(levels, { type: 'content', column })
    holder = /^[|>][1-9+-]*\s*(?:\s#.*)?$/.test(rest) ? levels.at(-2) : levels.at(-1)
    begin ??= levels.at(-1)?.tidy ?? 0
    settle(comments, outer, { column: first, tidy: begin })
    comments = []
    const words = [...(dashes.match(/-/g) ?? []), ...(rest === '' ? [] : [rest])].join(' ')
    return ' '.repeat(begin) + (unfinished ? words : words.trimEnd())
  }

  /** A line that goes on with a text moves along with it. */
  function flowing(line: string, beside: boolean, unfinished: boolean): string {
    if (line.trim() === '') return ''
    const { column = 0, tidy: now = 0 } = levels.at(-1) ?? {}
    const spaces = Math.max(indentOf(line) + now - column, now + (beside ? step : 0))
    return ' '.repeat(spaces) + (unfinished ? line.trimStart() : line.trim())
  }

  function below(line: string, { indent, fixed }: LineKind & { readonly type: 'block' }): string {
    if (line.trim() === '' && line.length <= indent) return ''
    const { column = -step, tidy: now = -step } = holder ?? {}
    const spaces = fixed ? now - column : now + step - indent
    return spaces < 0 ? line.slice(-spaces) : ' '.repeat(spaces) + line
  }

  /** Comments stand with the line below them if they did before, otherwise with what they stood with above. */
  function settle(rows: readonly number[], around: readonly Level[], next?: Omit<Level, 'type'>): void {
    for (const row of rows) {
      const line = tidy[row] ?? ''
      const column = indentOf(line)
      const above = around.findLast((level) => level.column === column)
      const near =
        column === next?.column ? next : (above ?? next ?? around.findLast((level) => level.column <= column))
      tidy[row] = ' '.repeat(near?.tidy ?? 0) + line.trimStart()
    }
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function isKept(kind: LineKind | undefined): boolean {
  return kind?.type === 'block' && kind.kept
}
