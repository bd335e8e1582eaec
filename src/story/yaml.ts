/** The door to js-yaml: a source goes in, a tree with places comes out. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { type Source, startsOfLines } from '../source/source.ts'
import type { Node } from './node.ts'
import { scanLines } from './scan-lines.ts'
import { scanSource } from './scan-source.ts'
import { reportColons } from './yaml-colons.ts'
import type { Failure, Range, ScalarEvent, YamlEvent } from './yaml-event.ts'
import { explain } from './yaml-explain.ts'
import { joinFoldedLines, joinLines } from './yaml-fold.ts'
import { buildTree } from './yaml-tree.ts'

type RawScalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>

/** A story needs about six levels. */
const maxDepth = 32

/** A long story has a few thousand; a bibliography of thousands of entries still fits. */
const maxLines = 200_000

/** Reads YAML. The value is `undefined` where nothing of it can be relied on; whatever the text is, nothing is thrown. */
export function readYaml(source: Source): Outcome<Node | undefined> {
  const notebook = new Notebook()
  if (startsOfLines(source).length > maxLines) {
    notebook.report('Y126', { source, start: 0, end: 0 }, { limit: maxLines, unit: 'lines' })
    return notebook.close(undefined)
  }
  const lines = scanLines(source)
  if (!notebook.take(scanSource(source, lines))) return notebook.close(undefined)
  const { events, failure } = parse(source.text)
  if (failure) return explain(source, failure, lines, isSound)
  const told = events.map((event) => eventOf(source.text, event))
  const { value: tree, diagnostics } = buildTree(source, told)
  if (tree.type === 'scalar' && tree.empty) notebook.report('Y130', { source, start: 0, end: 0 })
  else if (tree.type !== 'scalar' || !reportColons(source, lines, notebook)) return { value: tree, diagnostics }
  return notebook.close(undefined)
}

interface Parsed {
  readonly events: readonly Event[]
  readonly failure?: Failure
}

function parse(text: string): Parsed {
  try {
    return { events: parseEvents(text, { maxDepth }) }
  } catch (error) {
    const position = error instanceof YAMLException ? error.mark?.position : undefined
    const reason = error instanceof YAMLException ? error.reason : String(error)
    return { events: [], failure: { reason, position: position ?? 0 } }
  }
}

function isSound(text: string): boolean {
  return parse(text).failure === undefined
}

function eventOf(text: string, event: Event): YamlEvent {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      return { type: 'document' }
    case EVENT_ID.SEQUENCE:
      return {
        type: 'sequence',
        start: event.start,
        flow: event.style === COLLECTION_STYLE.FLOW,
        ...propertiesOf(event),
      }
    case EVENT_ID.MAPPING:
      return {
        type: 'mapping',
        start: event.start,
        flow: event.style === COLLECTION_STYLE.FLOW,
        ...propertiesOf(event),
      }
    case EVENT_ID.SCALAR:
      return scalarOf(text, event)
    case EVENT_ID.ALIAS:
      return { type: 'alias', start: event.anchorStart - 1, end: event.anchorEnd }
    default:
      return { type: 'close' }
  }
}

const styles: Readonly<Record<RawScalar['style'], ScalarEvent['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

function scalarOf(text: string, event: RawScalar): ScalarEvent {
  const style = styles[event.style]
  const scalar = {
    type: 'scalar',
    start: event.valueStart,
    end: event.valueEnd,
    style,
    value: decode(text, event, style),
  } as const
  // Almost none has any, and a long story has tens of thousands.
  return event.anchorStart < 0 && event.tagStart < 0 ? scalar : { ...scalar, ...propertiesOf(event) }
}

/** The text of a scalar, lines of Japanese and Chinese joined without a space. */
function decode(text: string, event: RawScalar, style: ScalarEvent['style']): string {
  if (event.fast || event.valueStart < 0 || style === 'literal') return getScalarValue(text, event)
  const raw = text.slice(event.valueStart, event.valueEnd)
  const joined = style === 'folded' ? joinFoldedLines(raw, event.indent) : joinLines(raw)
  return getScalarValue(joined, { ...event, valueStart: 0, valueEnd: joined.length })
}

/** The parser begins an anchor behind its `&`. */
function propertiesOf(event: Pick<RawScalar, 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>): {
  anchor?: Range
  tag?: Range
} {
  return {
    ...(event.anchorStart >= 0 && { anchor: { start: event.anchorStart - 1, end: event.anchorEnd } }),
    ...(event.tagStart >= 0 && { tag: { start: event.tagStart, end: event.tagEnd } }),
  }
}
