import type { UiLang } from '../source/sentence.ts'

/** The variables of a Unix that say which language somebody reads, the strongest first. */
export interface LocaleWishes {
  readonly LC_ALL?: string | undefined
  readonly LC_MESSAGES?: string | undefined
  readonly LANG?: string | undefined
}

/** The language of messages: the one asked for, else the system's where we know it, else English. Never the story's. */
export function chooseUiLang(asked: string | undefined, wishes: LocaleWishes, locale: string): UiLang {
  const lang = asked || wishes.LC_ALL || wishes.LC_MESSAGES || wishes.LANG || locale
  return /^ja\b/i.test(lang.replace('_', '-')) ? 'ja' : 'en'
}
