import type { Memory } from '../host/memory.ts'
import type { Inline, Lang, Words } from '../story/text.ts'
import type { FontStyle, Theme } from '../templates/theme.ts'
import type { Typesetter } from '../typesetting/typesetter.ts'
import type { Box, Setting } from './boxes.ts'
import type { Misfit } from './card.ts'
import { cutPieces, withParagraphs } from './cut-words.ts'
import { measureInline } from './inline-measure.ts'
import { rememberAnswers } from './remember-answers.ts'
import { type SetParagraph, setParagraph } from './set-paragraph.ts'

/** Measures words as the browser will set them. Sizes, widths and heights are in px. */
export interface Ruler {
  height(words: Words, setting: Setting, size: number, width: number): number
  /** Of the longest line, if none is broken. */
  width(words: Words | string, lang: string, setting: Setting, size: number): number
  /** The width of the narrowest column, in whole em, that needs no more lines; undefined where one line does. */
  balanced(words: Words, setting: Setting, size: number, width: number): number | undefined
  /** Whether a word, or a phrase of Japanese, is wider than the line: it would be torn. */
  tears(words: Words, setting: Setting, size: number, width: number): boolean
  /**
   * Cuts words between paragraphs, else at the ends of sentences, else of phrases, so that each part is no higher than so many lines.
   * `gap` is what a further paragraph takes besides its lines, in em, if not what the setting says.
   */
  cut(words: Words, setting: Setting, size: number, width: number, maxLines: number, gap?: number): readonly Words[]
}

type Pieces = Words['paragraphs'][number]

/** A column that is narrowed to its lines is left so much wider, in em: a line must not be lost to a hair. */
const TO_SPARE = 0.3

export function openRuler(typesetter: Typesetter, theme: Theme, memory: Memory): Ruler {
  const styles: Readonly<Record<Setting['face'] | 'code', FontStyle>> = {
    text: theme.text,
    bold: { ...theme.text, weight: 700 },
    display: theme.display,
    code: theme.code,
  }
  const opened = { text: new WeakMap(), bold: new WeakMap(), display: new WeakMap() } satisfies Record<
    string,
    WeakMap<Pieces, SetParagraph>
  >
  const byName = new Map<string, SetParagraph>()

  function open(pieces: Pieces, lang: Lang, face: Setting['face']): SetParagraph {
    const name = `${face} ${lang} ${written(pieces)}`
    const measure = (text: string, inFace: keyof typeof styles) => typesetter.measure(text, { ...styles[inFace], lang })
    const paragraph =
      byName.get(name) ??
      rememberAnswers(
        setParagraph(() => measureInline(pieces, face, measure), lang),
        name,
        memory,
      )
    byName.set(name, paragraph)
    return paragraph
  }
  /** A paragraph is asked for at many sizes. */
  function set(pieces: Pieces, lang: Lang, face: Setting['face']): SetParagraph {
    const paragraph: SetParagraph = opened[face].get(pieces) ?? open(pieces, lang, face)
    opened[face].set(pieces, paragraph)
    return paragraph
  }

  return {
    height({ paragraphs, lang }, { face, lineHeight, paragraphGap }, size, width) {
      const count = paragraphs.reduce((total, pieces) => total + set(pieces, lang, face).lines(width / size), 0)
      const gaps = Math.max(paragraphs.length - 1, 0) * paragraphGap
      return (count * lineHeight + gaps) * size
    },
    width(words, lang, { face }, size) {
      const paragraphs: readonly Pieces[] =
        typeof words === 'string' ? [[{ type: 'text', text: words }]] : words.paragraphs
      return Math.max(0, ...paragraphs.map((pieces) => set(pieces, lang, face).naturalWidth())) * size
    },
    balanced({ paragraphs, lang }, { face }, size, width) {
      const all = paragraphs.map((pieces) => set(pieces, lang, face))
      if (all.every((each) => each.lines(width / size) < 2)) return undefined
      return Math.ceil(Math.max(...all.map((each) => each.balancedWidth(width / size))) + TO_SPARE)
    },
    tears({ paragraphs, lang }, { face }, size, width) {
      return paragraphs.some((pieces) => set(pieces, lang, face).longestWord() > width / size)
    },
    cut(words, { face, lineHeight, paragraphGap }, size, width, maxLines, gap = paragraphGap) {
      const parts = words.paragraphs.flatMap((pieces) =>
        set(pieces, words.lang, face)
          .cut(width / size, maxLines)
          .map(([start, end]) => cutPieces(pieces, start, end))
          .filter((cut) => cut.length > 0),
      )
      const linesOf = (pieces: Pieces) => set(pieces, words.lang, face).lines(width / size)
      const together: { paragraphs: Pieces[]; height: number }[] = []
      for (const pieces of parts) {
        const height = linesOf(pieces) * lineHeight
        const last = together.at(-1)
        if (last && last.height + gap + height <= maxLines * lineHeight) {
          last.paragraphs.push(pieces)
          last.height += gap + height
        } else together.push({ paragraphs: [pieces], height })
      }
      return together.map(({ paragraphs }) => withParagraphs(words, paragraphs))
    },
  }
}

/** Pieces as a text: the same for all that are set alike. */
function written(pieces: Pieces): string {
  const [only] = pieces
  if (pieces.length === 1 && only?.type === 'text') return only.text
  return pieces.map(writtenPiece).join('')
}

/** Stories have no such character. */
const MARK = '\uffff'

function writtenPiece(piece: Inline): string {
  switch (piece.type) {
    case 'text':
      return `${MARK}t${piece.text}`
    case 'break':
      return `${MARK}b`
    case 'code':
      return `${MARK}c${piece.text}`
    case 'ruby':
      return `${MARK}r${piece.base}${MARK}${piece.reading}`
    case 'cite':
      return `${MARK}[${piece.locator ?? ''}`
    default:
      return `${MARK}${piece.type === 'strong' ? '*' : '_'}${piece.inside.map(writtenPiece).join('')}${MARK}.`
  }
}

export interface SetText {
  readonly size: number
  readonly parts: readonly Words[]
  readonly misfit?: Misfit
}

/** Whether words need no second line. */
export function isOneLine(ruler: Ruler, words: Words, setting: Setting, size: number, width: number): boolean {
  return ruler.height(words, setting, size, width) < 1.5 * setting.lineHeight * size
}

/** The sizes that tear no word of these; all of them where each would. What is whole at one size is so at smaller ones. */
export function untornSizes(
  sizes: readonly number[],
  pieces: readonly { tears(size: number): boolean }[],
): { readonly sizes: readonly number[]; readonly areTorn: boolean } {
  const whole = sizes.findIndex((size) => !pieces.some((piece) => piece.tears(size)))
  return { sizes: sizes.slice(Math.max(whole, 0)), areTorn: whole < 0 }
}

/** The class of a plate that is narrowed to its words. */
export function plateClass(
  ruler: Ruler,
  words: Words,
  box: Box,
  size: number,
  contentWidth: number,
): readonly string[] {
  const measure = box.onPlate && ruler.balanced(words, box.setting, size, box.width(contentWidth, size))
  return measure === undefined ? [] : [`tw-${measure}`]
}

/** Words set in a box: the largest size that takes them whole, else the smallest, cut into parts that each fit. */
export function setInBox(ruler: Ruler, words: Words, box: Box, contentWidth: number): SetText {
  const width = (size: number) => box.width(contentWidth, size)
  const fits = (size: number) => ruler.height(words, box.setting, size, width(size)) <= box.height
  const large = box.inOneLine?.find((size) => isOneLine(ruler, words, box.setting, size, width(size)))
  if (large !== undefined) return { size: large, parts: [words] }
  const whole = (size: number) => fits(size) && !ruler.tears(words, box.setting, size, width(size))
  const size = box.sizes.find(whole) ?? box.sizes.find(fits)
  if (size !== undefined) return { size, parts: [words], ...(whole(size) ? {} : { misfit: 'torn word' }) }
  const smallest = box.sizes.at(-1) ?? 26
  const lines = Math.max(Math.floor(box.height / (box.setting.lineHeight * smallest)), 1)
  const parts = ruler.cut(words, box.setting, smallest, width(smallest), lines)
  const isTooFull = box.setting.lineHeight * smallest > box.height
  const isTorn = ruler.tears(words, box.setting, smallest, width(smallest))
  return { size: smallest, parts, ...(isTooFull ? { misfit: 'too full' } : isTorn ? { misfit: 'torn word' } : {}) }
}
