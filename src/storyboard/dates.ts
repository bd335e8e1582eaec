import type { When } from '../story/story.ts'
import type { Lang } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { labelsIn } from './labels/labels-in.ts'

/** A date as the language writes it: 2012, 2012年6月, 30 June 2012. What is no date stays as written. */
export function dateIn(when: When, lang: Lang, written: string): string {
  if (when.from === undefined) return written
  const from = oneDate(when.from, lang)
  const to = when.to === undefined ? '' : oneDate(when.to, lang)
  const dates = to ? `${from}–${to}` : from
  return when.approximate ? labelsIn(lang).circa(dates) : dates
}

/** A date in two parts, for where the year stands large: 2022 and 10月28日. What has no month is one part. */
export function dateParts(when: When, lang: Lang): readonly [large: string, small: string] {
  const whole = dateIn(when, lang, plainText(wordsIn(when.text, lang)))
  if (when.from === undefined || when.to !== undefined || when.approximate) return [whole, '']
  const [year = '', month, day] = when.from.split('-')
  if (month === undefined) return [whole, '']
  const format: Intl.DateTimeFormatOptions = { month: 'long', ...(day !== undefined && { day: 'numeric' }) }
  return [year, formatDate(when.from, lang, format)]
}

/** The year of a date, where there is one. */
export function yearOf(when: When | undefined): number | undefined {
  const year = /^-?\d{4}/.exec(when?.from ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

function oneDate(edtf: string, lang: Lang): string {
  const [year = '', month, day] = edtf.split('-')
  if (month === undefined) return year
  return formatDate(edtf, lang, { year: 'numeric', month: 'long', ...(day !== undefined && { day: 'numeric' }) })
}

/** Making a formatter takes longer than all it will format. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatDate(edtf: string, lang: Lang, format: Intl.DateTimeFormatOptions): string {
  const [year, month, day = '1'] = edtf.split('-')
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (Number.isNaN(date.getTime())) return edtf
  const locale = lang.toLowerCase() === 'en' ? 'en-GB' : lang
  const key = `${locale} ${JSON.stringify(format)}`
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' })
  formatters.set(key, formatter)
  return formatter.format(date)
}
