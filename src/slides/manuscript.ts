import type { Card } from '../storyboard/card.ts'
import type { Picture } from '../storyboard/picture.ts'
import type { Storyboard } from '../storyboard/storyboard.ts'

/** The Marp Markdown of a storyboard: front matter, then one page a card. */
export interface Manuscript {
  readonly storyboard: Storyboard
  /** The lines between the `---` at the top, without them. */
  readonly frontMatter: string
  readonly pages: readonly Page[]
  /** Pictures by the path that the Markdown uses. */
  readonly pictures: ReadonlyMap<string, Picture>
}

/** One card's Markdown: its directives and its body. Notes are not in it: only the `.md` product carries them. */
export interface Page {
  readonly card: Card
  readonly markdown: string
}
