import { listOf } from './read-list.ts'
import { oneValue } from './read-one.ts'
import { cite } from './read-text.ts'
import { placesIn } from './span-in.ts'
import type { Citation } from './story.ts'

/** `aware`, or `aware, p. 42` with a place inside the source. */
const citation = oneValue<Citation>('source', (written, value, _of, reading) => {
  const comma = reading.sources.has(written) ? -1 : written.indexOf(',')
  const source = comma < 0 ? written : written.slice(0, comma).trim()
  const locator = comma < 0 ? '' : written.slice(comma + 1).trim()
  const at = placesIn(value)(value.value.indexOf(source), source.length)
  const found = cite(source, locator || undefined, at, reading)
  if (!found) return undefined
  const { type: _cite, ...rest } = found
  return rest
})

/** The sources of a block or a scene. */
export const citations = listOf(citation)
