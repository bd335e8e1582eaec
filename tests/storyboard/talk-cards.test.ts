import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/story/words.ts'
import type { Card } from '../../src/storyboard/card.ts'
import type { CardKinds, TalkItem } from '../../src/storyboard/card-kinds.ts'
import { drawStory } from '../support/draw-story.ts'

const LAYOUTS = ['chat', 'script', 'split', 'full', 'manga']
const SAID = {
  ja: '霧の深い夜に灯台の階段をのぼりつづけた人びとは、祖父から聞いた話を胸のうちでくりかえしていた。',
  en: 'Those who climbed the stairs on foggy nights kept telling themselves what their grandfathers had told. ',
}

/** A scene of two: short and long lines by turns, and one that no slide holds. */
const storyIn = (layout: string, lang: 'ja' | 'en') => {
  const lines = [1, 2, 1, 16, 1, 3].map(
    (times, at) => `      - ${at % 2 ? 'ann' : 'ben'}: "${SAID[lang].repeat(times)}"`,
  )
  return `title: T\nlang: ${lang}\ncast: { ann: Ann, ben: Ben }\nscenes:\n  - scene: S\n    layout: ${layout}\n    script:\n${lines.join('\n')}\n`
}

const itemsOf = (cards: readonly Card[]) => cards.flatMap(({ data }) => (data as CardKinds['chat']).items)
const linesOf = (items: readonly TalkItem[]) => items.flatMap((item) => (item.type === 'line' ? [item] : []))
const sizesOf = (cards: readonly Card[]) =>
  new Set(cards.flatMap(({ classes }) => classes.filter((name) => name.startsWith('size-'))))

describe.each(LAYOUTS)('a talk set as %s', (layout) => {
  test.each(['ja', 'en'] as const)('goes on over slides of one size, and no word of it is lost (%s)', async (lang) => {
    const { cards } = await drawStory(storyIn(layout, lang))
    const slides = cards.filter(({ template }) => template === layout)
    const lines = linesOf(itemsOf(slides))
    const bare = (text: string) => text.replace(/\s/g, '')
    expect(slides.length).toBeGreaterThan(2)
    expect(sizesOf(slides).size).toBe(1)
    expect(bare(lines.map(({ text }) => plainText(text)).join(''))).toBe(bare(SAID[lang].repeat(24)))
  })

  test('who goes on is named again, with the mark of going on', async () => {
    const { cards, lang } = await drawStory(storyIn(layout, 'ja'))
    const lines = linesOf(itemsOf(cards.filter(({ template }) => template === layout)))
    const torn = lines.filter(({ continued }) => continued !== undefined)
    expect(lang).toBe('ja')
    expect(torn.length).toBeGreaterThan(0)
    expect(new Set(torn.map(({ name, continued }) => `${name}${continued}`))).toEqual(new Set(['Ann（続き）']))
  })

  test('speakers and lines reach the presenter', async () => {
    const { cards } = await drawStory(storyIn(layout, 'en'))
    const slides = cards.filter(({ template }) => template === layout)
    expect(new Set(slides.flatMap(({ speakers }) => speakers))).toEqual(new Set(['Ben', 'Ann']))
    expect(slides.flatMap(({ lines }) => lines).length).toBe(itemsOf(slides).length)
  })
})

test('a long name takes room from the words', async () => {
  const story = (name: string) =>
    `title: T\nlang: en\ncast: { ann: ${name} }\nscenes:\n  - scene: S\n    layout: split\n    script:\n${'      - ann: Hello, hello, hello.\n'.repeat(4)}`
  const sizeFor = async (name: string) => [
    ...sizesOf((await drawStory(story(name))).cards.filter(({ template }) => template === 'split')),
  ]
  const [short, long] = [
    await sizeFor('Ann'),
    await sizeFor('The International Society for the Preservation of Lighthouses and Foghorns'),
  ]
  expect(Number(short[0]?.slice(5))).toBeGreaterThan(Number(long[0]?.slice(5)))
})

test('a balloon of several lines is told how narrow it can be', async () => {
  const { cards } = await drawStory(storyIn('chat', 'en'))
  const measures = linesOf(itemsOf(cards.filter(({ template }) => template === 'chat'))).map(({ measure }) => measure)
  expect(measures.every((measure) => measure === undefined || (measure > 10 && measure < 46))).toBe(true)
  expect(measures.filter((measure) => measure !== undefined).length).toBeGreaterThan(3)
})

test('what is only spoken takes its time on the slide where it is said', async () => {
  const secondsOf = async (script: string) => {
    const story = `title: T\nlang: en\ncast: { a: Ada }\nscenes:\n  - scene: S\n    script:\n${script}`
    return (await drawStory(story)).cards.reduce((sum, { seconds }) => sum + seconds, 0)
  }
  const spoken =
    '      - { narration: Thirteen words are spoken here which are not on the slide at all., show: voice }\n'
  const line = '      - a: Hello.\n'
  expect((await secondsOf(line + spoken)) - (await secondsOf(line))).toBeCloseTo((13 / 130) * 60)
})

describe('what has a slide to itself', () => {
  const long = SAID.ja.repeat(6)
  const sizes = async (layout: string, ...script: string[]) => {
    const story = `title: T\nlang: ja\ncast: { ann: Ann, ben: Ben }\nscenes:\n  - scene: S\n    layout: ${layout}\n    script:\n${script.map((block) => `      - ${block}\n`).join('')}`
    const { cards } = await drawStory(story)
    return cards.flatMap(({ template, classes, footer, data }) =>
      ['chat', 'script'].includes(template)
        ? [
            {
              template,
              footer,
              size: Number([...sizesOf([{ classes } as unknown as Card])][0]?.slice(5)),
              items: (data as CardKinds['chat']).items,
            },
          ]
        : [],
    )
  }

  test('a line of few words is set large between long ones, and keeps its label', async () => {
    const all = await sizes('chat', `ann: ${long}`, 'ben: え？', `ann: ${long}`)
    const alone = all.find(({ items: [item] }) => item && plainText(item.text) === 'え？')
    expect(alone).toMatchObject({ size: 100, footer: '脚色' })
    expect(new Set(all.filter((each) => each !== alone).map(({ size }) => size)).size).toBe(1)
    expect(Math.max(...all.filter((each) => each !== alone).map(({ size }) => size))).toBeLessThan(50)
  })

  test('directions alone are set large in the middle, in a script too', async () => {
    const [first, ...rest] = await sizes('script', 'stage: 幕あく。', '---', `ann: ${long}`, `ben: ${long}`)
    expect(first).toMatchObject({ template: 'chat', size: 64, footer: undefined })
    expect(new Set(rest.map(({ template }) => template))).toEqual(new Set(['script']))
  })

  test('a label that all lines share takes no room from them', async () => {
    const lines = Array.from({ length: 6 }, (_, at) => `${at % 2 ? 'ann' : 'ben'}: はい。`)
    const [shared] = await sizes('script', ...lines)
    const mixed = await sizes('script', ...lines.slice(1), '{ ben: はい。, kind: paraphrase }')
    expect(shared?.size).toBeGreaterThan(mixed[0]?.size ?? 100)
  })
})
