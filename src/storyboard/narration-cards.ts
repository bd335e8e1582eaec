import type { Narration } from '../story/story.ts'
import { CAPTION, contentWidth, sizesFrom } from './boxes.ts'
import type { CardKinds, Picture } from './card-kinds.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { type PlacedScene, slugLine } from './scene-place.ts'
import { secondsToSay } from './timing.ts'

/** Narration under the scene's picture, as on the cards of a paper theatre; what is too long for the caption goes on. */
export function narrationCards(
  block: Narration,
  picture: Picture,
  placed: PlacedScene,
  drawing: Drawing,
): readonly Draft[] {
  const { ruler } = drawing
  const words = say(block.text, drawing, block.sources)
  const width = contentWidth(drawing.theme.width) - CAPTION.label
  const sizes = sizesFrom(44, 33)
  const fitting = sizes.find((size) => ruler.height(words, CAPTION.setting, size, width) <= CAPTION.height)
  const size = fitting ?? sizes.at(-1) ?? 33
  const lines = Math.floor(CAPTION.height / (CAPTION.setting.lineHeight * size))
  const parts = fitting === undefined ? ruler.cut(words, CAPTION.setting, size, width, lines) : [words]
  return parts.map((text, index): Draft => {
    const data: CardKinds['narration'] = {
      title: say(placed.scene.title, drawing),
      picture: index === 0 ? picture : { ...picture, alt: '' },
      label: drawing.labels.narrator,
      text,
    }
    return {
      template: 'narration',
      classes: [`size-${size}`, ...(placed.scene.frame ? ['frame'] : [])],
      header: slugLine(placed, drawing),
      data: { ...data },
      steps: false,
      notes: [],
      speakers: [],
      seconds: secondsToSay(text),
      scene: placed.scene.id,
      at: block.at,
    }
  })
}
