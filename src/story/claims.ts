import { placeOf } from '../source/source.ts'
import type { Block, Kind, Scene, Story } from './story.ts'
import type { Text } from './text.ts'
import { plainText, wordsIn } from './words.ts'

/** What a line promises of itself: who says it, how near it is to what was said, and how we know. */
export interface Claim {
  readonly file: string
  readonly line: number
  /** Empty for narration. */
  readonly speaker: string
  readonly kind: Kind
  readonly sources: readonly string[]
}

/** Every line of dialogue, every quote, and narration that says of which kind it is. */
export function claimsOf(story: Story): readonly Claim[] {
  return story.parts.flatMap((part) =>
    part.type === 'scene' ? part.script.flatMap((block) => claimOf(block, part, story)) : [],
  )
}

function claimOf(block: Block, scene: Scene, story: Story): readonly Claim[] {
  const kind = kindOf(block, scene, story)
  if (kind === undefined || !('sources' in block)) return []
  const cited = block.sources.length > 0 ? block.sources : scene.sources
  const { source, start } = block.at
  return [
    {
      file: source.name,
      line: placeOf(source, start).line,
      speaker: speakerOf(block, story),
      kind,
      sources: cited.map((each) => (each.locator === undefined ? each.source : `${each.source}, ${each.locator}`)),
    },
  ]
}

function kindOf(block: Block, { dialogue }: Scene, story: Story): Kind | undefined {
  if (block.type === 'line') return block.kind ?? dialogue ?? story.dialogue
  if (block.type === 'quote') return 'quote'
  return block.type === 'narration' ? block.kind : undefined
}

function speakerOf(block: Block, { cast, lang }: Story): string {
  const letters = (text: Text | undefined) => (text ? plainText(wordsIn(text, lang)) : '')
  const nameOf = (who: string) => letters(cast.find(({ id }) => id === who)?.name)
  if (block.type === 'line') return nameOf(block.who)
  if (block.type !== 'quote' || !block.by) return ''
  return block.by.type === 'member' ? nameOf(block.by.who) : letters(block.by.name)
}
