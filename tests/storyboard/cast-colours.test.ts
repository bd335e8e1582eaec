import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { openMemory } from '../../src/host/memory.ts'
import { contrast } from '../../src/story/check-colours.ts'
import type { Member } from '../../src/story/story.ts'
import { castColours as chooseColours } from '../../src/storyboard/cast-colours.ts'
import { readTheme, type Theme } from '../../src/templates/theme.ts'
import { noCache } from '../support/no-cache.ts'
import { layers } from '../support/slides-of-cards.ts'
import { packagesLoadedWith } from '../support/source-tree.ts'

const themeNamed = (name: string) => readTheme(layers, name, '16:9', 'ja')!.value
const paper = themeNamed('paper')

/** The colours of a cast that no earlier build has seen. */
const castColours = (members: readonly Member[], theme: Theme) => chooseColours(members, theme, openMemory(noCache, ''))

/** A cast of which only colours are told; undefined has none. */
const cast = (...colours: readonly (string | undefined)[]) => colours.map((colour) => ({ colour }) as Member)
const nameless = (count: number) => cast(...Array.from({ length: count }, () => undefined))

const oklab = converter('oklab')
const eyes = [
  { name: 'as most are', see: (colour: string) => oklab(colour)! },
  { name: 'blind to green', see: (colour: string) => oklab(filterDeficiencyDeuter(1)(oklab(colour)!)) },
  { name: 'blind to red', see: (colour: string) => oklab(filterDeficiencyProt(1)(oklab(colour)!)) },
  { name: 'blind to blue', see: (colour: string) => oklab(filterDeficiencyTrit(1)(oklab(colour)!)) },
]
const apart = differenceEuclidean('oklab')

/** How far the two colours that are most alike are from one another. */
function nearest(colours: readonly ReturnType<(typeof eyes)[number]['see']>[]): number {
  return Math.min(...colours.flatMap((one, index) => colours.slice(index + 1).map((other) => apart(one, other))))
}

test('as far as the theme has colours, they are the theme’s', async () => {
  expect(await castColours(nameless(6), paper)).toEqual(paper.speakerColours)
})

test('nothing that reckons with colours is loaded for them', () => {
  expect(packagesLoadedWith('storyboard/cast-colours.ts')).toEqual([])
})

describe.each(['paper', 'newsroom', 'night'])('twenty speakers on %s', (name) => {
  const theme = themeNamed(name)

  test('all have colours of their own, and readable ones', async () => {
    const colours = await castColours(nameless(20), theme)
    expect(new Set(colours).size).toBe(20)
    for (const colour of colours) expect(contrast(colour, theme.ground!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(eyes)('are told apart by eyes that are $name', async ({ see }) => {
    const colours = (await castColours(nameless(20), theme)).map(see)
    expect(nearest(colours.slice(0, 6))).toBeGreaterThan(0.045)
    expect(nearest(colours.slice(0, 12))).toBeGreaterThan(0.025)
    expect(nearest(colours)).toBeGreaterThan(0.02)
  })

  test('keep theirs when another comes', async () => {
    const colours = await castColours(nameless(20), theme)
    for (const count of [7, 8, 13]) expect(await castColours(nameless(count), theme)).toEqual(colours.slice(0, count))
  })
})

test('a colour of one’s own stays as written where it can be read', async () => {
  expect(await castColours(cast('navy', '#b3261e', undefined), paper)).toEqual([
    'navy',
    '#b3261e',
    paper.speakerColours[2],
  ])
})

test.each([
  ['paper', '#ffe08a'],
  ['paper', 'beige'],
  ['newsroom', '#ff0'],
  ['night', '#123456'],
  ['night', 'black'],
])('on %s the colour %s is nudged until it can be read', async (name, written) => {
  const theme = themeNamed(name)
  const [shown = ''] = await castColours(cast(written), theme)
  expect(shown).not.toBe(written)
  expect(contrast(shown, theme.ground!)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(shown, theme.ground!)).toBeLessThan(5)
})

test('nobody gets a colour that another has chosen', async () => {
  const [, , , , , , seventh] = await castColours(nameless(7), paper)
  const colours = await castColours(cast(seventh, ...nameless(6).map(() => undefined)), paper)
  expect(new Set(colours).size).toBe(7)
})

test('where the ground is not known, colours are as written and come round again', async () => {
  const theme = { ...paper, ground: undefined, speakerColours: ['red', 'blue'] }
  expect(await castColours(cast('beige', undefined, undefined), theme)).toEqual(['beige', 'blue', 'red'])
  expect(await castColours(nameless(1), { ...theme, speakerColours: [] })).toEqual(['currentColor'])
})
