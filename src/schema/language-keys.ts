import type { Schema } from './schema.ts'

/** Offered by editors; any other code can be typed. */
const common: Readonly<Record<string, string>> = {
  ja: 'In Japanese.',
  en: 'In English.',
  'zh-Hans': 'In Chinese, simplified.',
  'zh-Hant': 'In Chinese, traditional.',
  ko: 'In Korean.',
  fr: 'In French.',
  de: 'In German.',
  es: 'In Spanish.',
}

/** The keys of a mapping that says something once per language. `others` are keys that look like codes and are none. */
export function languageKeys(value: Schema, others: readonly string[] = []): Schema {
  const entries = Object.entries(common).map(([code, description]) => [code, { ...value, description }])
  return {
    properties: Object.fromEntries(entries),
    patternProperties: { [languageCode(others)]: value },
  }
}

function languageCode(others: readonly string[]): string {
  const short = others.filter((key) => key.length <= 3)
  return `^${short.length > 0 ? `(?!(?:${short.join('|')})$)` : ''}[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$`
}
