import { blockHeads } from '../story/block-heads.ts'
import type { Fields } from '../story/read-fields.ts'
import { type Head, modifiers } from '../story/read-head.ts'
import { lineFields } from '../story/read-line.ts'
import type { OwnCard } from '../templates/contract.ts'
import { fieldSchemas, valueSchema } from './field-schemas.ts'
import { ownData, type Schema, word } from './schema.ts'

const heads: Readonly<Record<string, Head>> = blockHeads
const line: Schema = { $ref: '#/definitions/text' }
const lineOrField: Schema = {
  description: "A line of dialogue: the key is a speaker of the cast. Beside a card, one of that card's fields.",
  $ref: '#/definitions/texts',
}

/** An item of a script: one object lists all that may stand in it, whatever its head. `cards` are the author's own. */
export function blockSchema(cards: readonly OwnCard[]): Schema {
  const properties = {
    ...headSchemas(cards),
    ...Object.assign(
      {},
      ...[...Object.values(heads).map((head) => head.fields), lineFields, modifiers].map(fieldSchemas),
    ),
  }
  const known = Object.keys(properties).join('|')
  return {
    description: 'Narration, a line of dialogue (name: text), or a block.',
    type: [...word.type, 'object'],
    minProperties: 1,
    properties,
    patternProperties: ownData,
    additionalProperties: lineOrField,
    if: { type: 'object', required: ['card'] },
    else: { patternProperties: { [`^(?!x-|(?:${known})$)`]: line }, dependencies: neededBeside() },
    ...(cards.length > 0 && { allOf: cards.map(cardSchema) }),
  }
}

function headSchemas(cards: readonly OwnCard[]): Readonly<Record<string, Schema>> {
  const own = cards.length > 0 ? { enum: cards.map(({ name }) => name) } : { type: 'string' as const }
  return {
    ...Object.fromEntries(
      Object.entries(heads).map(([name, { help, value }]) => [
        name,
        { description: help, ...valueSchema(name, value) },
      ]),
    ),
    card: { description: "The author's own card: templates/cards/NAME.hbs beside the story.", ...own },
  }
}

/** Without these a block is nothing: an image needs its `alt`. */
function neededBeside(): Readonly<Record<string, readonly string[]>> {
  const needed = (fields: Fields) => Object.keys(fields).filter((name) => fields[name]?.needed === 'owner')
  return Object.fromEntries(
    Object.entries(heads).flatMap(([name, { fields }]) => (needed(fields).length > 0 ? [[name, needed(fields)]] : [])),
  )
}

/** What a card of the author's own asks for, once its name stands there. */
function cardSchema({ name, fields }: OwnCard): Schema {
  const asked = fields.map((each) => [
    each.name,
    { description: `A field of the card ${name}.`, $ref: `#/definitions/${each.list ? 'texts' : 'text'}` },
  ])
  const always = ['card', 'title', ...Object.keys(modifiers)].map((key) => [key, {}])
  return {
    if: { type: 'object', required: ['card'], properties: { card: { const: name } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: {
      properties: Object.fromEntries([...always, ...asked]),
      patternProperties: ownData,
      additionalProperties: false,
      required: fields.filter((each) => each.needed).map((each) => each.name),
    },
  }
}
