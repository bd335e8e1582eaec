import { isRightToLeft } from '../story/direction.ts'
import type { Lang } from '../story/text.ts'
import { paginate } from '../typesetting/paginate.ts'
import { contentWidth, SMALLEST_WHEN_SPLIT } from './boxes.ts'
import type { TalkItem } from './card-kinds.ts'
import { chooseLayout } from './choose-layout.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { mangaCards } from './manga-cards.ts'
import { untornSizes } from './measure.ts'
import { type PlacedScene, type Stage, slugLine } from './scene-place.ts'
import { besidePicture, ONLY_DIRECTIONS, TALKS } from './talk-boxes.ts'
import { talkDraft } from './talk-draft.ts'
import { shareLabel, type TalkRun, talkItems, withLabel } from './talk-items.ts'
import { type Said, setLine, type TalkOrigin, type TalkPiece, talkPiece } from './talk-pieces.ts'
import { secondsToSay } from './timing.ts'
import { headline } from './title-size.ts'
import { twoShotCard } from './two-shot-card.ts'

/** The slides of a run of dialogue: set large, split between lines where it is too long, all at one size. */
export function talkCards(run: TalkRun, placed: PlacedScene, stage: Stage, drawing: Drawing): readonly Draft[] {
  const items = talkItems(run, placed, drawing)
  const pieces = items.map((item, index) => ({ item, origin: originOf(run, index, item, drawing.tempo) }))
  const layout = chooseLayout(placed.scene, items, stage.place)
  switch (layout) {
    case 'manga':
      return mangaCards(pieces, placed, drawing)
    case 'two-shot': {
      const twoShot = twoShotCard(pieces, placed, drawing)
      return twoShot ? [twoShot] : rowCards('chat', ['chat'], pieces, placed, stage, drawing)
    }
    case 'chat':
    case 'script':
    case 'split':
    case 'full':
      return rowCards(layout, [layout], pieces, placed, stage, drawing)
    default: // the author's own, measured as a chat
      return rowCards('chat', [layout, 'chat'], pieces, placed, stage, drawing)
  }
}

/** Lines one below the other. `before`: how many slides of the same run came first. */
function rowCards(
  layout: keyof typeof TALKS,
  [template, ...classes]: readonly [string, ...string[]],
  said: readonly Said[],
  placed: PlacedScene,
  stage: Stage,
  drawing: Drawing,
  before = 0,
): readonly Draft[] {
  const { ruler, labels, theme } = drawing
  const isBare = onlyDirections(said)
  if (isBare && layout === 'script') return rowCards('chat', ['chat'], said, placed, stage, drawing, before)
  const box = TALKS[layout]
  const width = contentWidth(theme.width)
  const on = { box, width, ruler, continued: labels.continued }
  // A label that all lines share stands at the foot, and takes no room here.
  const { items, footer: label } = shareLabel(said.map(({ item }) => item))
  const pieces = said.map(({ origin }, index) => talkPiece(items[index]!, origin, on))
  const large = isBare ? ONLY_DIRECTIONS : box.inOneLine.filter((at) => isOneLine(pieces, at))
  const { sizes, areTorn } = untornSizes([...large, ...box.sizes], pieces)
  const shown = (at: number) => (isBare ? box.direction.size(at) : at)
  const keep = sizes.filter((at) => shown(at) >= SMALLEST_WHEN_SPLIT).length - 1
  const { size, pages } = paginate(pieces, box, { sizes, gap: (at) => box.gap * at, ...(keep >= 0 && { keep }) })
  const tooFull = pages.find(([first]) => first && first.height(size) > box.height)
  const torn = areTorn ? pages.find((page) => page.some((piece) => piece.tears(size))) : undefined
  const isBeside = layout === 'split'
  const column = isBeside ? besidePicture(width) : width
  const title = headline(say(placed.scene.title, drawing), drawing, column)
  const header = isBeside ? slugLine(placed.scene, placed.act, drawing, column) : placed.slug
  return pages.flatMap((set, index) => {
    const whole = set.map(({ item, origin }) => ({ item: withLabel(item, label), origin }))
    // What has a slide to itself and is no speech uses its room.
    if (pages.length > 1 && !isBare && (onlyDirections(set) || isOneLine(set, box.sizes[0]!)))
      return rowCards(layout, [template, ...classes], whole, placed, stage, drawing, before + index)
    const page = whole.map(({ item, origin }) => ({ item: setLine(item, size, on), origin }))
    const scenery = { ...stage.picture, alt: before + index === 0 ? stage.picture.alt : '' }
    return talkDraft(page, placed, drawing, {
      template,
      classes: [
        ...classes,
        `size-${size}`,
        ...(layout === 'full' ? [] : title.classes),
        ...(isBeside && isAtEnd(stage.place, drawing.lang) ? ['picture-end'] : []),
        ...(placed.scene.frame ? ['frame'] : []),
      ],
      header,
      ...(set === tooFull ? { misfit: 'too full' } : set === torn ? { misfit: 'torn word' } : {}),
      data: {
        title: title.title,
        ...continuation(before + index, drawing),
        ...((isBeside || layout === 'full') && { picture: scenery }),
      },
    })
  })
}

const onlyDirections = (said: readonly Said[]) => said.every(({ item }) => item.type === 'stage')

const isOneLine = ([only, more]: readonly TalkPiece[], size: number) =>
  only !== undefined && !more && only.isOneLine(size)

/** Whether the picture stands where a line ends: at the right, or at the left where one reads from right to left. */
const isAtEnd = (place: Stage['place'], lang: Lang) => place === (isRightToLeft(lang) ? 'left' : 'right')

function originOf({ blocks, notes: all }: TalkRun, index: number, item: TalkItem, tempo: number): TalkOrigin {
  const here = all.filter((note) => note.after === index)
  const notes = here.map((note) => note.words)
  const spoken = here.reduce((sum, note) => sum + note.seconds, 0)
  const block = blocks[index]
  if (item.type !== 'line' || block?.type !== 'line') return { notes, at: block?.at, seconds: spoken }
  return { notes, at: block.at, name: item.name, who: block.who, seconds: spoken + secondsToSay(item.text, tempo) }
}
