import { expect, test } from 'vitest'
import { makeDeck } from '../../src/pipeline.ts'
import { openWorkshop } from '../../src/workshop.ts'
import { filesOf } from '../support/files.ts'

const story = `title: 火
lang: ja
scenes:
  - act: 友人たち
  - act: 第二幕 仲間たち
  - scene: 数
    script:
      - number: 1200000
        label: 人口
      - number: 007
        label: 名前
`
const files = filesOf({ 'story.yaml': story })
const { value } = await makeDeck(files, 'story.yaml', {}, openWorkshop(files, 'storyboard'))
const cards = value!.editions[0]!.slides.manuscript.storyboard.cards
const dataOf = (template: string) => cards.flatMap((card) => (card.template === template ? [card.data] : []))

test('an act is numbered unless its title says the number itself', () => {
  expect(dataOf('act').map(({ ordinal }) => ordinal)).toEqual(['第一幕', undefined])
})

test('a figure is written as its language writes figures, a name made of digits as it is', () => {
  expect(dataOf('number').map((data) => data.value)).toEqual(['120万', '007'])
})
