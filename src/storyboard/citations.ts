import type { Block, Citation, Scene, Story } from '../story/story.ts'
import type { Inline, Text } from '../story/text.ts'
import type { Drawing } from './drawing.ts'

/** The numbers of the sources, in the order in which the story first cites them; then those it never cites. */
export function numberCitations(story: Story): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const known = new Set(story.sources.map((source) => source.id))
  const cite = (id: string) => {
    if (known.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1)
  }
  for (const part of story.parts) if (part.type === 'scene') for (const id of citedIn(part)) cite(id)
  for (const source of story.sources) cite(source.id)
  return numbers
}

function citedIn(scene: Scene): readonly string[] {
  return [...scene.sources.map((citation) => citation.source), ...scene.script.flatMap(citedInBlock)]
}

function citedInBlock(block: Block): readonly string[] {
  if (block.type === 'break') return []
  const texts = Object.values(block).flatMap((value: unknown) => (isText(value) ? [value] : []))
  return [...texts.flatMap(citedInText), ...block.sources.map((citation) => citation.source)]
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'in' in value && 'at' in value

function citedInText(text: Text): readonly string[] {
  return Object.values(text.in).flatMap((words) => words.paragraphs.flatMap((pieces) => pieces.flatMap(citedInPiece)))
}

function citedInPiece(piece: Inline): readonly string[] {
  if (piece.type === 'cite') return [piece.source]
  return 'inside' in piece ? piece.inside.flatMap(citedInPiece) : []
}

/** A block's own sources, else the scene's. */
export function sourcesOf(block: { readonly sources: readonly Citation[] }, scene: Scene): readonly Citation[] {
  return block.sources.length > 0 ? block.sources : scene.sources
}

/** The numbers of sources, with the places in them: `1 (p. 12), 3`; empty if there are none. */
export function sourceNumbers(
  sources: readonly Citation[],
  { citations, labels }: Pick<Drawing, 'citations' | 'labels'>,
): string {
  const numbers = sources.flatMap(({ source, locator }) => {
    const number = citations.get(source)
    if (number === undefined) return []
    return locator === undefined ? String(number) : `${number} (${locator})`
  })
  return [...new Set(numbers)].join(labels.comma)
}
