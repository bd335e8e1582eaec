/** The JSON Schema of a story, made from the tables that the reader reads by. It completes and explains; the check judges. */
import { memberFields } from '../story/read-cast.ts'
import type { Fields } from '../story/read-fields.ts'
import { coverFields } from '../story/read-image.ts'
import { keyFields, stageFields } from '../story/read-keys.ts'
import { actFields, rawFields } from '../story/read-part.ts'
import { sceneFields } from '../story/read-scene.ts'
import { sourceFields } from '../story/read-sources.ts'
import { reservedWords } from '../story/reserved-words.ts'
import { storyFields } from '../story/story-fields.ts'
import type { OwnCard } from '../templates/contract.ts'
import { blockSchema } from './block-schema.ts'
import { fieldSchemas } from './field-schemas.ts'
import { languageKeys } from './language-keys.ts'
import { ownData, type Schema, word } from './schema.ts'
import { sharedValues, valueSchemas } from './value-schemas.ts'

/** The schema, with the fields of the author's own cards if there are any. */
export function storySchema(cards: readonly OwnCard[] = []): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'kamishibai story',
    description: 'A story in scenes and dialogue that becomes a slide deck.',
    type: 'object',
    required: Object.keys(storyFields).filter((name) => (storyFields as Fields)[name]?.needed),
    properties: fieldSchemas(storyFields),
    patternProperties: ownData,
    additionalProperties: false,
    definitions: {
      ...sharedValues,
      cover: {
        type: ['string', 'object'],
        required: ['image'],
        properties: fieldSchemas(coverFields),
        patternProperties: ownData,
        additionalProperties: false,
      },
      stage: {
        type: 'object',
        properties: fieldSchemas(stageFields),
        patternProperties: ownData,
        additionalProperties: false,
      },
      keys: {
        type: ['string', 'object'],
        properties: fieldSchemas(keyFields),
        patternProperties: ownData,
        additionalProperties: false,
        if: { type: 'string' },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: { enum: keyFields.preset.reader.choices ?? [] },
      },
      cast: {
        type: ['object', 'null'],
        propertyNames: { not: { enum: [...reservedWords] } },
        additionalProperties: nameOr(memberFields, 'A member of the cast: a name, or fields.'),
        patternProperties: ownData,
      },
      sources: {
        type: ['object', 'null'],
        additionalProperties: nameOr(sourceFields, 'A source: its address, its title, or fields.'),
        patternProperties: ownData,
      },
      part: partSchema(),
      block: blockSchema(cards),
    },
  }
}

/** A name in one language or several, or a mapping of fields: the keys tell. */
function nameOr(fields: Fields, description: string): Schema {
  const perLanguage = languageKeys(word, Object.keys(fields))
  return {
    description,
    type: [...word.type, 'object'],
    minProperties: 1,
    properties: { ...fieldSchemas(fields), ...perLanguage.properties },
    patternProperties: { ...perLanguage.patternProperties, ...ownData },
    additionalProperties: false,
  }
}

/** An item of `scenes:`. */
function partSchema(): Schema {
  const include: Schema = { description: 'A file whose scenes belong here.', ...valueSchemas['path list'] }
  const others = { ...actFields, ...rawFields }
  const onlyInScenes = Object.keys(sceneFields).filter((name) => name !== 'scene' && !Object.hasOwn(others, name))
  return {
    description: 'A scene, an act, a raw slide, or a file with more of them.',
    type: 'object',
    minProperties: 1,
    properties: { ...fieldSchemas(others), ...fieldSchemas(sceneFields), include },
    patternProperties: ownData,
    additionalProperties: false,
    dependencies: Object.fromEntries(onlyInScenes.map((name) => [name, ['scene']])),
  }
}
