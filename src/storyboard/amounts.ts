import type { Lang } from '../story/text.ts'

/** Large round amounts as the language says them: 100000000000 is 1000億 and 100 billion, 10000 is 1万 and 10,000. */
export function amountIn(digits: number, lang: Lang): string {
  const spoken = Math.abs(digits) >= (/^(?:ja|zh|ko)\b/i.test(lang) ? 10_000 : 1_000_000)
  const options: Intl.NumberFormatOptions = spoken
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4, useGrouping: false }
    : { maximumFractionDigits: 6 }
  return new Intl.NumberFormat(lang, { ...options, numberingSystem: 'latn' }).format(digits)
}
