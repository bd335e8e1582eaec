import type { Notebook } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import type { Line } from './scan-lines.ts'
import { certainKeys } from './yaml-keys.ts'

const colon = /^ *(?:- +)*([a-z]+)([：:])(.?)/u

/** Reports keys whose colon is full-width, or lacks its space. Says whether there were any. */
export function reportColons(source: Source, lines: readonly Line[], notebook: Notebook): boolean {
  let found = false
  for (const line of lines) {
    const [head, key = '', mark, next = ''] = (!line.verbatim && colon.exec(line.text)) || []
    if (head === undefined || !certainKeys.has(key)) continue
    const end = line.start + head.length - next.length
    const at = { source, start: end - 1, end }
    if (mark === '：') notebook.report('Y102', at, { key })
    else if (next === '\u3000') notebook.report('Y104', { source, start: end, end: end + 1 }, { key })
    else if (/\S/.test(next)) notebook.report('Y103', at, { key, text: line.text.slice(end - line.start) })
    else continue
    found = true
  }
  return found
}
