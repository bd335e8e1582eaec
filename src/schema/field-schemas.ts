import type { Field, Fields } from '../story/read-fields.ts'
import type { Reader } from '../story/reading.ts'
import { choiceMeanings } from './choice-meanings.ts'
import type { Schema } from './schema.ts'
import { valueSchemas } from './value-schemas.ts'

/** The properties that a table of fields allows, each with its sentence. */
export function fieldSchemas(fields: Fields): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const schema = fieldSchema(name, field)
      const others = (field.also ?? []).map((other) => [other, { ...schema, description: `The same as ${name}.` }])
      return [[name, schema], ...others]
    }),
  )
}

function fieldSchema(name: string, field: Field<unknown>): Schema {
  const preset = 'default' in field ? field.default : undefined
  const simple = typeof preset === 'string' || typeof preset === 'boolean'
  return { description: field.help, ...valueSchema(name, field.reader), ...(simple && { default: preset }) }
}

/** What may stand behind a key that this reader reads. */
export function valueSchema(name: string, { type, choices, synonyms = [] }: Reader<unknown>): Schema {
  const schema = valueSchemas[type] ?? {}
  if (!choices) return schema
  if (type === 'yes/no')
    return { ...schema, enum: [true, false, ...choices.filter((word) => !/^(true|false)$/.test(word))] }
  const told = choices.map((word) => choiceMeanings[meaningKey(name)]?.[word] ?? '')
  // Themes, sizes and layouts may be the author's own: these are only the known ones.
  if (type !== 'choice') return { ...schema, examples: choices }
  return {
    enum: [...choices, ...synonyms],
    enumDescriptions: [...told, ...synonyms.map(() => 'Another spelling.')],
  }
}

/** The story says `dialogue` for what a line calls `kind`. */
export function meaningKey(name: string): string {
  return name === 'dialogue' ? 'kind' : name
}
