import { placeOf } from '../source/source.ts'
import type { Scalar } from './node.ts'
import { oneValue } from './read-one.ts'
import type { Reading } from './reading.ts'

const shape = /^[\p{L}\p{M}\p{N}_・-]+$/u

/** Reports a key of `cast:` or `sources:` that is no id. It is used all the same: everything refers to it. */
export function checkId(key: Scalar, { notebook }: Pick<Reading, 'notebook'>): void {
  if (!shape.test(key.value.normalize('NFC'))) notebook.report('S252', key.at, { written: key.value })
}

/** The id of a scene or a block, which may be there only once. */
export const id = oneValue('id', (written, { at }, _of, { notebook, ids }) => {
  const first = ids.get(written)
  if (!shape.test(written)) notebook.report('S252', at, { written })
  else if (first) {
    const { line } = placeOf(first.source, first.start)
    notebook.report('R304', at, { id: written, line }, [{ at: first, label: '' }])
  } else {
    ids.set(written, at)
    return written
  }
  return undefined
})
