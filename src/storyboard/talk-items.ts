import type { Line, Spoken } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import type { TalkItem } from './card-kinds.ts'
import { sourcesOf } from './citations.ts'
import { type Drawing, say } from './drawing.ts'
import { kindLabel, kindOf } from './provenance.ts'
import type { PlacedScene } from './scene-place.ts'

/** Lines and stage directions that follow one another, with the notes that stand among them. */
export interface TalkRun {
  readonly blocks: readonly (Line | Spoken)[]
  /** `seconds`: for how long it is said aloud. */
  readonly notes: readonly { readonly after: number; readonly words: Words; readonly seconds: number }[]
}

/**
 * What is said, by whom, and how true it is. Speakers stand left and right in turn, as they first speak in the run,
 * unless their cast entry says where.
 */
export function talkItems(run: TalkRun, { scene }: PlacedScene, drawing: Drawing): readonly TalkItem[] {
  const { story, labels, speakers } = drawing
  const order: string[] = []
  return run.blocks.map((block): TalkItem => {
    if (block.type !== 'line') return { type: 'stage', text: say(block.text, drawing, block.sources) }
    if (!order.includes(block.who)) order.push(block.who)
    const speaker = speakers.get(block.who)
    const kind = kindOf(block, scene, story)
    const label = kindLabel(kind, labels)
    const inTurn = order.indexOf(block.who) % 2 === 0 ? 'left' : 'right'
    const wanted = speaker?.member.side ?? 'auto'
    return {
      type: 'line',
      name: speaker?.name ?? block.who,
      speaker: speaker?.className ?? 'speaker-0',
      side: wanted === 'auto' ? inTurn : wanted,
      ...(block.how && { how: say(block.how, drawing) }),
      thought: block.thought,
      open: kind === 'quote' ? labels.open : '',
      close: kind === 'quote' ? labels.close : '',
      ...(label !== undefined && { label }),
      text: say(block.text, drawing, kind === 'dramatised' ? block.sources : sourcesOf(block, scene)),
    }
  })
}

/** The label is said once for a slide when all its lines share it: then it stands at its foot, not at the lines. */
export function shareLabel(items: readonly TalkItem[]): {
  readonly items: readonly TalkItem[]
  readonly footer?: string
} {
  const labels = new Set(items.flatMap((item) => (item.type === 'line' ? [item.label] : [])))
  const [shared] = labels
  if (labels.size !== 1 || shared === undefined) return { items }
  return { items: items.map((item) => (item.type === 'line' ? withoutLabel(item) : item)), footer: shared }
}

/** A line with its label again. */
export function withLabel(item: TalkItem, label: string | undefined): TalkItem {
  return item.type === 'line' && label !== undefined ? { ...item, label } : item
}

function withoutLabel({ label: _, ...item }: Extract<TalkItem, { type: 'line' }>): TalkItem {
  return item
}
