import { kindAt, kindBefore } from './characters.ts'

/** Room between kanji or kana and other letters, in em: `text-autospace: normal`, CSS Text 4. */
const gap = 1 / 8

/** Adds that room to the advances. At the end of a line it vanishes, and where a `<wbr>` stands browsers leave it out. */
export function addAutospace(
  text: string,
  advances: Float64Array,
  hanging: Float64Array,
  marked: ReadonlySet<number>,
): void {
  for (let at = 1; at < text.length; at++) {
    if (marked.has(at)) continue
    const before = kindBefore(text, at)
    const after = kindAt(text, at)
    if (!(before.ideograph && after.letter) && !(before.letter && after.ideograph)) continue
    advances[at - 1] = advances[at - 1]! + gap
    hanging[at - 1] = gap
  }
}
