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

/** The labels of a language; one that has no row gets the English ones. */
export function labelsIn(lang: Lang): Labels {
  return rowFor(byLanguage, lang) ?? en
}

/** Whether a language sets titles upright and counts in kanji, as Japanese does. */
export const isJapanese = (lang: Lang) => /^ja\b/i.test(lang)
