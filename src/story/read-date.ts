import type { Span } from '../source/source.ts'
import { readWordings, textFrom } from './read-text.ts'
import type { Reader, Reading } from './reading.ts'
import type { When } from './story.ts'
import { translated } from './translations.ts'

/** The EDTF parts of a date: `2012`, `2012-06` or `2012-06-30`. */
export type Dates = Pick<When, 'from' | 'to' | 'approximate'>

const day = /^(-?\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?([~?%]?)$/
const japanese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/
const interval = /^(.+?)\s*[/~〜–—]\s*(.+)$/
const twoWays = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
/** No date is longer; what is need not be searched. */
const longest = 40
const leadingYear = /^\d{4}(?!\d)/

/** A date in one of the spellings that have one meaning. `impossible`: it is not on the calendar. */
export function parseDate(written: string): Dates | 'impossible' | undefined {
  const text = written.normalize('NFKC').trim()
  if (text.length > longest) return undefined
  const single = parseDay(text)
  if (single === 'impossible') return single
  if (single) return { from: single.date, approximate: single.approximate }
  const [, first, last] = interval.exec(text) ?? []
  if (first === undefined || last === undefined) return undefined
  const from = parseDay(first)
  if (from === undefined || from === 'impossible') return from
  if (last === '..') return { from: from.date, approximate: from.approximate }
  const to = parseDay(last)
  if (to === undefined || to === 'impossible') return to
  return { from: from.date, to: to.date, approximate: from.approximate || to.approximate }
}

function parseDay(text: string): { date: string; approximate: boolean } | 'impossible' | undefined {
  const [, year, , month, date, mark] = day.exec(text) ?? []
  if (year !== undefined) return onCalendar(year, month, date, mark !== '')
  const [, anno, tsuki, hi] = japanese.exec(text) ?? []
  return anno === undefined ? undefined : onCalendar(anno, tsuki, hi, false)
}

function onCalendar(year: string, month: string | undefined, date: string | undefined, approximate: boolean) {
  const months = Number(month ?? 1)
  const days = Number(date ?? 1)
  const last = new Date(Date.UTC(2000 + (((Number(year) % 400) + 400) % 400), months, 0)).getUTCDate()
  if (months < 1 || months > 12 || days < 1 || days > last) return 'impossible' as const
  return {
    date: [year, month, date]
      .filter((part) => part !== undefined)
      .map(padded)
      .join('-'),
    approximate,
  }
}

function padded(part: string): string {
  return part.padStart(2, '0')
}

/** Both readings of `09/08/2024`, if it has them. */
function readingsOf(written: string): readonly string[] {
  const [, first = '', second = '', year] = twoWays.exec(written.normalize('NFKC')) ?? []
  if (year === undefined) return []
  const readings = [`${year}-${padded(second)}-${padded(first)}`, `${year}-${padded(first)}-${padded(second)}`]
  return [...new Set(readings.filter((reading) => parseDate(reading) !== 'impossible'))]
}

function dateReader(
  otherwise: (written: string, at: Span, reading: Reading) => Partial<When> | undefined,
): Reader<When> {
  return {
    type: 'date',
    read(value, of, reading) {
      const wordings = readWordings(value, of, reading)
      const [main] = wordings ?? []
      if (!wordings || !main) return undefined
      const written = main.words.trim()
      const dates = parseDate(written)
      const readings = dates ? [] : readingsOf(written)
      if (dates === 'impossible') reading.notebook.report('S232', main.scalar.at, { written })
      else if (readings.length > 0) reading.notebook.report('S233', main.scalar.at, { written, readings })
      else if (dates) return { text: textFrom(wordings, value.at, reading), ...dates }
      else {
        const rest = otherwise(written, main.scalar.at, reading)
        const all = translated(wordings, of, reading)
        return rest && { text: textFrom(all, value.at, reading), approximate: false, ...rest }
      }
      return undefined
    },
  }
}

/** A date, and nothing else. */
export const date = dateReader((written, at, reading) => {
  reading.notebook.report('S234', at, { written })
  return undefined
})

/** A date, or any other words for a time. */
export const when = dateReader((written) => {
  const [year] = leadingYear.exec(written.normalize('NFKC')) ?? []
  return year === undefined ? {} : { year }
})
