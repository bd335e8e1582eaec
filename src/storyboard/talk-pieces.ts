import type { Span } from '../source/source.ts'
import type { Words } from '../story/text.ts'
import type { Piece } from '../typesetting/paginate.ts'
import type { TalkItem } from './card-kinds.ts'
import type { Ruler } from './measure.ts'
import type { Place, TalkBox } from './talk-boxes.ts'

/** A line of dialogue or a stage direction. */
export interface Said {
  readonly item: TalkItem
  /** What came with it in the script: notes, and where it was written. */
  readonly origin: TalkOrigin
}

/** The same, as the pagination sees it: so high at a size, and where it may be cut. */
export interface TalkPiece extends Piece, Said {}

export interface TalkOrigin {
  readonly notes: readonly Words[]
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
  const heightIn = (words: Words | undefined, { setting, ...at }: Place, size: number) =>
    words ? ruler.height(words, setting, at.size(size), at.width(width, size)) : 0
  const head = headOf(item, box)
  const above = ({ name, how }: Head, size: number) =>
    (box.name.stands === 'above' ? heightIn(name, box.name, size) : 0) +
    (box.how === 'with the name' ? 0 : heightIn(how, box.how, size))
  return {
    item,
    origin,
    height(size) {
      if (item.type === 'stage') return box.direction.around(size) + heightIn(said, box.direction, size)
      const words = ruler.height(said, box.setting, size, box.width(width, size))
      const whole = above(head, size) + box.around(size, said.paragraphs.length) + words
      return box.name.stands === 'above' ? whole : Math.max(whole, heightIn(head.name, box.name, size))
    },
    split(size, maxHeight) {
      const frame = box.around(size, 1) + above(headOf(goesOn(item, item.text, 1, continued), box), size)
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

/** The words beside what is said: the name, and how it is said. */
interface Head {
  readonly name?: Words
  readonly how?: Words
}

function headOf(item: TalkItem, { how }: Pick<TalkBox, 'how'>): Head {
  if (item.type === 'stage') return {}
  const { lang, at } = item.text
  const words = (...parts: readonly (string | Words | undefined)[]): Words => ({
    lang,
    at,
    paragraphs: [parts.filter((part) => part !== undefined).flatMap(piecesOf)],
  })
  const more = [item.continued, item.label, item.how]
  if (how === 'with the name') return { name: words(item.name, ...more) }
  const isMore = more.some((part) => part !== undefined)
  return { name: words(item.name), ...(isMore && { how: words(...more) }) }
}

/** A part of a heading, with the space after it. */
const piecesOf = (part: string | Words): Words['paragraphs'][number] =>
  typeof part === 'string'
    ? [{ type: 'text', text: `${part} ` }]
    : [...part.paragraphs.flat(), { type: 'text', text: ' ' }]

/** A line as it is set at the size that was found: in a balloon as narrow as its words allow. */
export function setLine(item: TalkItem, size: number, { box, width, ruler }: Omit<TalkPlace, 'continued'>): TalkItem {
  if (item.type === 'stage') return item
  const words = quoted(item)
  const at = box.width(width, size)
  const torn = ruler.tears(words, box.setting, size, at)
  const measure = box.balloons && !torn ? ruler.balanced(words, box.setting, size, at) : undefined
  return { ...item, ...(torn && { torn }), ...(measure !== undefined && { measure }) }
}

/** A part of an item; the speaker's name comes again, with the mark of going on. */
export function goesOn(item: TalkItem, text: Words, index: number, continued: string): TalkItem {
  return item.type === 'line' && index > 0 ? { ...item, text, continued } : { ...item, text }
}

/** The words with the marks that the slide adds: they take room, too. */
function quoted(item: TalkItem): Words {
  if (item.type === 'stage' || item.open === '') return item.text
  const [first = [], ...rest] = item.text.paragraphs
  return { ...item.text, paragraphs: [[{ type: 'text', text: item.open + item.close }, ...first], ...rest] }
}
