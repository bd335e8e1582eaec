import type { Story } from '../story/story.ts'
import type { Lang } from '../story/text.ts'
import type { Theme } from '../templates/theme.ts'
import type { Card } from './card.ts'
import type { Picture } from './picture.ts'
import type { Speaker } from './speakers.ts'

/** A story as a run of cards in one language: everything decided, fitted and split, nothing drawn yet. */
export interface Storyboard {
  readonly story: Story
  readonly lang: Lang
  readonly theme: Theme
  readonly cards: readonly Card[]
  readonly speakers: ReadonlyMap<string, Speaker>
  /** The numbers of the sources, in order of first citation. */
  readonly citations: ReadonlyMap<string, number>
  /** By path. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** Estimated length of the talk in seconds, as `check` reckons it. */
  readonly seconds: number
}
