import type { CardKinds } from './card-kinds.ts'
import type { Draft, Drawing } from './drawing.ts'
import type { PlacedScene } from './scene-place.ts'
import { shareLabel } from './talk-items.ts'
import type { Said } from './talk-pieces.ts'

/** The slide of these lines, in whatever layout. */
export function talkDraft(
  page: readonly Said[],
  { scene }: PlacedScene,
  { story }: Drawing,
  own: Pick<Draft, 'template' | 'classes' | 'header' | 'misfit'> & { readonly data: Omit<CardKinds['chat'], 'items'> },
): Draft {
  const { items, footer } = shareLabel(page.map((piece) => piece.item))
  const steps = story.steps === 'lines'
  return {
    ...own,
    ...(footer !== undefined && { footer }),
    data: { ...own.data, items },
    steps,
    notes: page.flatMap((piece) => piece.origin.notes),
    lines: page.flatMap(({ item, origin: { who } }, at) =>
      who === undefined ? [] : [{ ...(steps && { step: at + 1 }), speaker: who, words: item.text }],
    ),
    speakers: [...new Set(page.flatMap((piece) => piece.origin.name ?? []))],
    seconds: page.reduce((total, piece) => total + piece.origin.seconds, 0),
    scene: scene.id,
    at: page[0]?.origin.at ?? scene.at,
  }
}
