import type { Notebook } from '../source/diagnostic.ts'
import type { Lang, Text } from './text.ts'
import { plainText, wordsIn } from './words.ts'

/** The script of a language whose words cannot be taken for those of another. */
const ownScripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u,
  zh: /\p{scx=Han}/u,
  ko: /[\p{scx=Hangul}\p{scx=Han}]/u,
}

/** Counts the texts that a language lacks, and shows the first. */
export function reportUntranslated(
  texts: readonly Text[],
  main: Lang,
  others: readonly Lang[],
  notebook: Notebook,
): void {
  const inNeed = texts.filter((text) => needsTranslation(plainText(wordsIn(text, main)), main))
  for (const lang of others) {
    const missing = inNeed.filter((text) => !Object.hasOwn(text.in, lang))
    const [first] = missing.sort((a, b) => a.at.start - b.at.start)
    if (first) notebook.report('L710', first.at, { lang, main, count: missing.length })
  }
}

/** `Tesla / SpaceX` in a Japanese story and `2012` in any are the same in all languages. */
function needsTranslation(letters: string, main: Lang): boolean {
  const own = ownScripts[main.split('-')[0] ?? '']
  return (own ?? /\p{L}/u).test(letters)
}
