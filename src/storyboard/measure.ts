import type { Words } from '../story/text.ts'
import type { FontStyle, Theme } from '../templates/theme.ts'
import { cuts } from '../typesetting/cuts.ts'
import { balancedWidth, lines, longestWord, naturalWidth } from '../typesetting/lines.ts'
import type { Measured } from '../typesetting/measured.ts'
import { allowed, never } from '../typesetting/opportunities.ts'
import { sentences } from '../typesetting/sentences.ts'
import type { Typesetter } from '../typesetting/typesetter.ts'
import type { Box, Setting } from './boxes.ts'
import { cutPieces, withParagraphs } from './cut-words.ts'
import { measureInline } from './inline-measure.ts'

/** Measures words as the browser will set them. Sizes, widths and heights are in px. */
export interface Ruler {
  /** With ornaments of so many em before and after each paragraph, on its lines. */
  height(words: Words, setting: Setting, size: number, width: number, ornament?: number): number
  /** Of the longest line, if none is broken. */
  width(words: Words | string, lang: string, setting: Setting, size: number): number
  /** The width of the narrowest column, in whole em, that needs no more lines; undefined where one line does. */
  balanced(words: Words, setting: Setting, size: number, width: number): number | undefined
  /** Whether a word, or a phrase of Japanese, is wider than the line: it would be torn. */
  tears(words: Words, setting: Setting, size: number, width: number): boolean
  /** Cuts words at the ends of sentences, else of phrases, so that each part takes at most so many lines. */
  cut(words: Words, setting: Setting, size: number, width: number, maxLines: number): readonly Words[]
}

type Range = readonly [start: number, end: number]
type Pieces = Words['paragraphs'][number]

/** A column that is narrowed to its lines is left so much wider, in em: a line must not be lost to a hair. */
const TO_SPARE = 0.3

export function openRuler(typesetter: Typesetter, theme: Theme): Ruler {
  const styles: Readonly<Record<Setting['face'], FontStyle>> = {
    text: theme.text,
    bold: { ...theme.text, weight: 700 },
    display: theme.display,
  }
  const known = { text: new WeakMap(), bold: new WeakMap(), display: new WeakMap() } satisfies Record<
    string,
    WeakMap<Pieces, Measured>
  >
  const measureIn = (lang: string) => (text: string, face: Setting['face']) =>
    typesetter.measure(text, { ...styles[face], lang })
  /** A paragraph is asked for at many sizes, and measured once. */
  const measured = (pieces: Pieces, lang: string, face: Setting['face']): Measured => {
    const found: Measured = known[face].get(pieces) ?? measureInline(pieces, face, measureIn(lang))
    known[face].set(pieces, found)
    return found
  }

  return {
    height(words, setting, size, width, ornament = 0) {
      const { face } = setting
      const linesOf = (pieces: Pieces) => lines(between(measured(pieces, words.lang, face), ornament), width / size)
      const count = words.paragraphs.reduce((total, pieces) => total + Math.max(linesOf(pieces).length, 1), 0)
      const gaps = Math.max(words.paragraphs.length - 1, 0) * setting.paragraphGap
      return (count * setting.lineHeight + gaps) * size
    },
    width(words, lang, { face }, size) {
      const all =
        typeof words === 'string'
          ? [measureIn(lang)(words, face)]
          : words.paragraphs.map((pieces) => measured(pieces, lang, face))
      return Math.max(0, ...all.map(naturalWidth)) * size
    },
    balanced(words, setting, size, width) {
      const { face } = setting
      const all = words.paragraphs.map((pieces) => measured(pieces, words.lang, face))
      if (all.every((each) => lines(each, width / size).length < 2)) return undefined
      return Math.ceil(Math.max(...all.map((each) => balancedWidth(each, width / size))) + TO_SPARE)
    },
    tears(words, setting, size, width) {
      const { face } = setting
      return words.paragraphs.some((pieces) => longestWord(measured(pieces, words.lang, face)) > width / size)
    },
    cut(words, setting, size, width, maxLines) {
      const { face } = setting
      return words.paragraphs.flatMap((pieces) => {
        const whole = measured(pieces, words.lang, face)
        const fits = (range: Range) => lines(part(whole, range), width / size).length <= maxLines
        const said = sentences(whole.text, words.lang).map(({ start, end }): Range => [start, end])
        const parts = said.flatMap((range) => (fits(range) ? [range] : phraseRanges(whole.text, words.lang, range)))
        return joinWhile(parts, fits).flatMap(([start, end]) => {
          const cut = cutPieces(pieces, start, end)
          return cut.length > 0 ? [withParagraphs(words, [cut])] : []
        })
      })
    },
  }
}

/** A text between two ornaments, each of which may stand on a line alone. */
function between(measured: Measured, ornament: number): Measured {
  if (ornament === 0) return measured
  const { text, advances, hanging, breaks } = measured
  const ends = breaks.slice()
  ends[0] = allowed
  return {
    text: `\ufffc${text}\ufffc`,
    advances: Float64Array.of(ornament, ...advances, ornament),
    hanging: Float64Array.of(0, ...hanging, 0),
    breaks: Uint8Array.of(never, ...ends, allowed),
    missing: [],
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

/** Words set in a box: the largest size that takes them whole, else the smallest, cut into parts that each fit. */
export function setInBox(
  ruler: Ruler,
  words: Words,
  box: Box,
  contentWidth: number,
): { readonly size: number; readonly parts: readonly Words[] } {
  const width = (size: number) => box.width(contentWidth, size)
  const fits = (size: number) => ruler.height(words, box.setting, size, width(size)) <= box.height
  const whole = (size: number) => fits(size) && !ruler.tears(words, box.setting, size, width(size))
  const size = box.sizes.find(whole) ?? box.sizes.find(fits)
  if (size !== undefined) return { size, parts: [words] }
  const smallest = box.sizes.at(-1) ?? 26
  const lines = Math.max(Math.floor(box.height / (box.setting.lineHeight * smallest)), 1)
  return { size: smallest, parts: ruler.cut(words, box.setting, smallest, width(smallest), lines) }
}
