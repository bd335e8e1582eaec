/** How dialogue is written down: who, how, and the words between quotation marks. */

const marks: Readonly<Record<string, RegExp>> = {
  '（': /([（(])|[）)]/g,
  '(': /([（(])|[）)]/g,
  '「': /(「)|」/g,
  '『': /(『)|』/g,
  '“': /(“)|”/g,
  '"': /()"/g,
}
const quotes = '「『“"'

/** Where the mark that a text begins with is closed. */
function closing(text: string): number | undefined {
  const both = marks[text[0] ?? '']
  if (!both) return undefined
  let depth = 1
  for (const { 1: opens, index } of text.slice(1).matchAll(both)) {
    depth += opens ? 1 : -1
    if (depth === 0) return index + 1
  }
  return undefined
}

/** The text inside one pair of quotation marks that encloses the whole of it. */
export function insideQuotes(text: string): string | undefined {
  const first = text[0]
  return first && quotes.includes(first) && closing(text) === text.length - 1 ? text.slice(1, -1).trim() : undefined
}

/** The words of a line, and the leading parenthetical that says how they are spoken. */
export interface Speech {
  readonly how?: string
  readonly words: string
}

/** Reads `（小声で）「はい」` and its relatives. Whoever wants to keep the parenthesis writes `\(`. */
export function readSpeech(written: string): Speech {
  const outer = takeHow(written.trim())
  const inner = insideQuotes(outer.words)
  const speech =
    outer.how === undefined && inner !== undefined ? takeHow(inner) : { ...outer, words: inner ?? outer.words }
  return { ...speech, words: unescaped(speech.words) }
}

function takeHow(text: string): Speech {
  const end = text.startsWith('（') || text.startsWith('(') ? closing(text) : undefined
  const how = end === undefined ? '' : text.slice(1, end).trim()
  const words = end === undefined ? '' : text.slice(end + 1).trim()
  // A line of nothing but `（沈黙）` is what is shown, not how.
  return how === '' || words === '' ? { words: text } : { how, words }
}

/** Markdown knows `\(`, but not `\（`. */
function unescaped(text: string): string {
  return text.replace(/^\\(?=[（「『“])/, '')
}

/** A text that reads like a line of dialogue. `label` is what stands where the name should. */
export interface Labelled extends Speech {
  readonly label: string
  /** Label and parenthesis together, for names that have one. */
  readonly wholeLabel: string
  readonly mark: ':' | '「'
}

const labelled = /^(([^：:「『（(\n。、！？]{1,60}?)\s*(?:[（(]([^）)\n]*)[）)])?)\s*([：:「『])/

/** Reads `名前：…`, `名前:…`, `名前（…）：…` and `名前「…」`, if the text is written so. */
export function readLabelled(text: string): Labelled | undefined {
  const [begin = '', wholeLabel = '', label = '', how = '', mark] = labelled.exec(text) ?? []
  if (mark === undefined || label.trim() === '') return undefined
  const colon = mark === '：' || mark === ':'
  const words = colon ? text.slice(begin.length).trim() : insideQuotes(text.slice(begin.length - 1).trim())
  if (!words) return undefined
  const said = { label: label.trim(), wholeLabel, mark: colon ? (':' as const) : ('「' as const) }
  return how.trim() === '' ? { ...said, words } : { ...said, words, how: how.trim() }
}

const commonLabels =
  /^(?:注|注意|例|たとえば|例えば|結論|補足|参考|出典|引用|写真|図|表|絵|ポイント|要点|問|答|問い|答え|質問|回答|理由|原因|結果|目的|日時|日付|場所|時間|備考|追記|訳注|編集部注|つまり|なお|第.*|q|a|note|example|source|photo|figure|table|fig\.?|step|p\.?s\.?)\s*\d*$/
const clause = /..[はがをも].|(?:た|る|です|ます|とは|には)$/

/** Whether a label without a name in the cast is still likely to be a speaker who was forgotten. */
export function looksLikeSpeaker({ label, words }: Labelled): boolean {
  const name = label.normalize('NFKC').toLowerCase()
  const timeOrAddress = (/\d$/.test(name) && /^\d/.test(words.normalize('NFKC'))) || words.startsWith('//')
  return (
    [...name].length <= 20 && !/^\d+$/.test(name) && !timeOrAddress && !commonLabels.test(name) && !clause.test(name)
  )
}
