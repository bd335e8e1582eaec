import { blockHeads } from './block-heads.ts'
import { englishKey } from './japanese-keys.ts'
import { nearestName } from './nearest.ts'
import type { Scalar } from './node.ts'
import type { Reading } from './reading.ts'
import { properties } from './reserved-words.ts'

const heads = [...Object.keys(blockHeads), 'card']

/** Says why an item of a script is neither a block nor a line. */
export function reportHeadless(key: Scalar, { notebook, speakers }: Reading): void {
  const written = key.value
  const english = englishKey(written, heads)
  if (english !== undefined) notebook.report('S202', key.at, { written, key: english })
  else if (properties.has(written)) notebook.report('S217', key.at, { key: written })
  else {
    const nearest = nearestName(written, [...speakers.keys(), ...heads])
    const near = nearest === undefined ? undefined : (speakers.get(nearest) ?? nearest)
    notebook.report('R301', key.at, { written, cast: [...new Set(speakers.values())], near })
  }
}
