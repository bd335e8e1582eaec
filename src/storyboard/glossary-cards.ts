import type { Term } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, textOf, wordsIn } from '../story/words.ts'
import type { CardKinds } from './card-kinds.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { setItems } from './row-cards.ts'
import { SILENT_SECONDS } from './timing.ts'

/** The terms of a story, each once, in the order in which it explains them; what is only spoken is not among them. */
export function glossaryCards(drawing: Drawing): readonly Draft[] {
  const { story, labels, lang } = drawing
  const terms = new Map<string, Term>()
  for (const part of story.parts)
    for (const block of part.type === 'scene' ? part.script : [])
      if (block.type === 'term' && block.show !== 'voice') terms.set(plainText(say(block.term, drawing)), block)
  const [first] = terms.values()
  if (!first) return []
  const { size, pages } = setItems(
    [...terms.values()].map((term) => entryOf(term, drawing)),
    drawing,
  )
  const title = wordsIn(textOf(labels.glossary, lang, first.at), lang)
  return pages.map((items, index): Draft => {
    const data: CardKinds['list'] = { title, ...continuation(index, drawing), numbered: false, start: 1, items }
    return {
      template: 'list',
      classes: [`size-${size}`, 'glossary'],
      data: { ...data },
      steps: false,
      notes: [],
      speakers: [],
      seconds: SILENT_SECONDS,
      at: first.at,
    }
  })
}

/** A term and what it means, as an item of a list. */
function entryOf({ term, means, sources }: Term, drawing: Drawing): Words {
  const said = say(means, drawing, sources)
  const [first = [], ...rest] = said.paragraphs
  const name = { type: 'strong', inside: say(term, drawing).paragraphs.flat() } as const
  return { ...said, paragraphs: [[name, { type: 'text', text: drawing.labels.colon }, ...first], ...rest] }
}
