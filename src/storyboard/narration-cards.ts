import type { Narration } from '../story/story.ts'
import { type Frame, textDrafts } from './block-draft.ts'
import { CAPTION } from './boxes.ts'
import type { Picture } from './card-kinds.ts'
import { type Draft, say } from './drawing.ts'

/** Narration under the scene's picture, as on the cards of a paper theatre; what is too long for the caption goes on. */
export function narrationCards(block: Narration, picture: Picture, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const title = say(placed.scene.title, drawing)
  const data = (text: ReturnType<typeof say>, page: number) => ({
    title,
    picture: page === 0 ? picture : { ...picture, alt: '' },
    label: drawing.labels.narrator,
    text,
  })
  const classes = placed.scene.frame ? ['frame'] : []
  return textDrafts(block, frame, 'narration', say(block.text, drawing, block.sources), CAPTION, data, { classes })
}
