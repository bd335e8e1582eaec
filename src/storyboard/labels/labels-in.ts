import { isRightToLeft } from '../../story/direction.ts'
import { rowFor } from '../../story/row-for.ts'
import type { Lang } from '../../story/text.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Labels } from './labels.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const byLanguage: Readonly<Record<string, Labels>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  pt,
  ru,
  zh: zhHans,
  'zh-Hant': zhHant,
}

const together = (english: string) => `\u2066${english}\u2069`

/** English among words that run from right to left is kept together: else its brackets and full stops stand at the wrong end. */
const amongOthers: Labels = {
  ...en,
  continued: ` ${together(en.continued.trim())}`,
  circa: (date) => together(en.circa(date)),
  lines: (counts) => together(en.lines(counts)),
}

/** The labels of a language; one that has no row gets the English ones. */
export function labelsIn(lang: Lang): Labels {
  return rowFor(byLanguage, lang) ?? (isRightToLeft(lang) ? amongOthers : en)
}

/** Whether a language sets titles upright and counts in kanji, as Japanese does. */
export const isJapanese = (lang: Lang) => /^ja\b/i.test(lang)
