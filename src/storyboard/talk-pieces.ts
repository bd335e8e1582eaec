import type { Span } from '../source/source.ts'
import type { Words } from '../story/text.ts'
import type { Piece } from '../typesetting/paginate.ts'
import type { TalkItem } from './card-kinds.ts'
import { isOneLine, type Ruler } from './measure.ts'
import type { TalkBox } from './talk-boxes.ts'
import { talkHead, withHead } from './talk-head.ts'

/** A line of dialogue or a stage direction. */
export interface Said {
  readonly item: TalkItem
  /** What came with it in the script: notes, and where it was written. */
  readonly origin: TalkOrigin
}

/** The same, as the pagination sees it: so high at a size, and where it may be cut. */
export interface TalkPiece extends Piece, Said {
  /** Whether a word is wider than its line at a size. */
  tears(size: number): boolean
  /** Whether it is a line of dialogue that needs no second one at a size. */
  isOneLine(size: number): boolean
}

export interface TalkOrigin {
  readonly notes: readonly Words[]
  /** Of its block. */
  readonly at: Span | undefined
  readonly name?: string
  /** A cast id. */
  readonly who?: string
  readonly seconds: number
}

/** How a talk is set: its box, and the width of the slide's content. */
export interface TalkPlace {
  readonly box: TalkBox
  readonly width: number
  readonly ruler: Ruler
  /** （続き）, for a line that goes on. */
  readonly continued: string
}

export function talkPiece(item: TalkItem, origin: TalkOrigin, place: TalkPlace): TalkPiece {
  const { box, width, ruler, continued } = place
  const said = quoted(item)
  const head = item.type === 'line' ? talkHead(item) : undefined
  const heights = new Map<number, number>()
  const heightAt = (size: number) => {
    if (!head) return directionHeight(said, size, place)
    const words = ruler.height(said, box.setting, size, box.width(width, size))
    return withHead(head, box.around(size, said.paragraphs.length) + words, size, box.head, width, ruler)
  }
  return {
    item,
    origin,
    height(size) {
      const height = heights.get(size) ?? heightAt(size)
      heights.set(size, height)
      return height
    },
    tears(size) {
      if (head) return ruler.tears(said, box.setting, size, box.width(width, size))
      const { setting, ...at } = box.direction
      return ruler.tears(said, setting, at.size(size), at.width(width, size))
    },
    isOneLine(size) {
      return head !== undefined && isOneLine(ruler, said, box.setting, size, box.width(width, size))
    },
    split(size, maxHeight) {
      const parts =
        item.type === 'line' ? cutLine(item, size, maxHeight, place) : cutDirection(item.text, size, maxHeight, place)
      return parts.map((text, index) => {
        const seconds = origin.seconds / parts.length
        const rest = index > 0 ? { ...origin, notes: [], seconds } : { ...origin, seconds }
        return talkPiece(goesOn(item, text, index, continued), rest, place)
      })
    },
  }
}

function directionHeight(said: Words, size: number, { box, width, ruler }: TalkPlace): number {
  const { setting, around, ...at } = box.direction
  return ruler.height(said, setting, at.size(size), at.width(width, size)) + around(size)
}

function cutDirection(
  said: Words,
  size: number,
  maxHeight: number,
  { box, width, ruler }: TalkPlace,
): readonly Words[] {
  const { setting, around, ...at } = box.direction
  const maxLines = Math.max(1, Math.floor((maxHeight - around(size)) / (setting.lineHeight * at.size(size))))
  return ruler.cut(said, setting, at.size(size), at.width(width, size), maxLines)
}

type LineItem = Extract<TalkItem, { type: 'line' }>

/** Each part has the head of one that goes on, the highest there is. */
function cutLine(
  item: LineItem,
  size: number,
  maxHeight: number,
  { box, width, ruler, continued }: TalkPlace,
): readonly Words[] {
  const around = withHead(talkHead({ ...item, continued }), 0, size, box.head, width, ruler) + box.around(size, 1)
  const maxLines = Math.max(1, Math.floor((maxHeight - around) / (box.setting.lineHeight * size)))
  const gap = (box.around(size, 2) - box.around(size, 1)) / size + box.setting.paragraphGap
  return ruler.cut(item.text, box.setting, size, box.width(width, size), maxLines, gap)
}

/** An item as it is set at the size that was found: in a balloon, or a column, as narrow as its words allow. */
export function setLine(item: TalkItem, size: number, { box, width, ruler }: Omit<TalkPlace, 'continued'>): TalkItem {
  if (item.type === 'stage') {
    const { setting, ...at } = box.direction
    const measure = box.balloons ? ruler.balanced(item.text, setting, at.size(size), at.width(width, size)) : undefined
    return { ...item, ...(measure !== undefined && { measure }) }
  }
  const words = quoted(item)
  const at = box.width(width, size)
  const torn = ruler.tears(words, box.setting, size, at)
  const measure = box.balloons && !torn ? ruler.balanced(words, box.setting, size, at) : undefined
  return { ...item, ...(torn && { torn }), ...(measure !== undefined && { measure }) }
}

/** A part of an item; the speaker's name comes again, with the mark of going on in place of how the line is said. */
export function goesOn(item: TalkItem, text: Words, index: number, continued: string): TalkItem {
  if (item.type === 'stage' || index === 0) return { ...item, text }
  const { how: _, ...rest } = item
  return { ...rest, text, continued }
}

/** The words with the marks that the slide adds: they take room, too. */
function quoted(item: TalkItem): Words {
  if (item.type === 'stage' || item.open === '') return item.text
  const { paragraphs } = item.text
  const last = paragraphs.length - 1
  const marked = paragraphs.map((pieces, index) => [
    ...(index === 0 ? [{ type: 'text', text: item.open } as const] : []),
    ...pieces,
    ...(index === last ? [{ type: 'text', text: item.close } as const] : []),
  ])
  return { ...item.text, paragraphs: marked }
}
