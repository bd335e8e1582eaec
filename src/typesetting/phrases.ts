import type { Lang } from '../story/text.ts'
import { breaksOf } from './breaks.ts'
import { kindBefore } from './characters.ts'
import { allowed } from './opportunities.ts'

/** The offsets where `<wbr>` makes a browser break a Japanese text as we measure it, under `word-break: keep-all`. */
export function phrases(text: string, lang: Lang): readonly number[] {
  return phrasesWithin(text, lang, () => breaksOf(text, lang))
}

/** The same, where the breaks of the text are known or found only if needed. */
export function phrasesWithin(text: string, lang: Lang, findBreaks: () => Uint8Array): readonly number[] {
  if (!/^ja\b/i.test(lang)) return []
  const breaks = findBreaks()
  const offsets: number[] = []
  for (let at = 1; at < text.length; at++) if (breaks[at] === allowed && !kindBefore(text, at).space) offsets.push(at)
  return offsets
}
