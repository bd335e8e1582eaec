import { contentWidth, TWO_SHOT } from './boxes.ts'
import type { CardKinds, TalkItem } from './card-kinds.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { drawTwoShot } from './figures.ts'
import type { PlacedScene } from './scene-place.ts'
import { talkHead, withHead } from './talk-head.ts'
import { shareLabel, type TalkRun } from './talk-items.ts'
import { secondsToSay } from './timing.ts'
import { longTitle } from './title-size.ts'

type LineItem = Extract<TalkItem, { type: 'line' }>

/** Two people face each other with one short line each; undefined if the run is anything else. */
export function twoShotCard(
  run: TalkRun,
  items: readonly TalkItem[],
  placed: PlacedScene,
  drawing: Drawing,
): Draft | undefined {
  const { scene } = placed
  const [left, right] = items
  if (!['auto', 'two-shot'].includes(scene.layout) || items.length !== 2) return undefined
  if (left?.type !== 'line' || right?.type !== 'line' || left.name === right.name) return undefined
  const size = sizeOf([left, right], drawing)
  const figures = size === undefined ? undefined : drawFigures(run, drawing)
  if (figures === undefined) return undefined
  const { items: shown, footer } = shareLabel([
    { ...left, side: 'left' },
    { ...right, side: 'right' },
  ])
  const steps = drawing.story.steps === 'lines'
  const data: CardKinds['two-shot'] = {
    title: say(scene.title, drawing),
    items: shown,
    picture: { src: figures, alt: '' },
  }
  return {
    template: 'two-shot',
    classes: [`size-${size}`, ...longTitle(data.title, drawing)],
    header: placed.slug,
    ...(footer !== undefined && { footer }),
    data: { ...data },
    steps,
    notes: run.notes.map((note) => note.words),
    lines: run.blocks.flatMap((block, at) =>
      block.type === 'line'
        ? [{ ...(steps && { step: at + 1 }), speaker: block.who, words: at === 0 ? left.text : right.text }]
        : [],
    ),
    speakers: [left.name, right.name],
    seconds: [left, right].reduce((sum, { text }) => sum + secondsToSay(text, drawing.tempo), 0),
    scene: scene.id,
    at: run.blocks[0]?.at ?? scene.at,
  }
}

function sizeOf(items: readonly LineItem[], { ruler, theme }: Drawing): number | undefined {
  const width = contentWidth(theme.width)
  const sides = items.map((item) => ({ ...item, head: talkHead(item) }))
  const height = ({ text, head }: (typeof sides)[number], size: number) => {
    const words = ruler.height(text, TWO_SHOT.setting, size, TWO_SHOT.width(width, size))
    return withHead(head, TWO_SHOT.frame(size, text.paragraphs.length) + words, size, TWO_SHOT.head, width, ruler)
  }
  return TWO_SHOT.sizes.find((size) => sides.every((side) => height(side, size) <= TWO_SHOT.height))
}

/** The path of the picture of both; only people have figures. */
function drawFigures(run: TalkRun, { speakers, theme, album }: Drawing): string | undefined {
  const people = run.blocks.flatMap((block) => (block.type === 'line' ? (speakers.get(block.who) ?? []) : []))
  const [left, right] = people.map(({ colour, member }) => ({ colour, hair: [...speakers.keys()].indexOf(member.id) }))
  if (!left || !right || people.some(({ member }) => member.type === 'org')) return undefined
  return album.add(
    `two-shot-${people.map(({ member }) => member.id).join('-')}`,
    drawTwoShot(left, right, theme.scenery),
  ).path
}
