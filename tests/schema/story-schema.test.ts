import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { choiceMeanings } from '../../src/schema/choice-meanings.ts'
import { meaningKey } from '../../src/schema/field-schemas.ts'
import type { Schema } from '../../src/schema/schema.ts'
import { storySchema } from '../../src/schema/story-schema.ts'
import { valueSchemas } from '../../src/schema/value-schemas.ts'
import { blockHeads } from '../../src/story/block-heads.ts'
import { memberFields } from '../../src/story/read-cast.ts'
import { parseDuration } from '../../src/story/read-duration.ts'
import type { Fields } from '../../src/story/read-fields.ts'
import { modifiers } from '../../src/story/read-head.ts'
import { coverFields } from '../../src/story/read-image.ts'
import { keyFields, stageFields } from '../../src/story/read-keys.ts'
import { lineFields } from '../../src/story/read-line.ts'
import { parseNumber } from '../../src/story/read-number.ts'
import { entryFields, overlayFields } from '../../src/story/read-overlays.ts'
import { actFields, rawFields } from '../../src/story/read-part.ts'
import { sceneFields } from '../../src/story/read-scene.ts'
import { sourceFields } from '../../src/story/read-sources.ts'
import { storyFields } from '../../src/story/story-fields.ts'
import { playNames, readPlay, storyOf } from '../corpus/to-story.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const validate = new Ajv({ strict: false, allErrors: true }).compile(storySchema())

/** Where the schema finds fault with a story, typed as editors type YAML: by the spelling of its values. */
function faults(yaml: string): readonly string[] {
  let story: unknown
  try {
    story = load(yaml)
  } catch {
    return ['YAML']
  }
  validate(story)
  return [...new Set((validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))]
}

const stories = [
  'story.yaml',
  'tests/story/complete-example/story.yaml',
  'tests/e2e/hard-cases/story.yaml',
  ...readdirSync(`${root}/tests/specs/messages`, { recursive: true, encoding: 'utf8' })
    .filter((path) =>
      /^(missing-tr|overrun|quote-no-source|script-line-ok|unknown-label|mid-hash).story\.yaml$/.test(path),
    )
    .map((path) => `tests/specs/messages/${path}`),
]

test.each(stories)('%s, which has no errors, has none in an editor', (path) => {
  expect(faults(readFileSync(`${root}/${path}`, 'utf8'))).toEqual([])
})

test.each(playNames)('the play %s has no errors in an editor', (name) => {
  expect(faults(storyOf(readPlay(name)))).toEqual([])
})

/** The mistakes that an editor sees, and where; those of YAML itself it finds anyway. The others only the check knows. */
const seen: Readonly<Record<string, string>> = {
  'cast-list': '/cast type',
  'chart-data': '/scenes/0/script/0/data type',
  'chart-num': '/scenes/0/script/0/data/2024年8月 pattern',
  'colour-hash': '/cast/elon/colour type',
  'dash-nospace': '/scenes/0/script type',
  'date-list': '/duration type',
  deep: '/scenes/0/script/0 type',
  'dur-unit': '/scenes/0/duration type',
  'empty-line': '/scenes/0/script/0/elon type',
  'flow-comma': '/scenes/0/script/0/elon additionalProperties',
  'fw-space-indent': ' additionalProperties',
  'ja-key': ' additionalProperties',
  'keys-preset': '/stage/keys enum',
  'keys-typo': '/stage/keys additionalProperties',
  'lang-list': '/lang type',
  'lead-hash': '/scenes/0/script/0/elon type',
  'line-map': '/scenes/0/script/0/elon additionalProperties',
  'list-in-script': '/scenes/0/script/0 type',
  'list-speaker': '/scenes/0/script/0/elon type',
  'list-text': '/scenes/0/script/0/list type',
  'no-alt': '/scenes/0/script/0 dependencies',
  'no-keys': ' type',
  'no-lang': ' required',
  'nothing-in-it': '/scenes/0/script/1/data minProperties',
  'number-no-label': '/scenes/0/script/0 dependencies',
  'reserved-cast': '/cast propertyNames',
  'scene-bare': '/scenes/0 type',
  'scene-no-heading': '/scenes/0 dependencies',
  'scenes-map': '/scenes type',
  'script-map': '/scenes/0/script type',
  sjis: ' required',
  'speech-under-scene': '/scenes/0 additionalProperties',
  'stage-text': '/stage type',
  'timeline-bare': '/scenes/0/script/0/timeline/0 type',
  'typo-key': ' additionalProperties',
  version: '/kamishibai enum',
}

const messages = `${root}/tests/specs/messages`
const mistakes = readdirSync(messages).filter((name) => existsSync(`${messages}/${name}/story.yaml`))

test('of the mistakes that have a message, an editor sees these', () => {
  const found = mistakes.flatMap((name) => {
    const places = faults(readFileSync(`${messages}/${name}/story.yaml`, 'utf8'))
    const expected = seen[name]
    if (places[0] === 'YAML' || places.length === 0) return []
    return [[name, places.find((place) => place === expected) ?? places]]
  })
  expect(Object.fromEntries(found)).toEqual(seen)
})

const tables: readonly Fields[] = [
  storyFields,
  memberFields,
  sourceFields,
  coverFields,
  stageFields,
  keyFields,
  sceneFields,
  actFields,
  rawFields,
  modifiers,
  lineFields,
  overlayFields,
  entryFields,
  ...Object.values(blockHeads).map((head): Fields => head.fields),
]

test('every type of value that a field can have is in the schema', () => {
  const types = [...tables.flatMap((table) => Object.values(table).map(({ reader }) => reader.type))]
  types.push(...Object.values(blockHeads).map((head) => head.value.type))
  expect(types.filter((type) => !Object.hasOwn(valueSchemas, type))).toEqual([])
})

test('every word that can be chosen is explained', () => {
  const fields = tables.flatMap((table) => Object.entries(table).map(([name, { reader }]) => ({ name, reader })))
  const heads = Object.entries(blockHeads).map(([name, head]) => ({ name, reader: head.value }))
  const unexplained = [...fields, ...heads]
    .filter(({ reader }) => reader.type !== 'yes/no')
    .flatMap(({ name, reader }) =>
      (reader.choices ?? [])
        .filter((word) => !choiceMeanings[meaningKey(name)]?.[word])
        .map((word) => `${name}: ${word}`),
    )
  expect(unexplained).toEqual([])
})

test('the fields of two blocks that have one name have one meaning', () => {
  const all = [...Object.values(blockHeads).map((head): Fields => head.fields), lineFields, modifiers]
  const types = new Map<string, Set<string>>()
  for (const [name, { reader }] of all.flatMap((fields) => Object.entries(fields)))
    types.set(name, (types.get(name) ?? new Set()).add(reader.type))
  expect([...types].filter(([, different]) => different.size > 1)).toEqual([])
})

const digits = fc.stringMatching(/^[0-9０-９]{1,4}$/)
const figures = fc
  .array(fc.oneof(digits, fc.constantFrom(...'hHsSmM秒分時間:： ,.，．-−万億兆kKMBT', 'min', 'sec', 'ｍ', '時間')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

test.each([
  { name: 'duration', pattern: valueSchemas.duration?.pattern, parse: parseDuration },
  {
    name: 'number',
    pattern: (valueSchemas.data as { additionalProperties: Schema }).additionalProperties.pattern,
    parse: parseNumber,
  },
])('a $name that the reader understands is one in an editor, and no other', ({ pattern = '', parse }) => {
  fc.assert(
    fc.property(figures, (written) => {
      expect(new RegExp(pattern).test(written)).toBe(parse(written) !== undefined)
    }),
    { numRuns: 2000 },
  )
})
