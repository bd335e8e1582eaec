/** A story that was guessed from a text, and what there is to say about the guesses. */
export interface Draft {
  readonly title: string
  readonly author?: string
  readonly lang: string
  readonly cast: readonly { readonly id: string; readonly name: string; readonly role?: string }[]
  readonly parts: readonly DraftPart[]
}

export type DraftPart =
  | { readonly type: 'act'; readonly title: string }
  | { readonly type: 'scene'; readonly title: string; readonly items: readonly DraftItem[] }

export type DraftItem =
  | { readonly type: 'line'; readonly who: string; readonly how?: string; readonly text: string }
  | { readonly type: 'narration' | 'stage' | 'note'; readonly text: string }
  /** `by`: a cast id, or a name. */
  | { readonly type: 'quote'; readonly text: string; readonly by?: string }
  | { readonly type: 'list' | 'numbered'; readonly items: readonly string[] }
  | { readonly type: 'slide'; readonly markdown: string }
  | { readonly type: 'break' }

/** Something that was guessed or left out. `line` is where, from 1; `count` how often. */
export interface Finding {
  readonly type:
    | 'title'
    | 'language'
    | 'scene'
    | 'speaker'
    | 'picture'
    | 'timing'
    | 'markup'
    | 'comment'
    | 'field'
    | 'character'
  readonly text: string
  readonly line?: number
  readonly count?: number
}

/** A piece of a text, before anybody has decided who speaks. */
export type Piece = { readonly line: number } & (
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'act'; readonly text: string }
  /** `label` is what stands where the name should. `sure`: the text itself says that it is a speaker. */
  | {
      readonly type: 'speech'
      readonly label: string
      readonly how?: string
      readonly text: string
      readonly whole: string
      readonly sure: boolean
    }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'item'; readonly numbered: boolean; readonly text: string }
  | { readonly type: 'stage' | 'quote' | 'note'; readonly text: string }
  | { readonly type: 'transition'; readonly text: string }
  /** Somebody in the list of characters. */
  | { readonly type: 'member'; readonly label: string; readonly role?: string }
  | { readonly type: 'raw'; readonly markdown: string }
  | { readonly type: 'rule' }
)

/** Pieces in order, and what was said about them. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly findings: readonly Finding[]
  readonly title?: string
  readonly author?: string
}
