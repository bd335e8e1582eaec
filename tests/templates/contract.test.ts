import { expect, test } from 'vitest'
import type { Scene } from '../../src/story/story.ts'
import { checkCards } from '../../src/templates/check-cards.ts'
import { contractOf, ownCards } from '../../src/templates/contract.ts'
import { found, read } from '../story/a-story.ts'
import { filesOf } from '../support/files.ts'

const layersOf = (templates: Readonly<Record<string, string>>, ours: Readonly<Record<string, string>> = {}) => [
  { name: 'templates/', files: filesOf(templates) },
  { name: 'ours/', files: filesOf(ours) },
]

/** The fields of a card: `dish!` is needed, `steps[]` a list. */
function fieldsOf(template: string, parts: Readonly<Record<string, string>> = {}) {
  return contractOf('recipe', layersOf({ 'cards/recipe.hbs': template, ...parts }))?.fields.map(
    ({ name, needed, list }) => `${name}${needed ? '!' : ''}${list ? '[]' : ''}`,
  )
}

test.each([
  { asks: 'what is used outright is needed', template: '## {{dish}}', fields: ['dish!'] },
  { asks: 'what stands under a condition is not', template: '{{#if tip}}{{tip}}{{/if}}', fields: ['tip'] },
  { asks: 'nor what stands beside one', template: '{{#if a}}{{b}}{{else}}{{c}}{{/if}}', fields: ['a', 'b', 'c'] },
  { asks: 'outright once is outright', template: '{{#if a}}{{a}}{{/if}}{{a}}', fields: ['a!'] },
  { asks: 'unless is a condition', template: '{{#unless a}}none{{/unless}}', fields: ['a'] },
  { asks: 'what is gone through is a list', template: '{{#each steps}}- {{this}}{{/each}}', fields: ['steps[]'] },
  {
    asks: 'fields of an item are not the card’s',
    template: '{{#each steps}}{{name}}{{@index}}{{/each}}',
    fields: ['steps[]'],
  },
  { asks: 'but `../` leads back to it', template: '{{#each steps}}{{../unit}}{{/each}}', fields: ['steps[]', 'unit'] },
  {
    asks: 'names of items are not fields',
    template: '{{#each steps as |step|}}{{step}}{{/each}}',
    fields: ['steps[]'],
  },
  {
    asks: 'paragraphs are those of one text',
    template: '{{#each (paragraphs text)}}{{this}}{{/each}}',
    fields: ['text!'],
  },
  { asks: 'a helper is no field, what it is given is', template: '{{picture photo}}', fields: ['photo!'] },
  { asks: 'a section is a condition', template: '{{#tip}}{{words}}{{/tip}}', fields: ['tip'] },
  { asks: 'literals and comments ask for nothing', template: '{{!-- a --}}{{raw "b"}}', fields: [] },
])('$asks: $template', ({ template, fields }) => {
  expect(fieldsOf(template)).toEqual(fields)
})

test('a part asks for the fields of the card that uses it', () => {
  expect(fieldsOf('{{> head}}{{> head}}', { 'parts/head.hbs': '{{dish}}{{#if by}}{{by}}{{/if}}' })).toEqual([
    'dish!',
    'by',
  ])
  expect(fieldsOf('{{> head dish=name}}', { 'parts/head.hbs': '{{dish}}' })).toEqual(['name!'])
  expect(fieldsOf('{{> head cook}}', { 'parts/head.hbs': '{{name}}' })).toEqual(['cook!'])
})

test('parts that use one another come to an end', () => {
  expect(fieldsOf('{{> a}}', { 'parts/a.hbs': '{{x}}{{> b}}', 'parts/b.hbs': '{{y}}{{> a}}' })).toEqual(['x!', 'y!'])
})

test('a template that cannot be read asks for nothing, and one that is not there neither', () => {
  expect(fieldsOf('{{#if}}')).toBeUndefined()
  expect(contractOf('recipe', layersOf({}))).toBeUndefined()
})

test("only what we do not have is the author's own", () => {
  const layers = layersOf(
    { 'cards/recipe.hbs': '{{dish}}', 'cards/quote.hbs': '{{x}}' },
    { 'cards/quote.hbs': '{{text}}' },
  )
  expect(ownCards(layers).map(({ name }) => name)).toEqual(['recipe'])
})

const recipe = '## {{dish}}\n{{#if tip}}{{tip}}{{/if}}\n{{#each steps}}- {{this}}\n{{/each}}{{title}}'

/** What is said about one card of a story; its first line is line 6. */
function saidOf(card: string) {
  const story = read(
    `title: T\nlang: en\nscenes:\n  - scene: S\n    script:\n      - ${card.replaceAll('\n', '\n        ')}\n`,
  )
  expect((story.value!.parts[0] as Scene).script).toHaveLength(1)
  return found(checkCards(story.value!, layersOf({ 'cards/recipe.hbs': recipe })))
}

test('a card that gives what its template asks for is in order', () => {
  expect(saidOf('card: recipe\ndish: Soup\nsteps: [cut, cook]\ntip: Salt.\nshow: slide\nx-mine: 1')).toEqual([])
  expect(saidOf('card: recipe\ndish: Soup')).toEqual([])
})

test('a field that is missing is reported at the card, one that is unknown at its key', () => {
  expect(saidOf('card: recipe\ntip: Salt.')).toEqual(['6:9 S205'])
  expect(saidOf('card: recipe\ndish: Soup\nwine: Red')).toEqual(['8:9 S201'])
})

test('a mistyped field is not missing, too', () => {
  expect(saidOf('card: recipe\ndishe: Soup')).toEqual(['7:9 S201'])
})

test('a single text is no list', () => {
  expect(saidOf('card: recipe\ndish: Soup\nsteps: cut')).toEqual(['8:9 S244'])
})

test('a card without a template is reported where it was asked for', () => {
  expect(saidOf('card: unknown\nx: y')).toEqual(['6:9 H101'])
})
