import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/story/words.ts'
import type { CardKinds } from '../../src/storyboard/card-kinds.ts'
import { drawStory } from '../support/draw-story.ts'

const LONG = 'The International Society for the Preservation of Lighthouses and Foghorns'
const story = (script: string, head = '') => `title: T\nlang: en\n${head}scenes:\n  - scene: S\n    script:\n${script}`

/** What the cards of a kind are given. */
async function given<K extends keyof CardKinds>(kind: K, text: string) {
  const { cards } = await drawStory(text)
  return cards.flatMap(({ template, data }) => (template === kind ? [data as unknown as CardKinds[K]] : []))
}

describe('the cast', () => {
  const members = (count: number, name: string) =>
    `cast:\n${Array.from({ length: count }, (_, at) => `  m${at}: { name: "${name} ${at}", role: Keeper of the lamp }\n`).join('')}`
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `      - m${at}: Hello.\n`).join('')

  test('of thirty is shared out over slides: each member once, in order', async () => {
    const slides = await given('cast', story(lines(30), members(30, 'Ann')))
    expect(slides.map(({ members }) => members.length)).toEqual([8, 7, 8, 7])
    expect(slides.flatMap(({ members }) => members.map(({ name }) => name))).toEqual(
      Array.from({ length: 30 }, (_, at) => `Ann ${at}`),
    )
  })

  test('has fewer on a slide where names are long', async () => {
    const slides = await given('cast', story(lines(8), members(8, LONG)))
    expect(Math.max(...slides.map(({ members }) => members.length))).toBeLessThan(8)
  })
})

describe('a chart', () => {
  const data = (count: number, label: string) =>
    `        data:\n${Array.from({ length: count }, (_, at) => `          "${label}${at}": ${at + 1}\n`).join('')}`

  test('of forty bars goes on over slides, all to one scale', async () => {
    const slides = await given('chart', story(`      - chart: bar\n${data(40, 'Ships ')}`))
    expect(slides.length).toBeGreaterThan(2)
    expect(slides.map(({ continued }) => continued)).toEqual(
      slides.map((_, page) => (page > 0 ? ' (cont.)' : undefined)),
    )
    expect(slides.flatMap(({ rows }) => rows.map(({ percent }) => percent))).toEqual(
      Array.from({ length: 40 }, (_, at) => Math.ceil(((at + 1) / 40) * 100)),
    )
  })

  test('of a line is drawn, and every figure is told, seen or not', async () => {
    const text = story(`      - chart: line\n${data(40, '19')}`)
    const { pictures } = await drawStory(text)
    const [chart] = await given('chart', text)
    const svg = new TextDecoder().decode(pictures.get(chart!.picture!.src)?.bytes)
    expect(svg.match(/<circle/g)).toHaveLength(40)
    expect(chart!.rows).toHaveLength(40)
    expect(chart!.rows.at(-1)).not.toHaveProperty('hidden')
    expect(chart!.rows.some(({ hidden }) => hidden)).toBe(true)
  })

  test('of few points shows every figure', async () => {
    const [chart] = await given('chart', story(`      - chart: line\n${data(5, '201')}`))
    expect(chart!.rows.some(({ hidden }) => hidden)).toBe(false)
    expect(chart!.rows.map(({ percent }) => percent)).toEqual([20, 40, 60, 80, 100])
  })
})

test('a timeline entry that is too long for its column goes on in the next', async () => {
  const slides = await given('timeline', story(`      - timeline:\n          - 1899: "${`${LONG}. `.repeat(8)}"\n`))
  const entries = slides.flatMap((slide) => slide.entries)
  expect(entries.length).toBeGreaterThan(1)
  expect(new Set(entries.map(({ when }) => when))).toEqual(new Set(['1899']))
  expect(
    entries
      .map(({ text }) => plainText(text))
      .join(' ')
      .match(/Foghorns/g),
  ).toHaveLength(8)
})

test('a caption that is too long goes on under the same picture, which is described once', async () => {
  const files = { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }
  const script = `      - image: a.svg\n        alt: A lamp\n        caption: "${`${LONG}. `.repeat(12)}"\n`
  const { cards } = await drawStory(story(script), { files })
  const images = cards.filter(({ template }) => template === 'image').map(({ data }) => data as CardKinds['image'])
  expect(images.length).toBeGreaterThan(1)
  expect(images.map(({ picture }) => picture.alt)).toEqual(images.map((_, page) => (page === 0 ? 'A lamp' : '')))
})

test('a figure of any length is set, in lines if need be', async () => {
  const { cards } = await drawStory(story(`      - number: "${'nine hundred '.repeat(9)}"\n        label: a lot\n`))
  expect(cards.find(({ template }) => template === 'number')?.classes).toContain('lines')
})

describe('a heading', () => {
  const titled = (title: string) =>
    `title: T\nlang: en\nscenes:\n  - scene: "${title}"\n    script:\n      - list: [One, Two]\n`

  test('of one line is set large, of two smaller, and nothing is said', async () => {
    const { cards, diagnostics } = await drawStory(titled(LONG))
    expect(cards.find(({ template }) => template === 'list')?.classes).toContain('long-title')
    expect(diagnostics).toEqual([])
  })

  test('that no size takes is cut, and its author told', async () => {
    const { cards, diagnostics } = await drawStory(titled(`${LONG} `.repeat(5)))
    const { title } = cards.find(({ template }) => template === 'list')!.data as CardKinds['list']
    expect(plainText(title)).toMatch(/^The International Society .*…$/)
    expect(diagnostics.map(({ code }) => code)).toEqual(['T605'])
  })
})

test('no word of a list or a timeline is torn where a smaller size, or fewer columns, keep it whole', async () => {
  const word = 'Kraftfahrzeughaftpflichtversicherung'
  const { cards } = await drawStory(
    story(
      `      - list: [${`${word}${word.toLowerCase()}`}]\n      - timeline: [{ 1999: Die ${word} }, { 2003: A }, { 2007: B }, { 2013: C }]\n`,
    ),
  )
  const [list, ...timeline] = cards.filter(({ template }) => ['list', 'timeline'].includes(template))
  const size = Number(list?.classes.find((name) => name.startsWith('size-'))?.slice(5))
  expect(size).toBeLessThan(40)
  expect(timeline.length).toBe(2)
})

test('a long place stands above the title of its scene, which is narrowed to its words', async () => {
  const scene = (where: string) =>
    `title: T\nlang: en\nscenes:\n  - scene: A Night of Long Foghorns\n    where: ${where}\n    script: []\n`
  const classesOf = async (where: string) =>
    (await drawStory(scene(where))).cards.find(({ template }) => template === 'scene')?.classes ?? []
  expect(await classesOf(LONG)).toContain('long-when')
  expect(await classesOf('The jetty')).not.toContain('long-when')
  expect(await classesOf('The jetty')).toContainEqual(expect.stringMatching(/^tw-/))
})
