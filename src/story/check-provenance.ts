import type { Notebook } from '../source/diagnostic.ts'
import type { Block, Kind } from './story.ts'
import type { Inline, Text } from './text.ts'

/** What a scene says for all its blocks. */
export interface Setting {
  readonly kind: Kind
  /** Whether the scene names a source, be it a broken one. */
  readonly sourced: boolean
}

/** Reported and quoted words need a source: at the block, in the text, or at the scene. */
export function checkProvenance(block: Block, setting: Setting, notebook: Notebook): void {
  const kind = kindOf(block, setting)
  if (kind === undefined || kind === 'dramatised' || setting.sourced || namesSource(block)) return
  if (kind === 'quote') notebook.report('P401', block.at, { block: block.type })
  else notebook.report('P402', block.at)
}

function kindOf(block: Block, setting: Setting): Kind | undefined {
  switch (block.type) {
    case 'line':
      return block.kind ?? setting.kind
    case 'narration':
      return block.kind
    case 'quote':
      return 'quote'
    default:
      return undefined
  }
}

function namesSource(block: Block): boolean {
  return ('sources' in block && block.sources.length > 0) || ('text' in block && cites(block.text))
}

/** Whether a text names a source in passing, `[@aware]`. */
export function cites(text: Text): boolean {
  return Object.values(text.in).some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.some(isCited)))
}

function isCited(inline: Inline): boolean {
  return inline.type === 'cite' || ('inside' in inline && inline.inside.some(isCited))
}
