import { paginate } from '../typesetting/paginate.ts'
import { contentWidth, SMALLEST_WHEN_SPLIT, TALKS } from './boxes.ts'
import type { CardKinds, TalkItem } from './card-kinds.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import type { PlacedScene } from './scene-place.ts'
import { shareLabel, type TalkRun, talkItems } from './talk-items.ts'
import { type TalkOrigin, talkPiece } from './talk-pieces.ts'
import { secondsToSay } from './timing.ts'
import { longTitle } from './title-size.ts'
import { twoShotCard } from './two-shot-card.ts'

/** Speakers in one run from which it is set as a script: bubbles from all sides would be hard to follow. */
const MANY_SPEAKERS = 4

/** The slides of a run of dialogue: set large, split between lines where it is too long, all at one size. */
export function talkCards(run: TalkRun, placed: PlacedScene, drawing: Drawing): readonly Draft[] {
  const { ruler, labels, theme, story } = drawing
  const items = talkItems(run, placed, drawing)
  const twoShot = twoShotCard(run, items, placed, drawing)
  if (twoShot) return [twoShot]

  const template = layoutOf(items, placed)
  const box = TALKS[template]
  const place = { box, width: contentWidth(theme.width), ruler, continued: labels.continued }
  const pieces = items.map((item, index) => talkPiece(item, originOf(run, index, item), place))
  const whole = box.sizes.filter((at) => !pieces.some((piece) => piece.tears(at)))
  const sizes = whole.length > 0 ? whole : box.sizes
  const keep = sizes.filter((at) => at >= SMALLEST_WHEN_SPLIT).length - 1
  const { size, pages } = paginate(pieces, box, { sizes, gap: (at) => box.gap * at, ...(keep >= 0 && { keep }) })
  const tooFull = pages.find(([first]) => first && first.height(size) > box.height)
  const torn = whole.length > 0 ? undefined : pages.find((page) => page.some((piece) => piece.tears(size)))
  return pages.map((page, index): Draft => {
    const { items: shown, footer } = shareLabel(page.map((piece) => piece.item))
    const data: CardKinds['chat'] = {
      title: say(placed.scene.title, drawing),
      ...continuation(index, drawing),
      items: shown,
    }
    return {
      template,
      classes: [`size-${size}`, ...longTitle(data.title, drawing), ...(placed.scene.frame ? ['frame'] : [])],
      header: placed.slug,
      ...(footer !== undefined && { footer }),
      data: { ...data },
      steps: story.steps === 'lines',
      notes: page.flatMap((piece) => piece.origin.notes),
      lines: page.flatMap(({ item, origin: { who } }, at) =>
        who === undefined ? [] : [{ ...(story.steps === 'lines' && { step: at + 1 }), speaker: who, words: item.text }],
      ),
      speakers: [...new Set(page.flatMap((piece) => piece.origin.name ?? []))],
      seconds: page.reduce((total, piece) => total + piece.origin.seconds, 0),
      scene: placed.scene.id,
      ...(page === tooFull ? { misfit: 'too full' } : page === torn ? { misfit: 'torn word' } : {}),
      at: page[0]?.origin.at ?? placed.scene.at,
    }
  })
}

function originOf(run: TalkRun, index: number, item: TalkItem): TalkOrigin {
  const notes = run.notes.filter((note) => note.after === index).map((note) => note.words)
  const block = run.blocks[index]
  const at = block?.at ?? item.text.at
  if (item.type !== 'line' || block?.type !== 'line') return { notes, seconds: 0, at }
  return { notes, name: item.name, who: block.who, seconds: secondsToSay(item.text), at }
}

function layoutOf(items: readonly TalkItem[], { scene }: PlacedScene): 'chat' | 'script' {
  if (scene.layout === 'script') return 'script'
  const names = new Set(items.flatMap((item) => (item.type === 'line' ? [item.name] : [])))
  return scene.layout === 'auto' && names.size >= MANY_SPEAKERS ? 'script' : 'chat'
}
