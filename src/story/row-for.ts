import type { Lang } from './text.ts'

/** What a table has for a language; its rows are named by language, or by language and script: `zh-Hant`. */
export function rowFor<Row>(table: Readonly<Record<string, Row>>, lang: Lang): Row | undefined {
  const { language, script } = new Intl.Locale(lang).maximize()
  return table[`${language}-${script}`] ?? table[language]
}
