import type { CustomCard, Figure, Quote, Spoken, Term } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { amountIn } from './amounts.ts'
import { draft, type Frame, textDrafts } from './block-draft.ts'
import { ASIDE, contentWidth, FIGURE, QUESTION, QUOTE, TERM, TERM_ITSELF, TITLE } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { sourceNumbers } from './citations.ts'
import { dateIn } from './dates.ts'
import { type Draft, say } from './drawing.ts'
import { SILENT_SECONDS } from './timing.ts'

export function quoteCards(block: Quote, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const { lang, labels, speakers } = drawing
  const speaker = block.by?.type === 'member' ? speakers.get(block.by.who) : undefined
  const by = speaker?.name ?? (block.by?.type === 'name' ? plainText(wordsIn(block.by.name, lang)) : undefined)
  const words = say(block.text, drawing)
  const original = block.original && say(block.original, drawing)
  const isTranslated = original !== undefined && plainText(original) !== plainText(words)
  const numbers = sourceNumbers(block, placed.scene, drawing)
  const data = (text: Words): CardKinds['quote'] => ({
    title: plainText(wordsIn(placed.scene.title, lang)),
    open: labels.open,
    close: labels.close,
    text,
    ...(isTranslated && { original }),
    ...(by !== undefined && { by }),
    ...(speaker && { speaker: speaker.className }),
    ...(block.when && { when: dateIn(block.when, lang, plainText(wordsIn(block.when.text, lang))) }),
    ...(block.where && { where: say(block.where, drawing) }),
  })
  // An original below takes 18 px and a line of 42 px from the words.
  const box = isTranslated
    ? { ...QUOTE, height: QUOTE.height - 60 - 42 * Math.floor(plainText(original).length / 60) }
    : QUOTE
  const [first, ...others] = textDrafts(block, frame, 'quote', words, box, data, {
    speakers: by === undefined ? [] : [by],
    ...(numbers !== '' && { footer: labels.source(numbers) }),
  })
  if (!first) return []
  return others.length > 0 ? [{ misfit: 'torn quote', ...first }, ...others] : [first]
}

export function spokenCards(block: Spoken, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const words = say(block.text, drawing, block.sources)
  if (block.type === 'question')
    return textDrafts(block, frame, 'question', words, QUESTION, (text) => ({ label: drawing.labels.question, text }))
  const title = say(placed.scene.title, drawing)
  return textDrafts(block, frame, 'aside', words, ASIDE, (text) => ({ title, label: drawing.labels.aside, text }))
}

export function numberCard(block: Figure, frame: Frame): Draft {
  const { drawing } = frame
  const { lang, labels, ruler } = drawing
  const written = plainText(wordsIn(block.value, lang))
  const value = /^-?\d+(?:\.\d+)?$/.test(written) ? amountIn(Number(written), lang) : written
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
  const size = FIGURE.sizes.find((at) => width(at) <= room) ?? FIGURE.sizes.at(-1) ?? 26
  const labelHeight = ruler.height(data.label, FIGURE.label.setting, FIGURE.label.size, room)
  const isTooFull = width(size) > room || labelHeight > FIGURE.label.height
  return draft(
    block,
    frame,
    'number',
    { ...data },
    { classes: [`size-${size}`], ...(isTooFull && { misfit: 'too full' }) },
  )
}

export function termCards(block: Term, frame: Frame): readonly Draft[] {
  const { drawing } = frame
  const { ruler } = drawing
  const term = say(block.term, drawing)
  const means = say(block.means, drawing, block.sources)
  // A long term takes room from its meaning.
  const height = ruler.height(term, TERM_ITSELF.setting, TERM_ITSELF.size, contentWidth(drawing.theme.width))
  const further = height - TERM_ITSELF.setting.lineHeight * TERM_ITSELF.size
  return textDrafts(
    block,
    frame,
    'term',
    means,
    { ...TERM, height: TERM.height - further },
    (text) => ({ label: drawing.labels.term, term, means: text }),
    {
      lines: [],
      seconds: SILENT_SECONDS,
    },
  )
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
