/** A play as the files beside this one hold it. */
export interface Play {
  readonly title: string
  readonly author?: string
  readonly lang: string
  readonly cast: readonly Member[]
  readonly scenes: readonly PlayScene[]
}

export interface Member {
  /** Any text; the story gets an id made of it. */
  readonly id: string
  readonly name: string
  readonly role?: string
}

export interface PlayScene {
  readonly title?: string
  readonly setting?: string
  readonly items: readonly PlayItem[]
}

export type PlayItem =
  | { readonly type: 'line'; readonly who: string; readonly text: string; readonly parenthetical?: string }
  | { readonly type: 'action'; readonly text: string }
  | { readonly type: 'picture'; readonly path: string; readonly alt: string }

/** How much of a play to take, from its beginning. */
export interface Extent {
  readonly scenes?: number
  /** Lines of dialogue and stage directions, over all scenes. */
  readonly lines?: number
}

/** The plays of this folder by the names of their files. */
export const playNames: readonly string[]

/** The play in the file `NAME.json`. */
export function readPlay(name: string): Play

/** A play as the text of a `story.yaml`. */
export function storyOf(play: Play, extent?: Extent): string
