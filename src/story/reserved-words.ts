import { blockHeads } from './block-heads.ts'
import { normalName } from './nearest.ts'
import { modifiers } from './read-head.ts'
import { lineFields } from './read-line.ts'

/** Properties of blocks: they belong to the item above them and cannot begin one. */
export const properties: ReadonlySet<string> = new Set(
  [modifiers, lineFields, ...Object.values(blockHeads).map((head) => head.fields)].flatMap(Object.keys),
)

/** Words that mean something in a script. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...properties,
  ...Object.keys(blockHeads),
  'card',
  'scene',
  'act',
  'include',
  'script',
])

/** Whether a word already means something in a script, so that nobody can be called by it. */
export function isReserved(word: string): boolean {
  return reservedWords.has(normalName(word))
}
