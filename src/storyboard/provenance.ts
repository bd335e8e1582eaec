import type { Kind, Line, Scene, Story } from '../story/story.ts'
import type { KindCounts, Labels } from './labels/labels.ts'

/** Everything starts unproven: a line is what it says it is, else what its scene says, else what the story says. */
export const kindOf = (line: Line, scene: Scene, story: Story): Kind => line.kind ?? scene.dialogue ?? story.dialogue

/** How many lines of dialogue of each kind a story has. */
export function countKinds(story: Story): KindCounts {
  const counts = { quote: 0, paraphrase: 0, dramatised: 0, total: 0 }
  for (const part of story.parts) {
    if (part.type !== 'scene') continue
    for (const block of part.script) {
      if (block.type !== 'line') continue
      counts[kindOf(block, part, story)]++
      counts.total++
    }
  }
  return counts
}

/** What a slide calls lines of a kind; nothing for a quote, whose marks say it. */
export function kindLabel(kind: Kind, labels: Labels): string | undefined {
  return kind === 'quote' ? undefined : labels[kind]
}
