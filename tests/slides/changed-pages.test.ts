import { expect, test } from 'vitest'
import { changedPages } from '../../src/slides/changed-pages.ts'
import { cardOf } from '../support/slides-of-cards.ts'

/** Pages by their words; those in capitals generate themselves. */
const pagesOf = (...words: readonly string[]) =>
  words.map((markdown, index) => ({
    markdown,
    card: cardOf({
      id: `id-${markdown}`,
      number: index + 1,
      template: 'talk',
      data: {},
      ...(/[a-z]/.test(markdown) && { scene: 'one' }),
    }),
  }))

const before = pagesOf('COVER', 'a', 'b', 'c', 'SOURCES')

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', ['COVER', 'a', 'b', 'c', 'SOURCES'], []],
  ['one slide', ['COVER', 'a', 'B b', 'c', 'SOURCES'], ['id-B b']],
  ['one slide and what follows of itself', ['COVER 2', 'a', 'B b', 'c', 'SOURCES 2'], ['id-B b']],
  ['what generates itself alone', ['COVER 2', 'a', 'b', 'c', 'SOURCES'], ['id-COVER 2']],
  ['a new slide', ['COVER', 'a', 'n', 'b', 'c', 'SOURCES'], ['id-n']],
  ['a run of slides', ['COVER', 'a', 'b 2', 'c 2', 'SOURCES'], ['id-b 2', 'id-c 2']],
  ['slides here and there', ['COVER', 'a 2', 'b', 'c 2', 'SOURCES'], []],
  ['a slide that goes', ['COVER', 'a', 'c', 'SOURCES'], []],
])('what changes: %s', (_, after, changed) => {
  expect(changedPages(before, pagesOf(...after))).toEqual(changed)
})
