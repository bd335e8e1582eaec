// What a reader sees as one character may be several code points: か with its dots, a family of emoji, Jamo.
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself here; one class is three times as quick as five alternatives
const joining = /[\p{M}\p{RI}\p{EMod}\u200c\u200d\u1100-\u11ff\u{e0020}-\u{e007f}]/u

// The first segmenter of a run takes longer to open than a card to draw.
let graphemes: Intl.Segmenter | undefined

/** 1 at each UTF-16 offset where a character as readers see it begins. */
export function clusterStarts(text: string): Uint8Array {
  const starts = new Uint8Array(text.length)
  if (joining.test(text)) {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
    for (const { index } of graphemes.segment(text)) starts[index] = 1
  } else for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) starts[at] = 1
  return starts
}

/** Where the character after the one that begins at an offset begins. */
export function nextCluster(starts: Uint8Array, at: number): number {
  let next = at + 1
  while (next < starts.length && !starts[next]) next++
  return next
}

/** Each character as readers see it, once. */
export function distinctClusters(text: string): ReadonlySet<string> {
  if (!joining.test(text)) return new Set(text)
  const found = new Set<string>()
  const starts = clusterStarts(text)
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = nextCluster(starts, from)
    found.add(text.slice(from, to))
  }
  return found
}
