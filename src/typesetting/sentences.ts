import type { Lang } from '../story/text.ts'

/** UTF-16 offsets, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

// Named outright, or an unknown language would mean the machine's. Of the rules, only the Greek question mark differs.
const segmenters = new Map<'el' | 'en', Intl.Segmenter>()

function segmenterFor(rules: 'el' | 'en'): Intl.Segmenter {
  const known = segmenters.get(rules) ?? new Intl.Segmenter(rules, { granularity: 'sentence' })
  segmenters.set(rules, known)
  return known
}

// 」 and what follows a quotation: “Go!” he said.
const continues = /^[\p{Pe}\p{Pf}\p{Ll}]/u
const wordless = /^[^\p{L}\p{N}]+$/u
const endsInTitle = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|No)\.\s*$/

// The segmenter counts 「 among the marks that close a sentence. “ does close one in German, but not after these.
const opensNext = /(?:\p{Ps}|(?<=[\p{Pf}。！？])\p{Pi})+$/u

/** The sentences of a text, each with the brackets that close it and the space after it. Together they are the text. */
export function sentences(text: string, lang: Lang): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const { segment, index } of segmenterFor(/^el\b/i.test(lang) ? 'el' : 'en').segment(text)) {
    const next = index + segment.length
    const end = next === text.length ? next : next - (opensNext.exec(segment)?.[0].length ?? 0)
    const sentence = text.slice(start, end)
    if (sentence === '') continue
    const last = ranges.at(-1)
    const belongs =
      last &&
      (continues.test(sentence) || wordless.test(sentence) || endsInTitle.test(text.slice(last.start, last.end)))
    if (belongs) ranges[ranges.length - 1] = { start: last.start, end }
    else ranges.push({ start, end })
    start = end
  }
  return ranges
}
