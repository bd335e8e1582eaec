import type { List, Timeline } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { type Piece, paginate } from '../typesetting/paginate.ts'
import { draft, type Frame } from './block-draft.ts'
import { contentWidth, LIST, SMALLEST_WHEN_SPLIT } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { yearOf } from './dates.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { isOneLine, type Ruler, untornSizes } from './measure.ts'
import { setTimeline } from './timeline.ts'
import { secondsToSay } from './timing.ts'
import { headline } from './title-size.ts'

export function listCards(block: List, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { size, pages } = setItems(
    block.items.map((item) => say(item, drawing)),
    drawing,
  )
  const { title, classes } = headline(say(block.title ?? frame.placed.scene.title, drawing), drawing)
  let start = 1
  return pages.map((items, index) => {
    const data: CardKinds['list'] = {
      title,
      ...continuation(index, drawing),
      numbered: block.type === 'numbered',
      start,
      items,
    }
    start += items.length
    const seconds = items.reduce((total, words) => total + secondsToSay(words, drawing.tempo), 0)
    return draft(
      block,
      frame,
      'list',
      { ...data },
      { classes: [`size-${size}`, ...classes], steps: drawing.story.steps === 'lines', seconds },
    )
  })
}

/** The items of a list slide by slide, all at one size. */
export function setItems(
  items: readonly Words[],
  { ruler, theme }: Drawing,
): { readonly size: number; readonly pages: readonly (readonly Words[])[] } {
  const pieces = items.map((words) => listPiece(words, contentWidth(theme.width), ruler))
  const large = LIST.inOneLine.filter((at) => pieces.every((piece) => piece.isOneLine(at)))
  const { sizes } = untornSizes([...large, ...LIST.sizes], pieces)
  const keep = Math.max(sizes.indexOf(SMALLEST_WHEN_SPLIT), 0)
  const { size, pages } = paginate(pieces, LIST, { sizes, gap: (at) => LIST.gap * at, keep })
  return { size, pages: pages.map((page) => page.map(({ words }) => words)) }
}

interface ListPiece extends Piece {
  readonly words: Words
  isOneLine(size: number): boolean
  tears(size: number): boolean
}

function listPiece(words: Words, width: number, ruler: Ruler): ListPiece {
  return {
    words,
    height: (size) => ruler.height(words, LIST.setting, size, LIST.width(width, size)),
    tears: (size) => ruler.tears(words, LIST.setting, size, LIST.width(width, size)),
    isOneLine: (size) => isOneLine(ruler, words, LIST.setting, size, LIST.width(width, size)),
    split(size, maxHeight) {
      const lines = Math.max(1, Math.floor(maxHeight / (LIST.setting.lineHeight * size)))
      return ruler
        .cut(words, LIST.setting, size, LIST.width(width, size), lines)
        .map((part) => listPiece(part, width, ruler))
    },
  }
}

export function timelineCards(block: Timeline, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const here = placed.scene.frame ? undefined : yearOf(placed.scene.when)
  const { size, pages } = setTimeline(block, drawing)
  const { title, classes } = headline(block.title ? say(block.title, drawing) : drawing.labels.timeline, drawing)
  return pages.map((entries, index) => {
    const data: CardKinds['timeline'] = {
      title,
      ...continuation(index, drawing),
      entries: entries.map(({ when, isLong, day, text, year }) => ({
        when,
        ...(isLong && { long: true }),
        ...(day && { day }),
        text,
        now: here !== undefined && year === here,
      })),
    }
    return draft(block, frame, 'timeline', { ...data }, { classes: [`size-${size}`, ...classes] })
  })
}
