import { expect, test } from 'vitest'
import { blockHeads } from '../../src/story/block-heads.ts'
import { memberFields } from '../../src/story/read-cast.ts'
import { modifiers } from '../../src/story/read-head.ts'
import { lineFields } from '../../src/story/read-line.ts'
import { actFields, rawFields } from '../../src/story/read-part.ts'
import { sceneFields } from '../../src/story/read-scene.ts'
import { sourceFields } from '../../src/story/read-sources.ts'
import { storyFields } from '../../src/story/story-fields.ts'
import { certainKeys } from '../../src/story/yaml-keys.ts'

const tables = {
  blockHeads,
  memberFields,
  modifiers,
  lineFields,
  actFields,
  rawFields,
  sceneFields,
  sourceFields,
  storyFields,
}

test.each(Object.entries(tables))('a full-width colon is noticed after every key of %s', (_, table) => {
  expect(Object.keys(table).filter((key) => !certainKeys.has(key))).toEqual([])
})
