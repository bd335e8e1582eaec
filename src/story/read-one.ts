/** Readers of values that are written in one word or line. */
import type { Node, Scalar } from './node.ts'
import type { Reader, Reading, Subject } from './reading.ts'

/** Says that nothing is written, or nothing in the brackets, and whether a `#` swallowed it. */
export function reportEmpty(value: Node, of: Subject, { notebook }: Pick<Reading, 'notebook'>): void {
  const swallowed = value.type === 'scalar' ? value.swallowed : undefined
  if (!swallowed) notebook.report('S211', value.at, of)
  else {
    const comment = swallowed.source.text.slice(swallowed.start, swallowed.end)
    notebook.report('S212', swallowed, { ...of, comment })
  }
}

/** The written value, trimmed; lists, mappings and nothing at all are reported. */
export function writtenValue(value: Node, of: Subject, reading: Pick<Reading, 'notebook'>): string | undefined {
  if (value.type !== 'scalar') {
    reading.notebook.report('S251', value.at, { key: of.name })
    return undefined
  }
  const written = value.value.trim()
  if (written === '') reportEmpty(value, of, reading)
  return written || undefined
}

/** Whether a value is written that holds nothing: no text, no item, no entry. */
export function isEmpty(value: Node): boolean {
  switch (value.type) {
    case 'scalar':
      return value.value.trim() === ''
    case 'sequence':
      return value.items.length === 0
    case 'mapping':
      return value.entries.length === 0
  }
}

/** A reader of one value: `parse` makes it, or reports and returns nothing. */
export function oneValue<T>(
  type: string,
  parse: (written: string, value: Scalar, of: Subject, reading: Reading) => T | undefined,
): Reader<T> {
  return {
    type,
    read(value, of, reading) {
      const written = writtenValue(value, of, reading)
      return written === undefined ? undefined : parse(written, value as Scalar, of, reading)
    },
  }
}

/** Any text in one language, as it is written: an address, a page number. */
export const plain = oneValue('string', (written) => written)

/** Raw Markdown: not even the space at its ends is touched. */
export const markdown: Reader<string> = {
  type: 'markdown',
  read: (value, of, reading) => (writtenValue(value, of, reading) === undefined ? undefined : (value as Scalar).value),
}
