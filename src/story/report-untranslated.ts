import type { Notebook } from '../source/diagnostic.ts'
import { readInlines } from './inline.ts'
import type { Lang } from './text.ts'
import type { Translatable } from './translations.ts'
import { plainText } from './words.ts'

/** The script of a language whose words cannot be taken for those of another. */
const ownScripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
  zh: /\p{scx=Han}/u,
  ko: /[\p{scx=Hangul}\p{scx=Han}]/u,
}

/** Counts the texts that a language lacks, and shows the first. */
export function reportUntranslated(
  texts: readonly Translatable[],
  main: Lang,
  others: readonly Lang[],
  notebook: Notebook,
): void {
  for (const lang of others) {
    const missing = untranslated(texts, main, lang)
    const [first] = missing.toSorted((a, b) => a.at.start - b.at.start)
    if (first) notebook.report('L710', first.at, { lang, main, count: missing.length })
  }
}

/** The texts that need a translation and have none, in the order of the story. */
function untranslated(texts: readonly Translatable[], main: Lang, lang: Lang): readonly Translatable[] {
  return texts.filter((text) => !hasLanguage(text, lang) && needsTranslation(text.main, main))
}

export function hasLanguage({ inPlace, added }: Translatable, lang: Lang): boolean {
  return [...inPlace, ...added].some((wording) => wording.lang === lang)
}

/** `Tesla / SpaceX` in a Japanese story and `2012` in any are the same in all languages. */
export function needsTranslation(written: string, main: Lang): boolean {
  const own = ownScripts[main.split('-')[0] ?? '']
  return (own ?? /\p{L}/u).test(plainText(readInlines(written, () => undefined)))
}
