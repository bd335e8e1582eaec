import { expect, test } from 'vitest'
import { readStory } from '../../src/story/read-story.ts'
import { openAlbum } from '../../src/storyboard/album.ts'
import { speakersOf } from '../../src/storyboard/speakers.ts'
import { filesOf } from '../support/files.ts'
import { storyboardOf } from '../support/slides-of-cards.ts'

test.each([
  ['Ann', 'A'],
  ['Dr. Ann', 'A'],
  ['🐻 Bob', 'B'],
  ['❤️‍🔥Dr. Cid', 'C'],
  ['가온', '가'],
])('the monogram of %s is %s', (name, monogram) => {
  const story = `title: T\nlang: en\ncast:\n  a: ${name}\nscenes:\n  - scene: S\n    script:\n      - a: Hi\n`
  const read = readStory(filesOf({ 'story.yaml': story }), 'story.yaml').value!
  expect(speakersOf(read, storyboardOf([]).theme, 'en', ['red'], openAlbum(filesOf({}))).get('a')).toMatchObject({
    monogram,
    colour: 'red',
  })
})
