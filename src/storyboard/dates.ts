import type { When } from '../story/story.ts'
import type { Lang } from '../story/text.ts'
import { isJapanese } from './labels.ts'

/** A date as the language writes it: 2012, 2012年6月, 30 June 2012. What is no date stays as written. */
export function dateIn(when: When, lang: Lang, written: string): string {
  if (when.from === undefined) return written
  const about = when.approximate ? (isJapanese(lang) ? '頃' : 'c. ') : ''
  const from = oneDate(when.from, lang)
  const to = when.to === undefined ? '' : oneDate(when.to, lang)
  const dates = to ? `${from}–${to}` : from
  return isJapanese(lang) ? dates + about : about + dates
}

/** The year of a date, where there is one. */
export function yearOf(when: When | undefined): number | undefined {
  const year = /^-?\d{4}/.exec(when?.from ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

function oneDate(edtf: string, lang: Lang): string {
  const [year = '', month, day] = edtf.split('-')
  if (month === undefined) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  if (Number.isNaN(date.getTime())) return edtf
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day !== undefined) format.day = 'numeric'
  return new Intl.DateTimeFormat(isEnglish(lang) ? 'en-GB' : lang, {
    ...format,
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(date)
}

const isEnglish = (lang: Lang) => lang.toLowerCase() === 'en'
