import { oneLine } from './clean-text.ts'
import type { Piece } from './draft.ts'
import { readLabel } from './read-label.ts'

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const act = /^(?:第\s*[0-9０-９一二三四五六七八九十百]+\s*幕|ACT\s+(?:[IVXLC]+|\d+|ONE|TWO|THREE|FOUR|FIVE)\b)/i
const scene =
  /^(?:[■●◆○◯〇□◎]\s*\S|第\s*[0-9０-９一二三四五六七八九十百]+\s*(?:場|話|章)|(?:シーン|場面)\s*[0-9０-９]+|(?:INT|EXT|INT\.?\/EXT)\.\s|SCENE\s+(?:[IVXLC]+|\d+)\b)/i
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
/** Between two parts of a text: ＊, ◇ ◇ ◇. */
const ornament = /^(?:[＊◇◆☆★※†]\s*)+$/
/** How a screenplay goes from picture to picture; here the slides do. */
const transition = /^(?:(?:[A-Z]+ )*TO:|FADE (?:IN|OUT)[.:]?|THE END\.?)$/
const directionLabel = /^(?:ト書き?|stage directions?)$/i
const narrator = /^(?:ナレーション|ナレーター|語り手?|[NＮ]|[NＮ][aAａＡ]|narrat(?:or|ion))$/i
const item = /^\s*(?:[-*+]\s+|[・•]\s*)(\S.*)$/
const numbered = /^\s*\d{1,3}[.)．]\s+(\S.*)$/
const quoted = /^\s*>\s?(.*)$/
const direction = /^(?:[（(]([^（()）]+)[）)]|\*[（(]([^（()）]+)[）)]\*|_[（(]([^（()）]+)[）)]_)[。.]?$/

/** What one line is by itself. Longest of all, a text. */
export function readOne(written: string, line: number): Piece {
  const text = oneLine(written)
  const [, marks = '', title = ''] = heading.exec(written) ?? []
  if (act.test(oneLine(title) || text)) return { type: 'act', line, text: oneLine(title) || text }
  if (oneLine(title) !== '') return { type: 'heading', line, level: marks.length, text: oneLine(title) }
  if (rule.test(written) || ornament.test(text)) return { type: 'rule', line }
  if (scene.test(text)) return { type: 'heading', line, level: 2, text: text.replace(/^[■●◆○◯〇□◎]\s*/, '') }
  const quote = quoted.exec(written)?.[1]
  if (quote !== undefined) return { type: 'quote', line, text: oneLine(quote) }
  const directed = direction.exec(text)
  if (directed) return { type: 'stage', line, text: (directed[1] ?? directed[2] ?? directed[3] ?? '').trim() }
  if (transition.test(text)) return { type: 'transition', line, text }
  const said = readLabel(text)
  if (said && directionLabel.test(said.label)) return { type: 'stage', line, text: said.text }
  if (said && narrator.test(said.label)) return { type: 'text', line, text: said.text }
  if (said) return { type: 'speech', line, whole: text, ...said }
  const point = item.exec(written)?.[1]
  if (point !== undefined) return readPoint(oneLine(point), line)
  const step = numbered.exec(written)?.[1]
  if (step !== undefined) return { type: 'item', line, numbered: true, text: oneLine(step) }
  return { type: 'text', line, text }
}

/** In some transcripts every line of dialogue has a dash before it. */
function readPoint(text: string, line: number): Piece {
  const said = readLabel(text)
  return said?.sure ? { type: 'speech', line, whole: text, ...said } : { type: 'item', line, numbered: false, text }
}
