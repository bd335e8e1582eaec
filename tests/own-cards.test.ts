import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, schema } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kamishibai-cards-'))
const story = join(folder, 'story.yaml')

beforeAll(() => {
  mkdirSync(join(folder, 'templates/cards'), { recursive: true })
  writeFileSync(join(folder, 'templates/cards/recipe.hbs'), '## {{dish}}\n{{#each steps}}- {{this}}\n{{/each}}')
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What the check finds in a story with this card. */
async function found(card: string) {
  writeFileSync(
    story,
    `title: T\nlang: en\nscenes:\n  - scene: S\n    script:\n      - card: recipe\n        ${card}\n`,
  )
  return (await check({ story })).diagnostics.map(({ code }) => code)
}

test("the check compares the author's own cards with their templates", async () => {
  expect(await found('dish: Soup')).toEqual([])
  expect(await found('steps: [cut, cook]')).toEqual(['S205'])
  expect(await found('dishe: Soup')).toEqual(['S201'])
})

test("the schema of a folder knows the author's own cards, and the one that we ship none", async () => {
  const own = await schema({ story })
  expect(own).toContain('"recipe"')
  expect(own).toContain('A field of the card recipe.')
  expect(
    JSON.parse(await schema({ story: join(folder, 'templates/none.yaml') })).definitions.block.properties.card,
  ).toEqual({
    description: "The author's own card: templates/cards/NAME.hbs beside the story.",
    type: 'string',
  })
})
