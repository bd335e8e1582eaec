import type { Lang } from '../story/text.ts'
import { breaksOf } from './breaks.ts'
import { kindBefore } from './characters.ts'
import { allowed } from './opportunities.ts'

/** The offsets where `<wbr>` makes a browser break a Japanese text as we measure it, under `word-break: keep-all`. */
export function phrases(text: string, lang: Lang): readonly number[] {
  if (!/^ja\b/i.test(lang)) return []
  const breaks = breaksOf(text, lang)
  const offsets: number[] = []
  for (let at = 1; at < text.length; at++) if (breaks[at] === allowed && !kindBefore(text, at).space) offsets.push(at)
  return offsets
}
