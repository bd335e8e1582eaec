import { isRightToLeft } from '../story/direction.ts'
import type { Lang } from '../story/text.ts'
import { paginate } from '../typesetting/paginate.ts'
import { contentWidth, SMALLEST_WHEN_SPLIT, sizesFrom } from './boxes.ts'
import type { TalkItem } from './card-kinds.ts'
import { chooseLayout } from './choose-layout.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { mangaCards } from './manga-cards.ts'
import { type PlacedScene, type Stage, slugLine } from './scene-place.ts'
import { besidePicture, TALKS } from './talk-boxes.ts'
import { talkDraft } from './talk-draft.ts'
import { type TalkRun, talkItems } from './talk-items.ts'
import { type Said, setLine, type TalkOrigin, talkPiece } from './talk-pieces.ts'
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

/** For a line that stands alone, as long as it needs no second one: え？ */
const LARGE = sizesFrom(80)

/** Lines one below the other. */
function rowCards(
  layout: keyof typeof TALKS,
  [template, ...classes]: readonly [string, ...string[]],
  said: readonly Said[],
  placed: PlacedScene,
  { picture, place }: Stage,
  drawing: Drawing,
): readonly Draft[] {
  const { ruler, labels, theme } = drawing
  const box = TALKS[layout]
  const width = contentWidth(theme.width)
  const on = { box, width, ruler, continued: labels.continued }
  const pieces = said.map(({ item, origin }) => talkPiece(item, origin, on))
  // What does not tear a word does so no more at smaller sizes.
  const untorn = box.sizes.findIndex((at) => !pieces.some((piece) => piece.tears(at)))
  const whole = untorn < 0 ? [] : box.sizes.slice(untorn)
  const [alone, more] = pieces
  const sizes = [
    ...(alone && !more ? LARGE.filter((at) => at > box.sizes[0]! && alone.isShort(at)) : []),
    ...(whole.length > 0 ? whole : box.sizes),
  ]
  const keep = sizes.filter((at) => at >= SMALLEST_WHEN_SPLIT).length - 1
  const { size, pages } = paginate(pieces, box, { sizes, gap: (at) => box.gap * at, ...(keep >= 0 && { keep }) })
  const tooFull = pages.find(([first]) => first && first.height(size) > box.height)
  const torn = whole.length > 0 ? undefined : pages.find((page) => page.some((piece) => piece.tears(size)))
  const isBeside = layout === 'split'
  const column = isBeside ? besidePicture(width) : width
  const title = headline(say(placed.scene.title, drawing), drawing, column)
  const header = isBeside ? slugLine(placed.scene, placed.act, drawing, column) : placed.slug
  return pages.map((set, index) => {
    const page = set.map(({ item, origin }) => ({ item: setLine(item, size, on), origin }))
    const shown = { ...picture, alt: index === 0 ? picture.alt : '' }
    return talkDraft(page, placed, drawing, {
      template,
      classes: [
        ...classes,
        `size-${size}`,
        ...(layout === 'full' ? [] : title.classes),
        ...(isBeside && isAtEnd(place, drawing.lang) ? ['picture-end'] : []),
        ...(placed.scene.frame ? ['frame'] : []),
      ],
      header,
      ...(set === tooFull ? { misfit: 'too full' } : set === torn ? { misfit: 'torn word' } : {}),
      data: {
        title: title.title,
        ...continuation(index, drawing),
        ...((isBeside || layout === 'full') && { picture: shown }),
      },
    })
  })
}

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
