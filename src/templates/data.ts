import type { Words } from '../story/text.ts'

/** What a template may be given. Strings and words are escaped by the engine, nowhere else. */
export type Value = string | number | boolean | Words | undefined | readonly Value[] | Data
export interface Data {
  readonly [field: string]: Value
}
