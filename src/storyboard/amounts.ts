import type { Lang } from '../story/text.ts'

/** Amounts as the language says them, and never another amount: 100000000000 is 1000億 and 100 billion, 299792458 is 2億9979万2458 and 299,792,458. So many `decimals` are shown even if they are zeros: 7.0 was measured, not counted. */
export function amountIn(digits: number, lang: Lang, decimals = 0): string {
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(lang, { ...options, numberingSystem: 'latn' }).format(digits).replace('-', '−')
  if (/^ja\b/i.test(lang) && Number.isSafeInteger(digits) && Math.abs(digits) >= 10_000) return inMyriads(digits)
  const spoken = Math.abs(digits) >= (/^(?:zh|ko)\b/i.test(lang) ? 10_000 : 1_000_000)
  return spoken && Number(digits.toPrecision(SPOKEN_DIGITS)) === digits
    ? format({
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: SPOKEN_DIGITS,
        useGrouping: false,
      })
    : format({ minimumFractionDigits: decimals, maximumFractionDigits: 20, useGrouping: 'min2' })
}

/** More digits than these are no round amount: they are written out. */
const SPOKEN_DIGITS = 4

const MYRIADS = ['', '万', '億', '兆']

/** 12345678 as 1234万5678, as Japanese newspapers write. */
function inMyriads(digits: number): string {
  const parts = MYRIADS.map((unit, power) => {
    const part = Math.floor(Math.abs(digits) / 10_000 ** power) % (power === MYRIADS.length - 1 ? Infinity : 10_000)
    return part > 0 ? `${part}${unit}` : ''
  })
  return (digits < 0 ? '−' : '') + parts.reverse().join('')
}
