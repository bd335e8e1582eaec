/** The part of JSON Schema, draft 07, that we write. */
export interface Schema {
  readonly $schema?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: Type | readonly Type[]
  readonly enum?: readonly Scalar[]
  readonly const?: Scalar
  /** One sentence for each value of `enum`; an extension that editors know. */
  readonly enumDescriptions?: readonly string[]
  readonly default?: Scalar
  readonly examples?: readonly Scalar[]
  readonly pattern?: string
  readonly items?: Schema
  readonly minItems?: number
  readonly minProperties?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
  readonly propertyNames?: Schema
  readonly dependencies?: Readonly<Record<string, readonly string[]>>
  readonly not?: Schema
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly allOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array'
type Scalar = string | number | boolean

/** What an editor may take a word for: it types `2012` and `true` by their spelling, we by the field. */
export const word = { type: ['string', 'number', 'boolean'] } as const satisfies Schema

/** The author's own data, allowed wherever keys are. */
export const ownData = { '^x-': {} } as const

/** The same value, or a list of such. */
export function oneOrMany(one: Schema): Schema {
  return { ...one, type: [...typesOf(one), 'array'], items: one }
}

function typesOf({ type = [] }: Schema): readonly Type[] {
  return typeof type === 'string' ? [type] : type
}
