import type { KindCounts } from './labels.ts'

/** Says what the lines of dialogue are as a count of each kind: right in every language whatever the number, where a sentence would have to agree with it. */
export function tally(words: Readonly<Record<keyof KindCounts | 'colon' | 'comma', string>>) {
  return (counts: KindCounts): string => {
    const count = (kind: keyof KindCounts) => `${words[kind]}${words.colon}${counts[kind]}`
    const kinds = (['dramatised', 'paraphrase', 'quote'] as const).filter((kind) => counts[kind] > 0)
    return `${count('total')} (${kinds.map(count).join(words.comma)})`
  }
}
