import { expect, test } from 'vitest'
import { makeDeck } from '../../src/pipeline.ts'
import { readStory } from '../../src/story/read-story.ts'
import { sceneTimes } from '../../src/story/scene-times.ts'
import { openWorkshop } from '../../src/workshop.ts'
import { filesOf } from '../support/files.ts'

const story = `title: 火
lang: ja
cast: { sam: { name: サム, avatar: river.svg }, eva: エヴァ }
scenes:
  - act: 友人たち
  - act: 第二幕 仲間たち
  - act: 'Erster Akt: Geld'
  - act: الفصل الأول
  - scene: 数
    script:
      - number: 1200000
        label: 人口
      - number: 007
        label: 名前
      - number: 12345678901234567890
        label: 星
      - number: "7.0"
        label: 震度
      - list: [火, 風]
      - chart: bar
        data: { 益: 5, 損: -3 }
  - scene: 絵のとなり
    layout: split
    script:
      - 雨の音。
      - sam: え？
      - image: river.svg
        alt: 川
      - sam: 川だ。
  - scene: 絵のないチャット
    layout: chat
    script:
      - sam: え？
      - image: river.svg
        alt: 川
        at: left
      - sam: 川だ。
`
const files = filesOf({
  'story.yaml': story,
  'river.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
})
const { value } = await makeDeck(files, 'story.yaml', {}, openWorkshop(files, 'storyboard'))
const { frontMatter, storyboard } = value!.editions[0]!.slides.manuscript
const { cards, seconds, pictures } = storyboard
const dataOf = (template: string) => cards.flatMap((card) => (card.template === template ? [card.data] : []))

test('an act is numbered unless its title says the number itself', () => {
  expect(dataOf('act').map(({ ordinal }) => ordinal)).toEqual(['第一幕', undefined, undefined, undefined])
})

test('a figure is written as its language writes figures, a name made of digits as it is', () => {
  expect(dataOf('number').map((data) => data.value)).toEqual(['120万', '007', '12345678901234567890', '7.0'])
})

test('a bar below zero grows the other way', () => {
  expect(cards.find(({ template }) => template === 'chart')).toMatchObject({
    classes: expect.arrayContaining(['both-ways']),
    data: { rows: [{ percent: 100 }, { percent: 60, below: true }] },
  })
})

test('a picture stands beside the lines where the layout has a place for it, and on a slide of its own where not', () => {
  const [beside, alone] = ['scene-2', 'scene-3'].map((id) => cards.filter(({ scene }) => scene === id))
  expect(beside!.map(({ template }) => template)).toEqual(['scene', 'narration', 'split', 'split'])
  expect(beside!.at(-1)!.data).toMatchObject({ picture: { src: 'river.svg' } })
  expect(alone!.map(({ template }) => template)).toEqual(['scene', 'chat', 'image', 'chat'])
})

test('the talk is as long as a check of the story says', () => {
  const checked = sceneTimes(readStory(files, 'story.yaml').value!)
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeCloseTo(checked.at(-1)!.total)
})

test('who has a portrait has no monogram, beside the Markdown and inside the deck', () => {
  const [sam, eva] = frontMatter.split('\n').filter((line) => line.includes('--speaker:'))
  expect(sam).toContain('--monogram: ""; --portrait: url("river.svg");')
  expect(eva).not.toContain('--portrait')
  expect(pictures.has('river.svg')).toBe(true)
  expect(value!.html).toContain('--portrait: url("data:image/svg+xml;base64,')
  expect(value!.html).not.toContain('--portrait: url("river.svg")')
})
