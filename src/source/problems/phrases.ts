/** Turns of phrase that several rows share. */

/** Something near to what was written, if there is anything near. */
export type Near = string | undefined

/**
 * Which text a message is about: `line` is the line of speaker `name`, `field` the value of key `name`,
 * `member` the name of cast entry `name`; the others need no name.
 */
export type What = 'line' | 'field' | 'member' | 'heading' | 'text' | 'point' | 'entry'

const what: Readonly<Record<What, (name: string) => string>> = {
  line: (name) => `The line of "${name}"`,
  field: (name) => `"${name}"`,
  member: (name) => `The name of "${name}"`,
  heading: () => 'The heading of the scene',
  text: () => 'This text',
  point: () => 'This point',
  entry: () => 'This entry',
}

const whatJa: Readonly<Record<What, (name: string) => string>> = {
  line: (name) => `「${name}」のセリフ`,
  field: (name) => `「${name}」`,
  member: (name) => `「${name}」の名前`,
  heading: () => '場面の見出し',
  text: () => 'このテキスト',
  point: () => 'この項目',
  entry: () => 'この項目',
}

/** `The line of "elon"`. */
export function nameOf(of: { readonly what: What; readonly name?: string | undefined }): string {
  return what[of.what](of.name ?? '')
}

/** 「elon」のセリフ. */
export function nameOfJa(of: { readonly what: What; readonly name?: string | undefined }): string {
  return whatJa[of.what](of.name ?? '')
}

/** `The text of "elon"`, or `This text` where no key stands before it. */
export function textOf(key: string | undefined): string {
  return key === undefined ? 'This text' : `The text of "${key}"`
}

/** 「elon」の文, or この文 where no key stands before it. */
export function textOfJa(key: string | undefined): string {
  return key === undefined ? 'この文' : `「${key}」の文`
}

/** A text as YAML takes it whole: in single quotes, those inside doubled. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** `elon: 'text'`, or `- 'text'` where no key stands before it. */
export function quotedItem(key: string | undefined, text: string): string {
  return `${key === undefined ? '-' : `${key}:`} ${inQuotes(text)}`
}

/** Long texts are cut, so that a message stays one line. */
export function cut(text: string, length = 60): string {
  const letters = [...text]
  return letters.length > length ? `${letters.slice(0, length).join('')}…` : text
}

/** `Did you mean "scenes"?`, or what to do when nothing is near. */
export function didYouMean(near: Near, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"?`
}

/** 「scenes」のことですか？, or what to do when nothing is near. */
export function didYouMeanJa(near: Near, otherwise: string, aside = ''): string {
  return near === undefined ? otherwise : `「${near}」のことですか？${aside}`
}

/** `a, b, c`, or a word for none. */
export function listed(words: readonly string[], none = 'none'): string {
  return words.join(', ') || none
}

/** Seconds as an author writes them: `45s`, `2m`, `1m30s`. */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  const rest = whole % 60
  if (whole < 60) return `${whole}s`
  return `${Math.floor(whole / 60)}m${rest ? `${String(rest).padStart(2, '0')}s` : ''}`
}

/** 45秒, 2分, 1分30秒. */
export function minutesJa(seconds: number): string {
  const whole = Math.round(seconds)
  const rest = whole % 60
  if (whole < 60) return `${whole}秒`
  return `${Math.floor(whole / 60)}分${rest ? `${rest}秒` : ''}`
}
