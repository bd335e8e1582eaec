import type { Inline, Words } from '../story/text.ts'
import type { TalkItem } from './card-kinds.ts'
import type { Ruler } from './measure.ts'
import type { Head } from './talk-boxes.ts'

/** What stands with the words of a line of talk: who says them, and what else is told of that. */
export interface TalkHead {
  readonly name: Words
  readonly goesOn: boolean
  /** 脚色, how it is said: where they stand beside the words, one below the other. */
  readonly more: readonly Words[]
  /** All of it in one paragraph. */
  readonly all: Words
}

export function talkHead(item: Extract<TalkItem, { type: 'line' }>): TalkHead {
  const words = (...pieces: Inline[]): Words => ({ ...item.text, paragraphs: [pieces] })
  const text = (letters: string): Inline => ({ type: 'text', text: letters })
  const name: Inline = { type: 'strong', inside: [text(item.name)] }
  const label = item.label === undefined ? [] : [text(item.label)]
  const how = item.how
    ? [item.how.paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [text(' ')] : []), ...paragraph])]
    : []
  const more = [...(label.length > 0 ? [label] : []), ...how]
  const beside = item.continued ? [[text(item.continued)], ...more] : more
  return {
    name: words(name),
    goesOn: item.continued !== undefined,
    more: more.map((pieces) => words(...pieces)),
    // What stands apart from the name does so by about the width of a kanji.
    all: words(name, ...beside.flatMap((pieces) => [text('\u3000'), ...pieces])),
  }
}

/** How high a head and the words are together, in px; `said` is the height of the words. */
export function withHead(
  head: TalkHead,
  said: number,
  size: number,
  at: Head,
  contentWidth: number,
  ruler: Ruler,
): number {
  const { name, more } = at
  if (more === undefined)
    return ruler.height(head.all, name.setting, name.size(size), name.width(contentWidth, size)) + said
  const above = head.more.reduce(
    (total, words) => total + ruler.height(words, more.setting, more.size(size), more.width(contentWidth, size)),
    head.goesOn ? more.setting.lineHeight * more.size(size) : 0,
  )
  return Math.max(ruler.height(head.name, name.setting, name.size(size), name.width(contentWidth, size)), above + said)
}
