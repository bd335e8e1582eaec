import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, grounds } from '../../src/story/check-colours.ts'
import { found, read } from './a-story.ts'

const story = (scene: string, head = '') =>
  found(
    read(
      `title: 火\nlang: en\n${head}cast: { ann: Ann, ben: Ben }\nsources: { a: A, b: B }\nscenes:\n  - scene: One\n    source: [a, b]\n${scene}`,
    ),
  )
const script = (...items: readonly string[]) =>
  `    script:\n${items.map((item) => `      - ${item.replaceAll('\n', '\n        ')}\n`).join('')}`
const quote = (who: string, words: string, source = 'a') => `${who}: ${words}\nkind: quote\nsource: ${source}`

test('two quotes that differ in wording are one quote too many', () => {
  expect(
    story(script(quote('ann', 'We shall never sell the bakery.'), quote('ann', 'We will never sell that bakery.'))),
  ).toEqual(['12:9 P403'])
})

test.each([
  [
    'the same words again',
    quote('ann', 'We shall never sell the bakery.'),
    quote('ann', '"We shall never sell the bakery!"'),
  ],
  ['another person', quote('ann', 'We shall never sell the bakery.'), quote('ben', 'We will never sell that bakery.')],
  [
    'another source',
    quote('ann', 'We shall never sell the bakery.'),
    quote('ann', 'We will never sell that bakery.', 'b'),
  ],
  [
    'another page',
    quote('ann', 'We shall never sell the bakery.', 'a, p. 1'),
    quote('ann', 'We will never sell that bakery.', 'a, p. 2'),
  ],
  ['another thought', quote('ann', 'We shall never sell the bakery.'), quote('ann', 'Bread is patience you can eat.')],
  ['a short cry', quote('ann', 'No, never!'), quote('ann', 'No, ever!')],
  ['what was made up', 'ann: We shall never sell the bakery.', 'ann: We will never sell that bakery.'],
])('quotes are left alone: %s', (_what, one, other) => {
  expect(story(script(one, other))).toEqual([])
})

test('a word that needs a date is reported once a scene, where it stands', () => {
  expect(story(script('The last one left yesterday. Tomorrow comes another.', 'Yesterday again.'))).toEqual([
    '9:27 P404',
  ])
})

test.each([
  ['in a scene with a date', `    when: 2018\n${script('She left yesterday.')}`],
  ['said by somebody who was made up', script('ann: See you tomorrow.')],
  ['in a quote that has its own date', script('quote: I leave tomorrow.\nwhen: 2018\nby: ann')],
  ['as part of another word', script('The Yesterdays were a band.')],
])('such a word is left alone %s', (_what, scene) => {
  expect(story(scene)).toEqual([])
})

test('a scene that takes much longer than planned is reported, a little longer is not', () => {
  const words = (count: number) => script(`ann: ${'word '.repeat(count)}`)
  expect(story(`    duration: 30s\n${words(150)}`)).toEqual(['6:5 T602'])
  expect(story(`    duration: 30s\n${words(95)}`)).toEqual([])
  expect(story(words(5000))).toEqual([])
})

test('colours that are hard to see on our theme are reported where they stand', () => {
  const cast = (colour: string) =>
    read(
      `title: 火\nlang: ja\ncast:\n  elon:\n    name: マスク\n    colour: ${colour}\nscenes:\n  - scene: 一\n    script: [やあ]\n`,
    )
  for (const faint of ['ffff00', 'beige', "'#fed'"]) expect(found(cast(faint))[0]).toMatch(/^6:\d+ A511$/)
  for (const plain of ['b3261e', 'navy', '00000080']) expect(found(cast(plain))).toEqual([])
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', 'white')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#123', '#112233')).toBe(1)
})

test('the ground of a theme is what its style sheet says', () => {
  for (const [name, ground] of Object.entries(grounds)) {
    const css = readFileSync(new URL(`../../templates/themes/${name}.css`, import.meta.url), 'utf8')
    expect(/--ground:\s*([^;]+);/.exec(css)?.[1], name).toBe(ground)
  }
})
