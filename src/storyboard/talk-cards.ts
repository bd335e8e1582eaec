import type { Line, Spoken } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { paginate } from '../typesetting/paginate.ts'
import { CHAT, contentWidth, SCRIPT, SIZES, SMALLEST_WHEN_SPLIT, sizesFrom, TWO_SHOT } from './boxes.ts'
import type { CardKinds, TalkItem } from './card-kinds.ts'
import { sourcesOf } from './citations.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { drawTwoShot } from './figures.ts'
import type { Ruler } from './measure.ts'
import { kindLabel, kindOf } from './provenance.ts'
import { type PlacedScene, slugLine } from './scene-place.ts'
import { type TalkPiece, talkLayouts, talkPiece } from './talk-pieces.ts'
import { secondsToSay } from './timing.ts'

/** Lines and stage directions that follow one another, with the notes that stand among them. */
export interface TalkRun {
  readonly blocks: readonly (Line | Spoken)[]
  readonly notes: readonly { readonly after: number; readonly words: Words }[]
}

/** Speakers in one run from which it is set as a script: bubbles from all sides would be hard to follow. */
const MANY_SPEAKERS = 4

/** The slides of a run of dialogue: set large, split between lines where it is too long, all at one size. */
export function talkCards(run: TalkRun, placed: PlacedScene, drawing: Drawing): readonly Draft[] {
  const { ruler } = drawing
  const items = labelled(run, placed, drawing)
  const twoShot = twoShotSize(items, placed, drawing, ruler)
  if (twoShot !== undefined) return [twoShotCard(run, items, twoShot, placed, drawing)]
  const template = layoutOf(items, placed)
  const box = template === 'chat' ? CHAT : SCRIPT
  const layout = talkLayouts(drawing.theme.width)[template]
  const pieces = items.map((item, index) =>
    talkPiece(item, originOf(run, index, item), layout, ruler, drawing.labels.continued),
  )
  const sizes = sizesFrom(48)
  const { size, pages } = paginate(
    pieces,
    { height: box.height },
    { sizes, gap: (at) => box.gap * at, keep: SIZES.indexOf(SMALLEST_WHEN_SPLIT) - SIZES.indexOf(48) },
  )
  return pages.map((page, index) => {
    const shown = page
    const data: CardKinds['chat'] = {
      title: say(placed.scene.title, drawing),
      ...continuation(index, drawing),
      items: shown.map((piece) => piece.item),
    }
    return {
      template,
      classes: [`size-${size}`, ...(placed.scene.frame ? ['frame'] : [])],
      header: slugLine(placed, drawing),
      ...footerOf(
        shown.map((piece) => piece.item),
        drawing,
      ),
      data: { ...data, items: withoutSharedLabel(data.items) },
      steps: drawing.story.steps === 'lines',
      notes: shown.flatMap((piece) => piece.origin.notes),
      speakers: [...new Set(shown.flatMap((piece) => piece.origin.name ?? []))],
      seconds: shown.reduce((total, piece) => total + piece.origin.seconds, 0),
      scene: placed.scene.id,
      at: run.blocks[0]?.at ?? placed.scene.at,
    }
  })
}

/** Speakers stand left and right in turn, as they first speak in the scene's run, unless their cast entry says where. */
function labelled(run: TalkRun, { scene }: PlacedScene, drawing: Drawing): readonly TalkItem[] {
  const { story, labels, speakers } = drawing
  const order: string[] = []
  return run.blocks.map((block): TalkItem => {
    if (block.type !== 'line') return { type: 'stage', text: say(block.text, drawing, block.sources) }
    if (!order.includes(block.who)) order.push(block.who)
    const speaker = speakers.get(block.who)
    const kind = kindOf(block, scene, story)
    const label = kindLabel(kind, labels)
    const side =
      speaker?.member.side === 'auto' || !speaker
        ? order.indexOf(block.who) % 2 === 0
          ? 'left'
          : 'right'
        : speaker.member.side
    return {
      type: 'line',
      name: speaker?.name ?? block.who,
      speaker: speaker?.className ?? 'speaker-0',
      side,
      ...(block.how && { how: say(block.how, drawing) }),
      thought: block.thought,
      open: kind === 'quote' ? labels.open : '',
      close: kind === 'quote' ? labels.close : '',
      ...(label !== undefined && { label }),
      text: say(block.text, drawing, kind === 'dramatised' ? block.sources : sourcesOf(block, scene)),
    }
  })
}

/** The label is said once for the slide when all its lines share it, else at each line. */
function footerOf(items: readonly TalkItem[], drawing: Drawing): { footer?: string } {
  const shared = sharedLabel(items)
  return shared === undefined
    ? {}
    : { footer: shared === drawing.labels.dramatised ? drawing.labels.dramatised : shared }
}

function sharedLabel(items: readonly TalkItem[]): string | undefined {
  const labels = new Set(items.flatMap((item) => (item.type === 'line' ? [item.label] : [])))
  return labels.size === 1 ? [...labels][0] : undefined
}

function withoutSharedLabel(items: readonly TalkItem[]): readonly TalkItem[] {
  if (sharedLabel(items) === undefined) return items
  return items.map((item) => {
    if (item.type !== 'line') return item
    const { label: _, ...rest } = item
    return rest
  })
}

function originOf(run: TalkRun, index: number, item: TalkItem): TalkPiece['origin'] {
  const notes = run.notes.filter((note) => note.after === index).map((note) => note.words)
  return item.type === 'line' ? { notes, name: item.name, seconds: secondsToSay(item.text) } : { notes, seconds: 0 }
}

function layoutOf(items: readonly TalkItem[], { scene }: PlacedScene): 'chat' | 'script' {
  if (scene.layout === 'script') return 'script'
  const names = new Set(items.flatMap((item) => (item.type === 'line' ? [item.name] : [])))
  return scene.layout === 'auto' && names.size >= MANY_SPEAKERS ? 'script' : 'chat'
}

/** The size of a two-shot, if the run is one: two people, a short line each. */
function twoShotSize(
  items: readonly TalkItem[],
  { scene }: PlacedScene,
  drawing: Drawing,
  ruler: Ruler,
): number | undefined {
  const [first, second] = items
  if (!['auto', 'two-shot'].includes(scene.layout) || items.length !== 2) return undefined
  if (first?.type !== 'line' || second?.type !== 'line' || first.name === second.name) return undefined
  if ([first, second].some(({ speaker }) => speaker.includes('org'))) return undefined
  const width = (size: number) => contentWidth(drawing.theme.width) * TWO_SHOT.bubbleWidth - 2.2 * size
  const height = (item: typeof first, size: number) =>
    ruler.height(item.text, TWO_SHOT.setting, size, width(size)) + 2.6 * size
  return sizesFrom(44, 36).find((size) => [first, second].every((item) => height(item, size) <= TWO_SHOT.height))
}

function twoShotCard(
  run: TalkRun,
  items: readonly TalkItem[],
  size: number,
  placed: PlacedScene,
  drawing: Drawing,
): Draft {
  const pair = items.flatMap((item) => (item.type === 'line' ? [{ ...item, side: undefined }] : []))
  const sides = ['left', 'right'] as const
  const shown = pair.map((item, index): TalkItem => ({ ...item, side: sides[index] ?? 'left' }))
  const people = run.blocks.flatMap((block) => (block.type === 'line' ? (drawing.speakers.get(block.who) ?? []) : []))
  const [left, right] = people.map(({ colour, member }) => ({
    colour,
    hair: [...drawing.speakers.keys()].indexOf(member.id),
  }))
  const ids = people.map(({ member }) => member.id).join('-')
  const picture =
    left && right ? drawing.album.add(`two-shot-${ids}`, drawTwoShot(left, right, drawing.theme.scenery)).path : ''
  const data: CardKinds['two-shot'] = {
    title: say(placed.scene.title, drawing),
    items: withoutSharedLabel(shown),
    picture: { src: picture, alt: '' },
  }
  return {
    template: 'two-shot',
    classes: [`size-${size}`],
    header: slugLine(placed, drawing),
    ...footerOf(items, drawing),
    data: { ...data },
    steps: drawing.story.steps === 'lines',
    notes: run.notes.map((note) => note.words),
    speakers: items.flatMap((item) => (item.type === 'line' ? [item.name] : [])),
    seconds: items.reduce((total, item) => total + secondsToSay(item.text), 0),
    scene: placed.scene.id,
    at: run.blocks[0]?.at ?? placed.scene.at,
  }
}
