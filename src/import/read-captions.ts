import { oneLine } from './clean-text.ts'
import type { Finding, Piece, Pieces } from './draft.ts'
import { endsSentence, joinLines } from './join-lines.ts'
import { readLabel } from './read-label.ts'

/** Both formats want three digits behind the seconds; what people write by hand has fewer, or none. */
const timing = /^\s*(?:\d+:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\s+-->\s+(?:\d+:)?\d{1,2}:\d{2}/
const sound = /^(?:[[(（［【]([^\])）］】]*)[\])）］】]|♪+\s*(.*?)\s*♪*)$/
/** A balloon that holds more is no balloon. */
const longest = 160

/** Whether a text is a transcript with times: WebVTT or SubRip. */
export function isCaptions(text: string): boolean {
  return /^WEBVTT(?:\s|$)/.test(text) || text.split('\n', 20).some((line) => timing.test(line))
}

/** Reads a transcript. Cues that go on with a sentence of the same speaker are put together; times are left out. */
export function readCaptions(text: string): Pieces {
  const pieces: Piece[] = []
  const findings: Finding[] = []
  let cues = 0
  let markup = 0
  let line = 1
  for (const block of text.split(/\n[ \t]*(?=\n)/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((each) => timing.test(each))
    if (at >= 0) {
      cues += 1
      for (const [index, written] of lines.slice(at + 1).entries()) {
        markup += written.match(/<(?!\/|v[ .])[^>]*>/g)?.length ?? 0
        for (const piece of readCue(written, line + at + 1 + index)) add(piece)
      }
    } else if (/^\s*NOTE\b/.test(block))
      findings.push({
        type: 'comment',
        line: line + (block.startsWith('\n') ? 1 : 0),
        text: oneLine(block).slice(0, 60),
      })
    line += block.split('\n').length
  }
  if (cues > 0) findings.push({ type: 'timing', text: '', count: cues })
  if (markup > 0) findings.push({ type: 'markup', text: '', count: markup })
  return { pieces, findings }

  function add(piece: Words): void {
    const last = pieces.at(-1)
    if (last && goesOn(last, piece)) {
      const text = joinLines(last.text, piece.text)
      pieces[pieces.length - 1] =
        last.type === 'speech' ? { ...last, text, whole: `${last.label}: ${text}` } : { ...last, text }
    } else pieces.push(piece)
  }
}

type Words = Extract<Piece, { readonly text: string }>
type Spoken = Extract<Piece, { readonly type: 'speech' | 'text' }>

function goesOn(last: Piece, next: Words): last is Spoken {
  if (last.type !== 'speech' && last.type !== 'text') return false
  if (next.type === 'speech' && (last.type !== 'speech' || last.label !== next.label)) return false
  if (next.type !== 'speech' && next.type !== 'text') return false
  return !endsSentence(last.text) || (next.type === 'speech' && last.text.length + next.text.length < longest)
}

/** One line of a cue; WebVTT may change the speaker inside it. */
function readCue(written: string, line: number): readonly Words[] {
  return written.split(/(?=<v[ .])/).flatMap((part): readonly Words[] => {
    const voice = /^<v(?:\.[^ >]*)?\s+([^>]+)>/.exec(part)?.[1]
    const text = oneLine(unescaped(part.replace(/<[^>]*>/g, '')))
      .replace(/^[-–—]\s+/, '')
      .replace(/^>>+\s*/, '')
    if (text === '') return []
    const heard = sound.exec(text)
    if (heard) {
      const noise = oneLine(heard[1] ?? heard[2] ?? '')
      return noise === '' ? [] : [{ type: 'stage', line, text: noise }]
    }
    const label = voice === undefined ? undefined : oneLine(unescaped(voice))
    if (label) return [{ type: 'speech', line, label, text, whole: `${label}: ${text}`, sure: true }]
    const said = readLabel(text)
    return [said ? { type: 'speech', line, whole: text, ...said } : { type: 'text', line, text }]
  })
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/&[lr][rlm]m;/g, '')
    .replaceAll('&amp;', '&')
}
