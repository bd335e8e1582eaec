import { oneLine } from './clean-text.ts'
import type { Finding, Piece, Pieces } from './draft.ts'
import { endsSentence, joinLines } from './join-lines.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { readCue } from './read-label.ts'
import { readOne } from './read-line.ts'

const picture = /^\s*!\[([^\]]*)\]\(\s*<?([^)\s>]+)[^)]*\)\s*$/
const fence = /^ {0,3}(```+|~~~+)/
/** What never goes on with the line above: code, a comment, `Note: …`. */
const standsAlone = /^ {0,3}(?:```|~~~|<!--|\p{Lu}\p{L}{0,19}[:：]\s)/u
/** The heading of a list of characters. */
const castHeading =
  /^(?:#+\s*)?[■●○◎◆【[]*\s*(?:登場人物|主な登場人物|配役|人物|characters|cast|dramatis personae)\s*[】\]]*\s*[:：]?$/i
/** `安藤（30）会社員`, `Ann, a clerk`, `- アン：会社員`. */
const member =
  /^(?:[-*・•]\s*)?([^\s（(：:、,—–「『][^（(：:、,—–「『]{0,28}?)\s*(?:[（(]([^（()）]*)[）)])?\s*(?:[：:、,—–…-]+\s*)?((?<=[）)：:、,—–…\s-])\S.*)?$/
/** `安藤「ほんとに？`, where the next lines go on until the bracket is closed. */
const opensSpeech = /^[^「『。、：:]{1,30}[「『]/
/** What is said may not go on for longer than that: then a bracket was forgotten. */
const longest = 30
const underline = /^ {0,3}(=+|-+)\s*$/
/** Lines that were broken by hand are about as long as the page is wide. */
const wide = 50

/** Cuts a script, an article or Markdown into pieces. */
export function readScript(text: string): Pieces {
  const lines = text.split('\n')
  const pieces: Piece[] = []
  const findings: Finding[] = []
  const front = readFrontMatter(lines, findings)

  for (let index = front.end; index < lines.length; ) index = take(index)
  return { pieces, findings, ...front.known }

  /** Takes what begins at a line, and says where the next begins. */
  function take(start: number): number {
    const written = lines[start] ?? ''
    const line = start + 1
    if (written.trim() === '') return start + 1
    const mark = fence.exec(written)?.[1]
    if (mark !== undefined) return raw(start, until(start + 1, (each) => each.trim().startsWith(mark)) + 1)
    if (/^\s*\|.*\|\s*$/.test(written))
      return raw(
        start,
        until(start, (each) => !/^\s*\|/.test(each)),
      )
    if (/^\s*<!--/.test(written)) return comment(start)
    const [, alt = '', path] = picture.exec(written) ?? []
    if (path !== undefined) {
      pieces.push({ type: 'note', line, text: oneLine(alt === '' ? path : `${alt} (${path})`) })
      findings.push({ type: 'picture', line, text: path })
      return start + 1
    }
    const next = lines[start + 1] ?? ''
    const bar = underline.exec(next)?.[1]
    const one = readOne(written, line)
    if (bar !== undefined && one.type === 'text' && bar.length > 1) {
      pieces.push({ type: 'heading', line, level: bar.startsWith('=') ? 1 : 2, text: one.text })
      return start + 2
    }
    if (castHeading.test(oneLine(written))) return members(start)
    const closed = closing(start)
    if (closed > start + 1) {
      pieces.push(readOne(lines.slice(start, closed).map(oneLine).reduce(joinLines), line))
      return closed
    }
    const cue = readCue(written)
    if (cue && next.trim() !== '' && !readCue(next) && lines[start - 1]?.trim() !== undefined) return speech(start, cue)
    if (one.type === 'text' || one.type === 'speech') return flow(start, one)
    if (!('text' in one) || one.text !== '') pieces.push(one)
    return start + 1
  }

  function until(from: number, ends: (line: string) => boolean): number {
    let end = from
    while (end < lines.length && !ends(lines[end] ?? '')) end += 1
    return end
  }

  /** The list of characters, up to the next blank line. */
  function members(start: number): number {
    const first = (lines[start + 1] ?? '').trim() === '' ? start + 2 : start + 1
    const end = until(first, (each) => each.trim() === '')
    const listed = lines.slice(first, end).map((each) => member.exec(oneLine(each)))
    if (end === first || listed.includes(null)) {
      pieces.push(readOne(lines[start] ?? '', start + 1))
      return start + 1
    }
    listed.forEach((each, index) => {
      const [, label = '', aside = '', rest = ''] = each ?? []
      const role = rest.trim() || (/\d/.test(aside.normalize('NFKC')) ? '' : aside.trim())
      pieces.push({ type: 'member', line: first + index + 1, label, ...(role && { role }) })
    })
    return end
  }

  /** Where the line ends that begins here: behind the line that closes the bracket behind a name. */
  function closing(start: number): number {
    if (!opensSpeech.test(lines[start] ?? '')) return start + 1
    let depth = 0
    for (let index = start; index < Math.min(start + longest, lines.length); index++) {
      const line = lines[index] ?? ''
      if (line.trim() === '') break
      depth += (line.match(/[「『]/g)?.length ?? 0) - (line.match(/[」』]/g)?.length ?? 0)
      if (depth <= 0) return index + 1
    }
    return start + 1
  }

  function raw(start: number, end: number): number {
    pieces.push({ type: 'raw', line: start + 1, markdown: lines.slice(start, end).join('\n').trimEnd() })
    return end
  }

  function comment(start: number): number {
    const end = until(start, (each) => each.includes('-->'))
    findings.push({ type: 'comment', line: start + 1, text: oneLine(lines[start] ?? '').slice(0, 60) })
    return end + 1
  }

  /** `ANNA`, and below it what she says. */
  function speech(start: number, cue: { readonly label: string; readonly how?: string }): number {
    const end = until(start + 1, (each) => each.trim() === '')
    const said = lines.slice(start + 1, end).map(oneLine)
    const how = /^\(([^()]+)\)$/.exec(said[0] ?? '')?.[1]
    const words = (how !== undefined && said.length > 1 ? said.slice(1) : said).reduce(joinLines)
    const whole = `${cue.label}: ${words}`
    const spoken = how !== undefined && said.length > 1 ? { how } : {}
    pieces.push({ type: 'speech', line: start + 1, sure: true, text: words, whole, ...cue, ...spoken })
    return end
  }

  function isDone(text: string, next: number): boolean {
    return endsSentence(text) || endsSentence(oneLine(lines[next - 1] ?? ''))
  }

  /** A text or a line of dialogue, and the lines that go on with it. */
  function flow(start: number, first: Piece & { type: 'text' | 'speech' }): number {
    const end = until(start, (each) => each.trim() === '')
    // In Markdown only a blank line ends what somebody says.
    const wrapped =
      lines.slice(start, end - 1).every((each) => widthOf(each) >= wide) ||
      (first.type === 'speech' && /^\s*(?:\*\*|__)/.test(lines[start] ?? ''))
    let { text } = first
    let index = start + 1
    for (; index < end; index++) {
      const more = readOne(lines[index] ?? '', index + 1)
      if (more.type !== 'text' || (!wrapped && isDone(text, index)) || standsAlone.test(lines[index] ?? '')) break
      text = joinLines(text, more.text)
    }
    const rest = text.slice(first.text.length)
    pieces.push(first.type === 'text' ? { ...first, text } : { ...first, text, whole: first.whole + rest })
    return index
  }
}

function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1), 0)
}
