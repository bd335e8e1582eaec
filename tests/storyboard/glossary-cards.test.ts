import { expect, test } from 'vitest'
import { plainText } from '../../src/story/words.ts'
import type { CardKinds } from '../../src/storyboard/card-kinds.ts'
import { drawStory } from '../support/draw-story.ts'

const withScript = (...script: readonly string[]) =>
  `title: T\nlang: en\nscenes:\n  - scene: One\n    script:\n${script.map((block) => `      - ${block}\n`).join('')}`

/** Title and items of the last card. */
async function lastList(story: string) {
  const card = (await drawStory(story)).cards.at(-1)
  const { title, items } = card!.data as unknown as CardKinds['list']
  return { title: plainText(title), items: items.map((item) => plainText(item)) }
}

test('the terms of a story are gathered at its end, each once, wherever they are shown', async () => {
  const story = withScript(
    '{ term: foghorn, means: It tells a ship where the shore is. }',
    '{ term: fathom, means: Six feet., show: handout }',
    '{ term: foghorn, means: A horn for fog. }',
  )
  expect(await lastList(story)).toEqual({
    title: 'Glossary',
    items: ['foghorn: A horn for fog.', 'fathom: Six feet.'],
  })
})

test('a term that is only spoken is not among them', async () => {
  const { cards } = await drawStory(withScript('Once.', '{ term: lamp, means: A secret., show: voice }'))
  expect(cards.map(({ template }) => template)).toEqual(['cover', 'scene', 'narration'])
})

test('a long glossary goes on over more slides', async () => {
  const terms = Array.from(
    { length: 30 },
    (_, index) => `{ term: Word ${index}, means: Something that is explained at some length., show: handout }`,
  )
  const { cards } = await drawStory(withScript(...terms))
  const lists = cards.filter(({ template }) => template === 'list')
  expect(lists.length).toBeGreaterThan(1)
  expect(lists.flatMap(({ data }) => (data as unknown as CardKinds['list']).items)).toHaveLength(30)
})
