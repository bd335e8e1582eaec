import type { Words } from '../story/text.ts'
import type { Piece } from '../typesetting/paginate.ts'
import { DIRECTION, type TalkBox } from './boxes.ts'
import type { TalkItem } from './card-kinds.ts'
import type { Ruler } from './measure.ts'

/** A line of dialogue or a stage direction, as the pagination sees it: so high at a size, and where it may be cut. */
export interface TalkPiece extends Piece {
  readonly item: TalkItem
  /** What came with it in the script: notes, and where it was written. */
  readonly origin: TalkOrigin
}

export interface TalkOrigin {
  readonly notes: readonly Words[]
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
  return {
    item,
    origin,
    height(size) {
      if (item.type === 'stage') {
        const direction = box.direction(width, size)
        return ruler.height(said, DIRECTION, direction.size, direction.width)
      }
      const above = item.how || item.label ? 'more' : 'name'
      return (
        box.frame(size, said.paragraphs.length, above) + ruler.height(said, box.setting, size, box.width(width, size))
      )
    },
    split(size, maxHeight) {
      const frame = box.frame(size, 1, 'more')
      const maxLines = Math.max(1, Math.floor((maxHeight - frame) / (box.setting.lineHeight * size)))
      const parts = ruler.cut(item.text, box.setting, size, box.width(width, size), maxLines)
      return parts.map((text, index) => {
        const seconds = origin.seconds / parts.length
        const rest = index > 0 ? { ...origin, notes: [], seconds } : { ...origin, seconds }
        return talkPiece(goesOn(item, text, index, continued), rest, place)
      })
    },
  }
}

/** A part of an item; the speaker's name comes again, with the mark of going on. */
function goesOn(item: TalkItem, text: Words, index: number, continued: string): TalkItem {
  return item.type === 'line' && index > 0 ? { ...item, text, continued } : { ...item, text }
}

/** The words with the marks that the slide adds: they take room, too. */
function quoted(item: TalkItem): Words {
  if (item.type === 'stage' || item.open === '') return item.text
  const [first = [], ...rest] = item.text.paragraphs
  return { ...item.text, paragraphs: [[{ type: 'text', text: item.open + item.close }, ...first], ...rest] }
}
