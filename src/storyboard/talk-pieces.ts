import type { Words } from '../story/text.ts'
import type { Piece } from '../typesetting/paginate.ts'
import { CHAT, contentWidth, SCRIPT } from './boxes.ts'
import type { TalkItem } from './card-kinds.ts'
import type { Ruler, Setting } from './measure.ts'

/** A line of dialogue or a stage direction, as the pagination sees it: so high at a size, and where it may be cut. */
export interface TalkPiece extends Piece {
  readonly item: TalkItem
  /** What came with it in the script: notes, and where it was written. */
  readonly origin: TalkOrigin
}

export interface TalkOrigin {
  readonly notes: readonly Words[]
  readonly name?: string
  readonly seconds: number
}

interface Layout {
  readonly setting: Setting
  /** Width in px that an item's text has at a size. */
  width(item: TalkItem, size: number): number
  /** Height in px of an item around its text. */
  frame(item: TalkItem, size: number): number
}

/** How the layouts set a talk on a slide of a width. */
export const talkLayouts = (slideWidth: number): Readonly<Record<'chat' | 'script', Layout>> => ({
  chat: {
    setting: CHAT.setting,
    width: (item, size) =>
      item.type === 'stage'
        ? contentWidth(slideWidth) - 4 * size
        : contentWidth(slideWidth) * CHAT.share - CHAT.outline - (CHAT.column + CHAT.paddingInline) * size,
    frame: (item, size) =>
      item.type === 'stage' ? 0.4 * size : CHAT.outline + Math.max(CHAT.name * size, 25) + CHAT.paddingBlock * size,
  },
  script: {
    setting: SCRIPT.setting,
    width: (_, size) => contentWidth(slideWidth) - (SCRIPT.column + SCRIPT.paddingInline) * size,
    frame: () => 0,
  },
})

export function talkPiece(
  item: TalkItem,
  origin: TalkOrigin,
  layout: Layout,
  ruler: Ruler,
  continued: string,
): TalkPiece {
  const said = quoted(item)
  return {
    item,
    origin,
    height: (size) => layout.frame(item, size) + ruler.height(said, layout.setting, size, layout.width(item, size)),
    split(size, maxHeight) {
      const maxLines = Math.max(
        1,
        Math.floor((maxHeight - layout.frame(item, size)) / (layout.setting.lineHeight * size)),
      )
      const parts = ruler.cut(item.text, layout.setting, size, layout.width(item, size), maxLines)
      return parts.map((text, index) => {
        const seconds = origin.seconds / parts.length
        const rest = index > 0 ? { ...origin, notes: [], seconds } : { ...origin, seconds }
        return talkPiece(goesOn(item, text, index, continued), rest, layout, ruler, continued)
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
