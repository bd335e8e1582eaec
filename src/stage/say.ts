import type { Talk } from '../protocol.ts'
import type { Word } from './words/words.ts'

/** Says a word of the stage in the language of a deck; values take the place of `{0}`, `{1}` … */
export type Say = (word: Word, ...values: readonly (string | number)[]) => string

export const sayIn =
  ({ words }: Pick<Talk, 'words'>): Say =>
  (word, ...values) =>
    words[word]!.replace(/\{(\d)\}/g, (_, index) => String(values[index]))
