import { expect, test } from 'vitest'
import { found, read } from '../story/a-story.ts'
import { type Play, playNames, readPlay, storyOf } from './to-story.mjs'

test.each(playNames)('%s is a story without a mistake, nothing of it lost', (name) => {
  const play = readPlay(name)
  const outcome = read(storyOf(play))

  expect(found(outcome)).toEqual([])
  expect(outcome.value?.cast.length).toBe(play.cast.length)
  expect(spoken(outcome.value)).toEqual(play.scenes.map(({ items }) => items.length))
})

test('a play is taken up to a scene', () => {
  const story = read(storyOf(readPlay('midsummer'), { scenes: 2 })).value
  expect(story?.parts.map(({ type }) => type)).toEqual(['scene', 'scene'])
})

test('a play is taken up to a line, and a scene of which nothing is left is none', () => {
  const [first, second] = readPlay('the-question').scenes
  const lines = (first?.items.length ?? 0) + 1
  expect(second?.items.length).toBeGreaterThan(1)
  expect(spoken(read(storyOf(readPlay('the-question'), { lines })).value)).toEqual([lines - 1, 1])
})

test('words of the story language and names that look alike become ids of their own', () => {
  const members = ['Stage', 'stage', 'NOTE', '???', '!!!'].map((id, index) => ({ id, name: `Member ${index}` }))
  const items = members.map(
    ({ id }) => ({ type: 'line', who: id, text: 'A line: "quoted", # and \u2028 all.' }) as const,
  )
  const play: Play = { title: 'Names', lang: 'en', cast: members, scenes: [{ items }] }

  const outcome = read(storyOf(play))
  expect(found(outcome)).toEqual([])
  expect(outcome.value?.cast.map(({ id }) => id)).toEqual(['stage-2', 'stage-3', 'note-2', 'someone', 'someone-2'])
  expect(spoken(outcome.value)).toEqual([5])
})

/** How many items each scene's script has. */
function spoken(story: ReturnType<typeof read>['value']) {
  return story?.parts.map((part) => (part.type === 'scene' ? part.script.length : 0))
}
