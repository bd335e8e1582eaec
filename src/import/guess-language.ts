const scripts = [
  { lang: 'ja', letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu },
  { lang: 'ko', letters: /\p{sc=Hangul}/gu },
  { lang: 'zh', letters: /\p{sc=Han}/gu },
  { lang: 'ru', letters: /\p{sc=Cyrillic}/gu },
]

/** The words that are in almost every sentence of a language, and in few of another. */
const small: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|is|of|to|you|it)\b/giu,
  de: /\b(?:der|die|das|und|ist|nicht|ich|ein)\b/giu,
  fr: /\b(?:le|la|les|et|est|des|une|vous|je)\b/giu,
  es: /\b(?:el|los|y|es|que|una|por|no)\b/giu,
}

/** The language of a text, by its letters and its small words. English if nothing tells. */
export function guessLanguage(text: string): string {
  const beginning = text.slice(0, 20_000)
  const count = (pattern: RegExp) => beginning.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  const found = scripts.find(({ letters: own }) => count(own) > letters / 10)
  if (found) return found.lang
  const words = Object.entries(small).map(([lang, pattern]) => ({ lang, often: count(pattern) }))
  return words.reduce((best, each) => (each.often > best.often ? each : best)).lang
}
