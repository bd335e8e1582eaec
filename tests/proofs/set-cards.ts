import type { Words } from '../../src/story/text.ts'
import * as boxes from '../../src/storyboard/boxes.ts'
import type { Card } from '../../src/storyboard/card.ts'
import type { CardKinds } from '../../src/storyboard/card-kinds.ts'
import type { Ruler } from '../../src/storyboard/measure.ts'
import { TALKS, type TalkBox } from '../../src/storyboard/talk-boxes.ts'
import { talkPiece } from '../../src/storyboard/talk-pieces.ts'

/** A text of a card as the fit reckons with it. */
export interface SetText {
  readonly words: Words
  /** Where its paragraphs are on the slide. */
  readonly paragraphs: string
  /** How many lines each paragraph takes, at a text size in px. */
  lines(size: number): readonly number[]
}

/** A card whose text size the fit chose. */
export interface SetCard {
  readonly id: string
  readonly kind: string
  readonly lang: string
  readonly sizes: readonly number[]
  readonly texts: readonly SetText[]
  /** What stands in the box that must not grow too high. */
  readonly contents: string
  /** Whether all texts fit their box together, at a size. */
  fits(size: number): boolean
  /** Of the box, in px. */
  readonly height: number
}

/** How a card is set; undefined if it has no text that was fitted. */
export function setCard(card: Card, ruler: Ruler, slideWidth: number): SetCard | undefined {
  const width = boxes.contentWidth(slideWidth)
  switch (card.template) {
    case 'chat':
    case 'script':
      return setTalk(card, TALKS[card.template], ruler, width)
    case 'narration':
      return setText(card, boxes.CAPTION, 'p:not(:has(> img:not(.emoji), > small))', ruler, width)
    case 'quote':
      return setText(card, boxes.QUOTE, 'blockquote > p:first-child', ruler, width)
    case 'question':
      return setText(card, boxes.QUESTION, 'h2', ruler, width)
    case 'aside':
      return setText(card, boxes.ASIDE, 'aside > p:not(:has(> small))', ruler, width)
    case 'list':
      return setList(card, ruler, width)
    default:
      return undefined
  }
}

function setText(card: Card, box: boxes.Box, selector: string, ruler: Ruler, width: number): SetCard {
  const { text } = card.data as CardKinds['question']
  const counted = box.setting.paragraphGap === box.setting.lineHeight ? linesOfBlock : linesOf
  return {
    ...{ id: card.id, kind: card.template, lang: text.lang, sizes: box.sizes, height: box.height },
    texts: [
      {
        words: text,
        paragraphs: selector,
        lines: (size) => counted(text, box.setting, size, box.width(width, size), ruler),
      },
    ],
    contents: selector,
    fits: (size) => ruler.height(text, box.setting, size, box.width(width, size)) <= box.height,
  }
}

function setList(card: Card, ruler: Ruler, width: number): SetCard {
  const { items } = card.data as unknown as CardKinds['list']
  const { setting, sizes, gap, height } = boxes.LIST
  const heightOf = (words: Words, size: number) => ruler.height(words, setting, size, boxes.LIST.width(width, size))
  return {
    ...{ id: card.id, kind: card.template, lang: items[0]?.lang ?? '', sizes, height, contents: 'li' },
    texts: items.map((words, index) => ({
      words,
      paragraphs: `li:nth-child(${index + 1})`,
      lines: (size) => linesOfBlock(words, setting, size, boxes.LIST.width(width, size), ruler),
    })),
    fits: (size) =>
      items.reduce((sum, words) => sum + heightOf(words, size), gap * size * (items.length - 1)) <= height,
  }
}

function setTalk(card: Card, box: TalkBox, ruler: Ruler, width: number): SetCard {
  const { items } = card.data as unknown as CardKinds['chat']
  const pieces = items.map((item) =>
    talkPiece(item, { notes: [], seconds: 0, at: card.at }, { box, width, ruler, continued: '' }),
  )
  return {
    ...{
      id: card.id,
      kind: card.template,
      lang: items[0]?.text.lang ?? '',
      sizes: box.sizes,
      height: box.height,
      contents: 'li',
    },
    texts: items.map((item, index) => {
      const li = `li:nth-child(${index + 1})`
      if (item.type === 'line')
        return {
          words: item.text,
          paragraphs: `${li} > p + p`,
          lines: (size) => linesOf(item.text, box.setting, size, box.width(width, size), ruler),
        }
      return {
        words: item.text,
        paragraphs: `${li} .stage`,
        lines: (size) => {
          const { setting, ...at } = box.direction
          return linesOfBlock(item.text, setting, at.size(size), at.width(width, size), ruler)
        },
      }
    }),
    fits: (size) =>
      pieces.reduce((sum, piece) => sum + piece.height(size), box.gap * size * (pieces.length - 1)) <= box.height,
  }
}

/** Lines of a block in which paragraphs stand a blank line apart. */
function linesOfBlock(...asked: Parameters<typeof linesOf>): readonly number[] {
  const lines = linesOf(...asked)
  return [lines.reduce((sum, count) => sum + count, lines.length - 1)]
}

/** Lines of each paragraph. */
function linesOf(words: Words, setting: boxes.Setting, size: number, width: number, ruler: Ruler): readonly number[] {
  return words.paragraphs.map((pieces) => {
    const one = { ...words, paragraphs: [pieces] }
    return Math.round(ruler.height(one, { ...setting, lineHeight: 1, paragraphGap: 0 }, size, width) / size)
  })
}
