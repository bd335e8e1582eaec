import type { CustomCard, Figure, Quote, Spoken, Term } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { amountIn } from './amounts.ts'
import { draft, type Frame, textDrafts } from './block-draft.ts'
import {
  ASIDE,
  contentWidth,
  FIGURE,
  FIGURE_LABEL,
  QUESTION,
  QUOTE,
  QUOTE_ATTRIBUTION,
  QUOTE_ORIGINAL,
  TERM,
  TERM_TITLE,
  TITLE,
} from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { sourceNumbers, sourcesOf } from './citations.ts'
import { dateIn } from './dates.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { setInBox } from './measure.ts'
import { SILENT_SECONDS } from './timing.ts'
import { titleSize } from './title-size.ts'

export function quoteCards(block: Quote, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const { lang, labels, speakers, ruler } = drawing
  const room = contentWidth(drawing.theme.width) - 156
  const speaker = block.by?.type === 'member' ? speakers.get(block.by.who) : undefined
  const by = speaker?.name ?? (block.by?.type === 'name' ? plainText(wordsIn(block.by.name, lang)) : undefined)
  const words = say(block.text, drawing)
  const original = block.original && say(block.original, drawing)
  const isTranslated = original !== undefined && plainText(original) !== plainText(words)
  const numbers = sourceNumbers(sourcesOf(block, placed.scene), drawing)
  const originalHeight = isTranslated ? ruler.height(original, QUOTE_ORIGINAL, 28, room) : 0
  // A long original has a slide of its own.
  const isBelow = isTranslated && originalHeight <= QUOTE_ORIGINAL.most
  const data = (text: Words): CardKinds['quote'] => ({
    title: plainText(wordsIn(placed.scene.title, lang)),
    open: labels.open,
    close: labels.close,
    text,
    ...(isBelow && { original }),
    ...(by !== undefined && { by }),
    ...(speaker && { speaker: speaker.className }),
    ...(block.when && { when: dateIn(block.when, lang, plainText(wordsIn(block.when.text, lang))) }),
    ...(block.where && { where: say(block.where, drawing) }),
  })
  const below = (isBelow ? originalHeight + 18 : 0) + attributionHeight(data(words), room, drawing)
  const box = { ...QUOTE, height: QUOTE.height - below }
  const rest = { speakers: by === undefined ? [] : [by], ...(numbers !== '' && { footer: labels.source(numbers) }) }
  const cards = textDrafts(block, frame, 'quote', words, box, data, rest)
  if (cards.length > 1) drawing.notebook.report('T604', block.at, { slides: cards.length })
  if (!isTranslated || isBelow) return cards
  return [...cards, ...textDrafts(block, frame, 'quote', original, box, data, { ...rest, lines: [] })]
}

/** What the attribution takes beyond its first line. */
function attributionHeight({ by, when, where }: CardKinds['quote'], room: number, { ruler, lang }: Drawing): number {
  const parts = [by, when, where && plainText(where)].filter((part) => part !== undefined)
  const widths = parts.map((part) => ruler.width(part, lang, QUOTE_ATTRIBUTION, QUOTE_ATTRIBUTION.size) + 14)
  const lines = widths.reduce((total, width) => total + Math.ceil((width * 1.1) / (room - 84)), 0)
  const isOneLine = widths.reduce((total, width) => total + width, 84) <= room
  return isOneLine ? 0 : (lines - 1) * QUOTE_ATTRIBUTION.lineHeight * QUOTE_ATTRIBUTION.size
}

export function spokenCards(block: Spoken, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const words = say(block.text, drawing, block.sources)
  if (block.type === 'question')
    return textDrafts(block, frame, 'question', words, QUESTION, (text) => ({ label: drawing.labels.question, text }))
  const title = say(placed.scene.title, drawing)
  return textDrafts(block, frame, 'aside', words, ASIDE, (text) => ({ title, label: drawing.labels.aside, text }))
}

export function numberCards(block: Figure, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { lang, labels, ruler } = drawing
  const written = plainText(wordsIn(block.value, lang))
  // Nobody counts with a zero in front: 007 is a name. What has more digits than numbers keep stays as it is written.
  const [, whole, decimals = ''] = /^-?(0|[1-9]\d*)(?:\.(\d+))?$/.exec(written) ?? []
  const isKept = whole !== undefined && whole.length + decimals.length <= 15
  const value = isKept ? amountIn(Number(written), lang, decimals.length) : written
  const unit = block.unit && say(block.unit, drawing)
  const approximately = block.approximate ? labels.approximately.trim() : ''
  const data: CardKinds['number'] = {
    value,
    label: say(block.label, drawing, block.sources),
    ...(unit && { unit }),
    ...(approximately && { approximately }),
  }
  const words = `${approximately} ${unit ? plainText(unit) : ''}`
  const width = (size: number) =>
    ruler.width(value, lang, TITLE, FIGURE.value * size) + ruler.width(words, lang, TITLE, FIGURE.words * size)
  const room = contentWidth(drawing.theme.width)
  const oneLine = FIGURE.sizes.find((at) => at >= FIGURE.oneLine && width(at) <= room)
  const lines = (size: number) => Math.ceil((1.15 * width(size)) / room)
  const inLines = (size: number) => lines(size) * FIGURE.lineHeight * FIGURE.value * size <= FIGURE.height
  const fitting = oneLine ?? FIGURE.sizes.find(inLines)
  const size = fitting ?? FIGURE.sizes.at(-1)
  const label = setInBox(ruler, data.label, FIGURE_LABEL, room)
  return label.parts.map((part, page) =>
    draft(
      block,
      frame,
      'number',
      { ...data, label: part },
      {
        classes: [`size-${size}`, `label-${label.size}`, ...(oneLine === undefined ? ['lines'] : [])],
        ...(fitting === undefined && page === 0 && { misfit: 'too full' }),
      },
    ),
  )
}

export function termCards(block: Term, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { title: term, classes, isCut } = titleSize(say(block.term, drawing), TERM_TITLE, undefined, drawing)
  if (isCut) drawing.notebook.report('T605', block.term.at)
  const means = say(block.means, drawing, block.sources)
  return textDrafts(block, frame, 'term', means, TERM, (text) => ({ label: drawing.labels.term, term, means: text }), {
    lines: [],
    seconds: SILENT_SECONDS,
    classes: classes.map((size) => size.replace('size', 'term')),
  })
}

/** A card of the author's own: its template gets the fields as they were written, and the scene's title. */
export function customCard(block: CustomCard, frame: Frame): Draft {
  const fields = Object.entries(block.fields).map(([name, field]): [string, Words | readonly Words[]] => [
    name,
    'in' in field ? say(field, frame.drawing) : field.map((item) => say(item, frame.drawing)),
  ])
  return draft(block, frame, block.template, {
    title: say(frame.placed.scene.title, frame.drawing),
    ...Object.fromEntries(fields),
  })
}
