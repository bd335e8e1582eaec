import { nearestName, normalName } from './nearest.ts'
import type { Scalar } from './node.ts'
import { bareLine } from './read-line.ts'
import { text } from './read-text.ts'
import type { Reading } from './reading.ts'
import { type Labelled, looksLikeSpeaker, readLabelled, readSpeech } from './speech.ts'
import type { Block } from './story.ts'

/** `名前：`, and nothing behind it. */
const nameAlone = /^([^：:\n]{1,60}?)\s*：$/

/** Reads a bare string: the next slide, a line of somebody in the cast, or narration. */
export function readBare(scalar: Scalar, reading: Reading): Block | undefined {
  const written = scalar.value.trim()
  if (written === '---') return { type: 'break', at: scalar.at }
  const labelled = readLabelled(written)
  if (labelled) {
    const { label, wholeLabel, words, how } = labelled
    const whole = reading.speakers.get(normalName(wholeLabel))
    if (whole !== undefined) return bareLine(scalar, whole, readSpeech(words), reading)
    const who = reading.speakers.get(normalName(label))
    if (who !== undefined) return bareLine(scalar, who, how === undefined ? readSpeech(words) : { how, words }, reading)
    reportUnknownLabel(scalar, labelled, reading)
  }
  const name = nameAlone.exec(written)?.[1]
  if (name !== undefined && reading.speakers.has(normalName(name))) {
    reading.notebook.report('S211', { ...scalar.at, start: scalar.at.end }, { what: 'line', name })
    return undefined
  }
  const read = text.read(scalar, { what: 'text', name: '' }, reading)
  return read && { type: 'narration', at: scalar.at, sources: [], text: read }
}

function reportUnknownLabel({ at }: Scalar, labelled: Labelled, { notebook, speakers }: Reading): void {
  const { label: written, mark } = labelled
  const member = partOf(normalName(written), speakers)
  const near = member === undefined ? nearestName(written, speakers.keys()) : undefined
  if (!looksLikeSpeaker(labelled) || (mark === '「' && member === undefined && near === undefined)) return
  const meant = near === undefined ? undefined : (speakers.get(near) ?? near)
  notebook.report('R302', { ...at, end: at.start + written.length }, { written, member, near: meant })
}

/** The member whose name has the label as a part: サム of サム・アルトマン. */
function partOf(label: string, speakers: ReadonlyMap<string, string>): string | undefined {
  for (const [name, id] of speakers) if (name.split(/[・\s=＝]/).includes(label)) return id
  return undefined
}
