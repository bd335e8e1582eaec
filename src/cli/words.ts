/** A word that stands behind the name of a command. */
export interface Word {
  readonly name: 'story' | 'into' | 'place' | 'template'
  /** What stands for it in `--help`. */
  readonly value: string
  readonly needed: boolean
  readonly help: string
}

/** Nearly every command takes a story. */
export const storyWord: Word = {
  name: 'story',
  value: 'STORY',
  needed: false,
  help: 'STORY is the story file; without it, "story.yaml" in the current folder.',
}
