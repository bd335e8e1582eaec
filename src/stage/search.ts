/** What can be found of a slide. */
export interface Entry {
  readonly number: number
  /** Everything the slide may be found by, made plain with `plain`. */
  readonly text: string
}

/** A text as it is compared: width, case and the kind of kana make no difference. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/\s+/g, ' ')
}

/** The entries that have every word of a query, in order, as indices; a slide's own number comes first. */
export function search(entries: readonly Entry[], query: string): readonly number[] {
  const words = plain(query).split(' ').filter(Boolean)
  const found = entries.flatMap(({ number, text }, index) =>
    words.every((word) => String(number) === word || text.includes(word)) ? [index] : [],
  )
  const named = found.filter((index) => words.length === 1 && String(entries[index]?.number) === words[0])
  return [...named, ...found.filter((index) => !named.includes(index))]
}
