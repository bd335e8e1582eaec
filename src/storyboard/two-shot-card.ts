import { contentWidth } from './boxes.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { drawTwoShot } from './figures.ts'
import type { PlacedScene } from './scene-place.ts'
import { TALKS } from './talk-boxes.ts'
import { talkDraft } from './talk-draft.ts'
import { type Said, setLine, type TalkPlace, talkPiece } from './talk-pieces.ts'

/** Two people face each other with one short line each; undefined if the run is anything else. */
export function twoShotCard(said: readonly Said[], placed: PlacedScene, drawing: Drawing): Draft | undefined {
  const [left, right] = said.map(({ item }) => item)
  if (said.length !== 2 || left?.type !== 'line' || right?.type !== 'line' || left.name === right.name) return undefined
  const on = placeOf(drawing)
  const size = sizeOf(said, on)
  const figures = size === undefined ? undefined : drawFigures(said, drawing)
  if (size === undefined || figures === undefined) return undefined
  const sides = ['left', 'right'] as const
  const page = said.map(({ item, origin }, at) => ({
    origin,
    item: setLine(item.type === 'line' ? { ...item, side: sides[at] ?? 'left' } : item, size, on),
  }))
  return talkDraft(page, placed, drawing, {
    template: 'two-shot',
    classes: [`size-${size}`],
    header: placed.slug,
    data: { title: say(placed.scene.title, drawing), picture: { src: figures, alt: '' } },
  })
}

const placeOf = ({ ruler, theme, labels }: Drawing): TalkPlace => ({
  box: TALKS['two-shot'],
  width: contentWidth(theme.width),
  ruler,
  continued: labels.continued,
})

function sizeOf(said: readonly Said[], on: TalkPlace): number | undefined {
  const pieces = said.map(({ item, origin }) => talkPiece(item, origin, on))
  return on.box.sizes.find((size) => pieces.every((piece) => piece.height(size) <= on.box.height && !piece.tears(size)))
}

/** The path of the picture of both; only people have figures. */
function drawFigures(said: readonly Said[], { speakers, theme, album }: Drawing) {
  const people = said.flatMap(({ origin }) => speakers.get(origin.who ?? '') ?? [])
  const [left, right] = people.map(({ colour, member }) => ({ colour, hair: [...speakers.keys()].indexOf(member.id) }))
  if (!left || !right || people.some(({ member }) => member.type === 'org')) return undefined
  return album.add(
    `two-shot-${people.map(({ member }) => member.id).join('-')}`,
    drawTwoShot(left, right, theme.scenery),
  ).path
}
