import { expect, test } from 'vitest'
import { readStory } from '../../src/story/read-story.ts'
import { sceneTimes } from '../../src/story/scene-times.ts'
import { filesOf } from '../support/files.ts'

const storyIn = (lang: string, said: string, duration: string) =>
  `title: t\nlang: ${lang}\ncast: { a: A }\nscenes:\n  - scene: s\n    duration: ${duration}\n    script:\n      - a: ${said}\n`
const read = (story: string, pace?: Parameters<typeof readStory>[2]) =>
  readStory(filesOf({ 'story.yaml': story }), 'story.yaml', pace)
const seconds = (story: string, pace?: Parameters<typeof readStory>[2]) =>
  Math.round(sceneTimes(read(story).value!, pace)[0]!.estimated)

const japanese = storyIn('ja', '火'.repeat(300), '60s')
const english = storyIn('en', 'fire '.repeat(130), '60s')

test.each([
  ['Japanese is counted by characters', japanese, 150],
  ['English is counted by words', english, 65],
])('%s, and a slower pace takes longer', (_, story, half) => {
  expect(seconds(story)).toBe(60)
  expect(seconds(story, { perMinute: half })).toBe(120)
})

test('Thai is counted by words, though no spaces stand between them', () => {
  expect(seconds(storyIn('th', 'ไฟไหม้บ้านของเขา'.repeat(10), '60s'))).toBe(
    seconds(storyIn('th', 'ไฟไหม้ บ้าน ของ เขา '.repeat(10), '60s')),
  )
  expect(seconds(storyIn('th', 'ไฟไหม้บ้านของเขา'.repeat(10), '60s'))).toBeGreaterThan(15)
})

test('a pace in another language means as much quicker or slower than usual', () => {
  expect(seconds(japanese, { perMinute: 260, lang: 'en' })).toBe(30)
})

test('the pace decides which scenes are too long', () => {
  expect(read(japanese).diagnostics).toEqual([])
  expect(read(japanese, { perMinute: 200 }).diagnostics).toMatchObject([{ code: 'T602' }])
})
