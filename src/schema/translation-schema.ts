/** The JSON Schema of a translation beside a story, made from the tables that the reader reads by. */
import { entryFields, overlayFields } from '../story/read-overlays.ts'
import { fieldSchemas } from './field-schemas.ts'
import { languageKeys } from './language-keys.ts'
import { ownData, type Schema } from './schema.ts'

/** Not translated yet is `en:` with nothing behind it. */
const text: Schema = { type: ['string', 'number', 'boolean', 'null'] }

/** The schema of `story.en.yaml`. */
export function translationSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'kamishibai translation',
    description: 'The texts of a story in another language, beside the story.',
    type: 'object',
    required: Object.entries(overlayFields).flatMap(([name, { needed }]) => (needed ? [name] : [])),
    properties: {
      ...fieldSchemas(overlayFields),
      strings: {
        description: overlayFields.strings.help,
        type: ['array', 'null'],
        items: entrySchema(),
      },
    },
    patternProperties: ownData,
    additionalProperties: false,
  }
}

/** A text in the main language and its translation, each behind the code of its language. */
function entrySchema(): Schema {
  const perLanguage = languageKeys(text, Object.keys(entryFields))
  return {
    description: 'A text of the story, and its translation.',
    type: 'object',
    minProperties: 1,
    properties: { ...fieldSchemas(entryFields), ...perLanguage.properties },
    patternProperties: { ...perLanguage.patternProperties, ...ownData },
    additionalProperties: false,
  }
}
