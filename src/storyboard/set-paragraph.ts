import type { Lang } from '../story/text.ts'
import { cuts } from '../typesetting/cuts.ts'
import { balancedWidth, lines, longestWord, naturalWidth } from '../typesetting/lines.ts'
import type { Measured } from '../typesetting/measured.ts'
import { sentences } from '../typesetting/sentences.ts'

/** Offsets into a paragraph's shown text, half-open. */
export type Range = readonly [start: number, end: number]

/** What the fit asks of a paragraph. All lengths are in em. */
export interface SetParagraph {
  /** How many lines it takes in a column. */
  lines(width: number): number
  longestWord(): number
  /** Of the narrowest column in which it takes no more lines than in this one. */
  balancedWidth(width: number): number
  naturalWidth(): number
  /** The parts it is cut into at the ends of sentences, else of phrases, so that each takes at most so many lines. */
  cut(width: number, maxLines: number): readonly Range[]
}

/** Sets a paragraph, which is measured when something is first asked of it. */
export function setParagraph(measure: () => Measured, lang: Lang): SetParagraph {
  let known: Measured | undefined
  const measured = () => {
    known ??= measure()
    return known
  }
  return {
    lines: (width) => Math.max(lines(measured(), width).length, 1),
    longestWord: () => longestWord(measured()),
    balancedWidth: (width) => balancedWidth(measured(), width),
    naturalWidth: () => naturalWidth(measured()),
    cut(width, maxLines) {
      const whole = measured()
      const fits = (range: Range) => lines(part(whole, range), width).length <= maxLines
      const said = sentences(whole.text, lang).map(({ start, end }): Range => [start, end])
      const parts = said.flatMap((range) => (fits(range) ? [range] : phraseRanges(whole.text, lang, range)))
      return joinWhile(parts, fits)
    },
  }
}

/** A stretch of a measured text, without the spaces at its ends: nothing is measured again. */
function part({ text, advances, hanging, breaks }: Measured, [start, end]: Range): Measured {
  const stretch = text.slice(start, end)
  const from = start + stretch.length - stretch.trimStart().length
  const to = Math.max(from, end - (stretch.length - stretch.trimEnd().length))
  return {
    text: text.slice(from, to),
    advances: advances.subarray(from, to),
    hanging: hanging.subarray(from, to),
    breaks: breaks.subarray(from, to + 1),
    missing: [],
  }
}

function phraseRanges(text: string, lang: string, [start, end]: Range): readonly Range[] {
  const inside = cuts(text.slice(start, end), lang).map((offset) => start + offset)
  const ends = [...inside, end]
  return ends.map((to, index) => [ends[index - 1] ?? start, to])
}

/** Joins neighbours as long as they fit together. */
function joinWhile(ranges: readonly Range[], fits: (range: Range) => boolean): readonly Range[] {
  const joined: Range[] = []
  for (const [start, end] of ranges) {
    const last = joined.at(-1)
    if (last && fits([last[0], end])) joined[joined.length - 1] = [last[0], end]
    else joined.push([start, end])
  }
  return joined
}
