/** Readers of the values that only one kind of block has. */

import { normalName } from './nearest.ts'
import type { Entry, Node } from './node.ts'
import { when } from './read-date.ts'
import { isOwnData } from './read-fields.ts'
import { number } from './read-number.ts'
import { isEmpty, reportEmpty } from './read-one.ts'
import { readWordings, text, textFrom } from './read-text.ts'
import type { Reader, Reading, Subject } from './reading.ts'
import { insideQuotes } from './speech.ts'
import type { Chart, Quote, Timeline } from './story.ts'
import type { Text } from './text.ts'
import { translated } from './translations.ts'

/** The numbers of a chart, each under its label. */
export const chartData: Reader<Chart['data']> = {
  type: 'data',
  read(value, of, reading) {
    if (isEmpty(value)) {
      reportEmpty(value, of, reading)
      return undefined
    }
    const entries = entriesOf(value, of, '2024: 800億', reading)
    return entries?.flatMap(({ key, value: node }) => {
      const read = number.read(node, { what: 'field', name: key.value }, reading)
      const label = textFrom([{ lang: reading.lang, scalar: key, words: key.value, from: 0 }], key.at, reading)
      return read ? [{ label, ...read, at: key.at }] : []
    })
  },
}

/** The entries of a mapping that must be one. */
export function entriesOf(
  value: Node,
  of: Subject,
  example: string,
  reading: Pick<Reading, 'notebook'>,
): readonly Entry[] | undefined {
  if (value.type === 'mapping') return value.entries.filter(({ key }) => !isOwnData(key.value))
  if (value.type === 'scalar' && value.swallowed) reportEmpty(value, of, reading)
  else reading.notebook.report('S250', value.at, { key: of.name, example })
  return undefined
}

/** `auto`, or dates and what happened then. */
export const timelineEntries: Reader<Timeline['entries']> = {
  type: 'timeline',
  choices: ['auto'],
  read(value, of, reading) {
    if (isEmpty(value)) reportEmpty(value, of, reading)
    else if (value.type === 'sequence') return value.items.flatMap((item) => timelineItem(item, reading))
    else if (value.type === 'mapping') reading.notebook.report('S244', value.at, { key: of.name })
    else if (value.value.trim() === 'auto') return 'auto'
    else reading.notebook.report('S241', value.at, { written: value.value.trim(), key: of.name, choices: ['auto'] })
    return undefined
  },
}

function timelineItem(item: Node, reading: Reading) {
  if (item.type !== 'mapping') {
    reading.notebook.report('S243', item.at)
    return []
  }
  return item.entries.flatMap(({ key, value }) => {
    const time = when.read(key, { what: 'entry', name: '' }, reading)
    const words = text.read(value, { what: 'entry', name: '' }, reading)
    return time && words ? [{ when: time, text: words, at: key.at }] : []
  })
}

/** Words that were said, without the quotation marks around them: those are the slide's. */
export const verbatim: Reader<Text> = {
  type: 'text',
  read(value, of, reading) {
    const wordings = readWordings(value, of, reading)
    const bare =
      wordings &&
      translated(wordings, of, reading).map((wording) => ({
        ...wording,
        words: insideQuotes(wording.words.trim()) ?? wording.words,
      }))
    return bare && textFrom(bare, value.at, reading)
  },
}

/** Who is quoted: somebody of the cast, or a name. */
export const quoted: Reader<NonNullable<Quote['by']>> = {
  type: 'text',
  read(value, of, reading) {
    const who = value.type === 'scalar' ? reading.speakers.get(normalName(value.value)) : undefined
    if (who !== undefined) return { type: 'member', who }
    const read = text.read(value, of, reading)
    return read && { type: 'name', name: read }
  },
}

/** Whatever the author's own card asks for: a text, or several. */
export function cardFields(entries: readonly Entry[], reading: Reading): Record<string, Text | readonly Text[]> {
  const fields: [string, Text | readonly Text[]][] = []
  for (const { key, value } of entries) {
    const of = { what: 'field', name: key.value } as const
    const read =
      value.type === 'sequence'
        ? value.items.map((item) => text.read(item, of, reading)).filter((one) => one !== undefined)
        : text.read(value, of, reading)
    if (read) fields.push([key.value, read])
  }
  return Object.fromEntries(fields)
}
