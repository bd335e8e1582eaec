import type { Block } from '../story/story.ts'
import { draft, type Frame } from './block-draft.ts'
import { chartCards } from './chart-cards.ts'
import type { Draft } from './drawing.ts'
import { listCards, timelineCards } from './row-cards.ts'
import { customCard, numberCards, quoteCards, spokenCards, termCards } from './text-cards.ts'

type Own = Exclude<Block, { type: 'break' | 'line' | 'narration' | 'note' | 'image' }>

/** The cards of a block that has slides of its own. */
export function blockCards(block: Own, frame: Frame): readonly Draft[] {
  switch (block.type) {
    case 'quote':
      return quoteCards(block, frame)
    case 'stage': // stands among the lines of a talk
      return []
    case 'question':
    case 'aside':
      return spokenCards(block, frame)
    case 'list':
    case 'numbered':
      return listCards(block, frame)
    case 'number':
      return numberCards(block, frame)
    case 'chart':
      return chartCards(block, frame)
    case 'timeline':
      return timelineCards(block, frame)
    case 'term':
      return termCards(block, frame)
    case 'card':
      return [customCard(block, frame)]
    case 'slide':
      frame.drawing.album.takeShown(block.markdown)
      return [
        draft(block, frame, 'slide', { markdown: block.markdown }, { classes: block.layout ? [block.layout] : [] }),
      ]
  }
}
