import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import type { Node } from './node.ts'
import { noteHashtag } from './yaml-comment.ts'
import { mappingOf, type RawEntry } from './yaml-entries.ts'
import type { ScalarEvent, YamlEvent } from './yaml-event.ts'
import { emptyScalar, literally, reportProperties, writtenScalar } from './yaml-scalar.ts'

/** Builds the tree of the first document, and reports what YAML would lose or take for something else. */
export function buildTree(source: Source, events: readonly YamlEvent[]): Outcome<Node> {
  const notebook = new Notebook()
  let next = 1 // behind the event that opens the document
  let last = 0 // where the part that was read last ends

  /** The next node. `key` is what stands before it. */
  function node(key: string | undefined): Node {
    const event = events[next++]
    if (event?.type === 'scalar') return scalar(event, key)
    if (event?.type === 'alias') {
      last = event.end
      const text = source.text.slice(event.start, event.end)
      notebook.report('Y111', { source, start: event.start, end: event.end }, { key, text })
      return literally(source, event)
    }
    if (event?.type !== 'sequence' && event?.type !== 'mapping') return emptyScalar(source, last)
    reportProperties(source, event, event.start, key, notebook)
    last = event.start
    return event.type === 'sequence' ? sequence(event.flow, key) : mapping(event.flow)
  }

  function scalar(event: ScalarEvent, key: string | undefined): Node {
    const from = reportProperties(source, event, event.end, key, notebook)
    if (from !== undefined) {
      last = Math.max(event.end, event.anchor?.end ?? 0, event.tag?.end ?? 0) + quotes(event)
      return literally(source, { start: from, end: last })
    }
    if (event.start < 0) return emptyScalar(source, last)
    last = event.end + quotes(event)
    return writtenScalar(source, event, notebook)
  }

  function sequence(flow: boolean, key: string | undefined): Node {
    const start = last
    const items: Node[] = []
    for (; !closed(); ) {
      const event = events[next]
      // An item that was not written is where its dash is.
      if (!flow && event?.type === 'scalar' && event.start < 0) last = after('-')
      items.push(value(key))
    }
    next++
    if (flow) last = after(']')
    return { type: 'sequence', items, flow, at: { source, start, end: last } }
  }

  function mapping(flow: boolean): Node {
    const start = last
    const entries: RawEntry[] = []
    for (; !closed(); ) {
      const key = node(undefined)
      entries.push({ key, value: value(key.type === 'scalar' ? key.value : undefined) })
    }
    next++
    // A pair inside [ ] is a mapping without braces.
    if (source.text[start] === '{' && flow) last = after('}')
    return mappingOf(entries, { source, start, end: last }, flow, notebook)
  }

  function value(key: string | undefined): Node {
    const read = node(key)
    noteHashtag(read, notebook)
    return read
  }

  function closed(): boolean {
    return next >= events.length || events[next]?.type === 'close'
  }

  /** Behind the next `mark`; only white space, commas, colons and comments can stand before it. */
  function after(mark: string): number {
    for (let offset = last; offset < source.text.length; offset++) {
      if (source.text[offset] === mark) return offset + 1
      if (source.text[offset] === '#') offset = (source.text.indexOf('\n', offset) + 1 || source.text.length) - 1
    }
    return last
  }

  return notebook.close(node(undefined))
}

function quotes(event: ScalarEvent): number {
  return event.style === 'single' || event.style === 'double' ? 1 : 0
}
