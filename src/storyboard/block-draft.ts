import type { Block } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { type Box, contentWidth } from './boxes.ts'
import type { Draft, Drawing } from './drawing.ts'
import { plateClass, setInBox } from './measure.ts'
import type { PlacedScene } from './scene-place.ts'
import { SILENT_SECONDS, secondsToSay } from './timing.ts'

/** Where a block is drawn. */
export interface Frame {
  readonly placed: PlacedScene
  readonly drawing: Drawing
}

type Rest = Partial<Pick<Draft, 'classes' | 'steps' | 'lines' | 'speakers' | 'seconds' | 'footer' | 'misfit'>>

/** A card of a block: what all of them have in common, and what its kind adds. */
export function draft(block: Block, { placed }: Frame, template: string, data: Draft['data'], rest: Rest = {}): Draft {
  return {
    template,
    classes: [],
    header: placed.slug,
    data,
    steps: false,
    notes: [],
    speakers: [],
    seconds: SILENT_SECONDS,
    scene: placed.scene.id,
    at: block.at,
    ...rest,
  }
}

/** The cards of one text, as large as its box allows; a text that is too long goes on over more cards. */
export function textDrafts(
  block: Block,
  frame: Frame,
  template: string,
  words: Words,
  box: Box,
  data: (text: Words, page: number) => Draft['data'],
  rest: Rest = {},
): readonly Draft[] {
  const { ruler, theme, tempo } = frame.drawing
  const { size, parts, misfit } = setInBox(ruler, words, box, contentWidth(theme.width))
  return parts.map((text, page) =>
    draft(block, frame, template, data(text, page), {
      lines: [{ words: text }],
      seconds: secondsToSay(text, tempo),
      ...(misfit && page === 0 && { misfit }),
      ...rest,
      classes: [
        ...(rest.classes ?? []),
        `size-${size}`,
        ...plateClass(ruler, text, box, size, contentWidth(theme.width)),
      ],
    }),
  )
}
