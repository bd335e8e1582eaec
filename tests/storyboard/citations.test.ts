import { expect, test } from 'vitest'
import { readStory } from '../../src/story/read-story.ts'
import { numberCitations, sourceNumbers, sourcesOf } from '../../src/storyboard/citations.ts'
import { labelsIn } from '../../src/storyboard/labels/labels-in.ts'
import { filesOf } from '../support/files.ts'

const story = readStory(
  filesOf({
    'story.yaml': `title: T
lang: en
sources: { late: L, first: F, second: S, never: N }
scenes:
  - scene: One
    source: first, p. 4
    script:
      - Something happened [@second, ch. 2].
      - narration: It happened again.
        source: [late, first]
`,
  }),
  'story.yaml',
).value!
const [scene] = story.parts.flatMap((part) => (part.type === 'scene' ? [part] : []))
const citations = numberCitations(story)

test('sources are numbered as the story comes to cite them, and those it never cites come last', () => {
  expect([...citations]).toEqual([
    ['first', 1],
    ['second', 2],
    ['late', 3],
    ['never', 4],
  ])
})

test('a block is from its own sources, else from the scene’s, and the place in a source is told', () => {
  const place = { citations, labels: labelsIn('en') }
  const numbers = scene!.script.map((block) =>
    block.type === 'break' ? '' : sourceNumbers(sourcesOf(block, scene!), place),
  )
  expect(numbers).toEqual(['1 (p. 4)', '3, 1'])
})
