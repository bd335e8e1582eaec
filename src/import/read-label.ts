import { looksLikeSpeaker, readLabelled } from '../story/speech.ts'

/** Who speaks, and what: read from a line that says so. */
export interface Label {
  readonly label: string
  readonly how?: string
  readonly text: string
  /** The way it is written leaves no doubt: `**NAME:**`, `NAME:`, `名前「…」`. */
  readonly sure: boolean
}

/** What a name is not made of; with it, it would mean something to Markdown or YAML. */
const unfit = /[\\`*_[\]<>{}&#|~^=/"'“”\p{C}]/u
const bold = /^\s*(\*\*|__)([^*_：:]{1,40}?)\s*([：:]?)\s*\1\s*([：:]?)\s*(.*)$/

/** Reads `名前：…`, `名前「…」`, `NAME: …`, `Name (softly): …` and `**Name:** …`. */
export function readLabel(line: string): Label | undefined {
  const [, , name = '', inside, outside, words = ''] = bold.exec(line) ?? []
  const plain = inside || outside ? `${name}：${words}` : line.trim()
  const found = readLabelled(plain)
  if (!found || !looksLikeSpeaker(found) || unfit.test(found.label) || !/\p{L}/u.test(found.label)) return undefined
  const { label, how, words: text } = found
  const loud = /\p{Lu}/u.test(label) && label === label.toUpperCase()
  const sure = plain !== line.trim() || loud || found.mark === '「'
  return { label, ...(how === undefined ? {} : { how }), text, sure }
}

/** `ANNA (softly)`, alone on a line above what she says, as in screenplays. */
export function readCue(line: string): { readonly label: string; readonly how?: string } | undefined {
  const [, label = '', how] = /^\s*(\p{Lu}[\p{Lu}\p{N} .-]{1,28}?)\s*(?:\(([^()]*)\))?\s*$/u.exec(line) ?? []
  if (!/\p{Lu}{2}/u.test(label) || /[.]$|^(?:INT|EXT|ACT|SCENE|THE END|END|FADE|CUT)\b/.test(label)) return undefined
  // That somebody goes on speaking is seen.
  return how?.trim() && !/^CONT(?:['’]?D|\.|INUED)?$/i.test(how.trim())
    ? { label: label.trim(), how: how.trim() }
    : { label: label.trim() }
}
