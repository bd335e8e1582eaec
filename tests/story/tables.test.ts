import { expect, test } from 'vitest'
import { blockHeads } from '../../src/story/block-heads.ts'
import { memberFields } from '../../src/story/read-cast.ts'
import type { Fields } from '../../src/story/read-fields.ts'
import { modifiers } from '../../src/story/read-head.ts'
import { lineFields } from '../../src/story/read-line.ts'
import { actFields, rawFields } from '../../src/story/read-part.ts'
import { sceneFields } from '../../src/story/read-scene.ts'
import { sourceFields } from '../../src/story/read-sources.ts'
import { storyFields } from '../../src/story/story-fields.ts'
import { certainKeys } from '../../src/story/yaml-keys.ts'

const heads = Object.values(blockHeads)
const tables: readonly Fields[] = [
  storyFields,
  memberFields,
  sourceFields,
  sceneFields,
  actFields,
  rawFields,
  modifiers,
  lineFields,
  ...heads.map((head): Fields => head.fields),
]
const keys = tables.flatMap((table) => Object.entries(table).flatMap(([key, field]) => [key, ...(field.also ?? [])]))

test('every key of the language is one after which a full-width colon is a slip', () => {
  const all = new Set([...keys, ...Object.keys(blockHeads), 'card', 'include'])
  expect([...all].filter((key) => !certainKeys.has(key))).toEqual([])
  expect([...certainKeys].filter((key) => !all.has(key))).toEqual([])
})

test('every field and every block is explained in one sentence', () => {
  const sentences = [...tables.flatMap((table) => Object.values(table)), ...heads].map(({ help }) => help)
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z\p{Ll}][^\n]*\.$/u)
})
