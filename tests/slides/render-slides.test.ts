import { expect, test } from 'vitest'
import { makeDeck } from '../../src/pipeline.ts'
import type { Data } from '../../src/templates/data.ts'
import { openWorkshop } from '../../src/workshop.ts'
import { filesOf } from '../support/files.ts'
import { sampleCards, words } from '../support/sample-cards.ts'
import { cardOf, finish, slidesOf } from '../support/slides-of-cards.ts'

const raw = (id: string, markdown: string) => cardOf({ id, template: 'slide', data: { markdown } })
const question = (id: string, text: string, number = 1) =>
  cardOf({ id, number, template: 'question', data: { label: '問い', text: words(text) } })

test('each card is one slide, in order, however many there are', async () => {
  const cards = Array.from({ length: 250 }, (_, index) =>
    question(`scene-${index + 1}`, `なぜ${index + 1}？`, index + 1),
  )
  const { slides } = await slidesOf(cards)
  expect(slides.map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
  expect(slides.map(({ card }) => card)).toEqual(cards)
  expect(slides.filter(({ html }, index) => !html.includes(`なぜ${index + 1}？`))).toEqual([])
})

test('page numbers run through the whole deck', async () => {
  const cards = Array.from({ length: 250 }, (_, index) => question(`scene-${index + 1}`, 'なぜ？', index + 1))
  const { html } = finish(await slidesOf(cards))
  expect(html.map((slide) => /data-marpit-pagination="(\d+)"/.exec(slide)?.[1])).toEqual(
    cards.map(({ number }) => `${number}`),
  )
  expect(html.filter((slide) => !slide.includes('data-marpit-pagination-total="250"'))).toEqual([])
})

test('a card of the author’s own that holds several slides keeps them together, and shifts no other', async () => {
  const { slides } = await slidesOf([
    question('a-1', '前'),
    raw('a-2', '# 一\n\n---\n\n# 二\n\n***\n\n# 三'),
    question('a-3', '後'),
  ])
  expect(slides.map(({ id, card }) => [id, card.id])).toEqual([
    ['a-1', 'a-1'],
    ['a-2', 'a-2'],
    ['a-2-2', 'a-2'],
    ['a-2-3', 'a-2'],
    ['a-3', 'a-3'],
  ])
  expect(slides.map(({ html }) => /<h[12]>(.*?)<\/h[12]>/.exec(html)?.[1])).toEqual(['前', '一', '二', '三', '後'])
})

test('slides of one card count one by one, and look like one another', async () => {
  const { html } = finish(await slidesOf([raw('a-1', '# 一\n\n---\n\n# 二'), question('a-2', '後')]))
  const written = (name: string) => html.map((slide) => new RegExp(` ${name}="([^"]*)"`).exec(slide)?.[1])
  expect(written('data-marpit-pagination')).toEqual(['1', '2', '3'])
  expect(written('data-marpit-pagination-total')).toEqual(['3', '3', '3'])
  expect(written('class')).toEqual(['slide', 'slide', expect.stringMatching(/^question/)])
})

test('every slide has an id of its own, whatever a card of the author’s own pretends to be', async () => {
  const { slides } = await slidesOf([
    question('a-1', '前'),
    raw('a-2', '<!-- _card: a-1 -->\n# 一\n\n---\n\n<!-- _card: a-3 -->\n# 二'),
    question('a-3', '後'),
  ])
  expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
  expect(slides.at(-1)?.html).toContain('後')
  expect(slides.find(({ id }) => id === 'a-3')?.html).toContain('後')
})

test.each([
  '```\nnever closed',
  '<div>\nnever closed',
  '<!-- never closed',
  '> quote',
  '- list\n  - list',
  '| a |\n|---|',
  '[x]: y',
  '$$\nx',
])('whatever a card of the author’s own leaves open (%j), the next card is a slide', async (markdown) => {
  const { slides } = await slidesOf([raw('a-1', markdown), question('a-2', '後')])
  expect(slides.map(({ id }) => id)).toEqual(['a-1', 'a-2'])
  expect(slides[1]?.html).toContain('<h2>後</h2>')
})

test('each kind of card of ours is one slide of its class, and every picture is there', async () => {
  const cards = Object.entries(sampleCards).map(([template, data]) =>
    cardOf({ id: template, template, data: data as unknown as Data }),
  )
  const { slides, diagnostics } = await slidesOf(cards)
  expect(diagnostics).toEqual([])
  expect(slides.map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
  expect(slides.map(({ html }) => /class="([^" ]*)/.exec(html)?.[1])).toEqual(cards.map(({ template }) => template))
  const illustrated = cards.filter(({ data }) => 'picture' in data).map(({ id }) => id)
  expect(slides.filter(({ html }) => /<img [^>]*src="images\/p\.png"/.test(html)).map(({ id }) => id)).toEqual(
    illustrated,
  )
})

test('a scene’s own directives are on each of its slides, and on no other', async () => {
  const files = filesOf({
    'story.yaml': [
      'title: T',
      'lang: en',
      'cast: { ann: Ann }',
      'scenes:',
      '  - scene: One',
      '    marp: { backgroundColor: aqua, class: "mine: --> yours", footer: "a --> b" }',
      '    script: [{ ann: Hello. }]',
      '  - scene: Two',
      '    script: [{ ann: Hello. }]',
    ].join('\n'),
  })
  const { value } = await makeDeck(files, 'story.yaml', {}, openWorkshop(files, 'test'))
  const slides = value!.editions[0]!.slides.slides.map(({ id, html }) => [
    id,
    /<section [^>]*class="[^"]*\bmine yours"/.test(html),
    html.includes('background-color:aqua'),
  ])
  expect(slides.filter(([id]) => String(id).startsWith('scene-'))).toEqual([
    ['scene-1-1', true, true],
    ['scene-1-2', true, true],
    ['scene-2-1', false, false],
    ['scene-2-2', false, false],
  ])
})

/** The CSS of the deck of a story that has these slides of raw Markdown. */
async function deckWith(...slides: readonly string[]) {
  const script = slides.map((markdown) => ({ slide: markdown }))
  const story = JSON.stringify({ title: 'T', lang: 'en', scenes: [{ scene: 'S', id: 's', script }] })
  const files = filesOf({ 'story.yaml': story })
  const { value, diagnostics } = await makeDeck(files, 'story.yaml', {}, openWorkshop(files, `styles ${slides.length}`))
  return { css: value!.editions[0]!.slides.css, html: value!.html, said: diagnostics.map(({ code }) => code) }
}

/** Selectors and the colours that they give. */
const rulesOf = (css: string) =>
  [...css.matchAll(/([^{}]*)\{color:(\w+)\}/g)].map(
    ([, selector = '', colour = '']) => [selector.trim(), colour] as const,
  )

test('what stands in <style> is for all slides, as in Marp', async () => {
  const { css, html, said } = await deckWith('# One\n\n<style>\nh1 { color: rebeccapurple }\n</style>', '# Two')
  expect(said).toEqual([])
  expect(rulesOf(css).filter(([, colour]) => colour === 'rebeccapurple')).toEqual([
    ['div.marpit > section :is(h1, marp-h1)', 'rebeccapurple'],
  ])
  expect(html.match(/rebeccapurple/g)).toHaveLength(1)
})

test('what stands in <style scoped> is for its slide alone, under the same name in every build', async () => {
  const slides = [
    '# One\n\n<style scoped>h1 { color: teal }</style>',
    '# Two\n\n<style scoped>h1 { color: navy }</style>',
  ]
  const { css, html } = await deckWith(...slides)
  const scopes = rulesOf(css).flatMap(([selector, colour]) =>
    /teal|navy/.test(colour) ? [/scope-([a-z0-9]{8})\] /.exec(selector)?.[1]] : [],
  )
  expect(new Set(scopes.filter((scope) => scope !== undefined)).size).toBe(2)
  for (const scope of scopes)
    expect(html.match(new RegExp(`<section[^>]* data-marpit-scope-${scope}`, 'g'))).toHaveLength(1)
  expect((await deckWith(...slides)).html === html).toBe(true)
})

test.each([
  ['asks the network', '@import url(https://example.org/a.css);', 'H110'],
  ['cannot be read', 'h1 { color: teal', 'H201'],
])('a style that %s is refused, and others stay', async (_, style, code) => {
  const { html, said } = await deckWith(
    `# One\n\n<style>${style}</style>`,
    '# Two\n\n<style>h2 { color: teal }</style>',
  )
  expect(said).toEqual([code])
  expect([html.includes('example.org'), html.includes('teal')]).toEqual([false, true])
})
