import { expect, test } from 'vitest'
import { drawStory } from '../support/draw-story.ts'

const ANN_AND_BEN = '      - ann: Hello.\n      - ben: Hello.\n'
const files = {
  'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
  'templates/cards/comic.hbs': '',
}

/** The kinds of slide that a scene's dialogue makes. */
async function layoutsOf(script: string, scene = ''): Promise<readonly string[]> {
  const head = 'title: T\nlang: en\ncast: { ann: Ann, ben: Ben, cyd: Cyd, dot: Dot }\nscenes:\n  - scene: S\n'
  const { cards } = await drawStory(`${head}${scene}    script:\n${script}`, { files })
  return cards.flatMap(({ scene, template }) => (scene === undefined || template === 'scene' ? [] : [template]))
}

const picture = (place: string) => `      - image: a.svg\n        alt: ''\n        at: ${place}\n`

test.each([
  ['two who say one short line each face each other', ANN_AND_BEN, ['two-shot']],
  ['one who speaks alone is a chat', '      - ann: Hello.\n', ['chat']],
  ['a longer exchange is a chat', `${ANN_AND_BEN}      - ann: Bye.\n`, ['chat']],
  ['four voices are a script', `${ANN_AND_BEN}      - cyd: Hello.\n      - dot: Hello.\n`, ['script']],
  ['a picture at the left stays beside the lines', picture('left') + ANN_AND_BEN, ['split']],
  ['so does one at the right', picture('right') + ANN_AND_BEN, ['split']],
  ['a picture that fills the slide stays behind them', picture('full') + ANN_AND_BEN, ['full']],
  [
    'until the next picture',
    `${picture('left')}${ANN_AND_BEN}${picture('inline')}${ANN_AND_BEN}`,
    ['split', 'image', 'two-shot'],
  ],
])('where the scene leaves the choice, %s', async (_, script, expected) => {
  expect(await layoutsOf(script)).toEqual(expected)
})

test.each(['chat', 'script', 'split', 'full', 'manga', 'comic'])('a scene in "%s" is set so', async (layout) => {
  expect(await layoutsOf(ANN_AND_BEN, `    layout: ${layout}\n`)).toEqual([layout])
})

test('where two do not suffice to face each other, they chat', async () => {
  expect(await layoutsOf(`${ANN_AND_BEN}      - ann: Bye.\n`, '    layout: two-shot\n')).toEqual(['chat'])
})

test('a picture beside the lines has no slide of its own, and is described once', async () => {
  const story = `title: T\nlang: en\ncast: { ann: Ann }\nscenes:\n  - scene: S\n    script:\n      - ann: One.\n      - image: a.svg\n        alt: A cat\n        at: right\n${'      - ann: Hello, hello, hello, hello, hello, hello, hello, hello, hello.\n'.repeat(9)}`
  const { cards } = await drawStory(story, { files })
  const split = cards.filter(({ template }) => template === 'split')
  expect(cards.map(({ template }) => template)).not.toContain('image')
  expect(split.length).toBeGreaterThan(1)
  expect(split.map(({ data }) => data.picture)).toMatchObject(
    split.map((_, page) => ({ alt: page === 0 ? 'A cat' : '' })),
  )
  expect(split[0]?.classes).toContain('picture-end')
})
