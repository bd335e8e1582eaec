import { type Box, letterBox } from './boxes.ts'
import { blockOf, isOrnament, isUnseen } from './elements.ts'

/** A run of letters with one look, and its boxes: one for each line it is on. */
export interface Run {
  readonly parent: Element
  readonly style: CSSStyleDeclaration
  /** In px. */
  readonly size: number
  /** Whether it tells how other letters are read (ruby). */
  readonly reading: boolean
  readonly boxes: readonly Box[]
  readonly letters: readonly Letter[]
}

/** A letter of Japanese and its place. */
export interface Letter {
  readonly letter: string
  readonly box: Box
  /** Whether a line break was written before it. */
  readonly begins: boolean
}

/** A paragraph, heading … with all of its runs. */
export interface Block {
  readonly element: Element
  readonly runs: Run[]
}

/** All that is written on a slide. */
export function textsOf(section: Element): readonly Block[] {
  const blocks = new Map<Element, Block>()
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const run = runOf(node)
    if (!run) continue
    const element = blockOf(run.parent)
    const block = blocks.get(element) ?? { element, runs: [] }
    blocks.set(element, block)
    block.runs.push(run)
  }
  return [...blocks.values()]
}

function runOf(node: Text): Run | undefined {
  const parent = node.parentElement
  if (!parent || node.data.trim() === '' || parent.closest('style, script, svg')) return undefined
  if (isUnseen(parent) || isOrnament(parent)) return undefined
  const style = getComputedStyle(parent)
  if (style.visibility !== 'visible') return undefined
  const range = document.createRange()
  range.selectNodeContents(node)
  const boxes = [...range.getClientRects()].filter(isThere).map((rect) => letterBox(rect, style))
  if (boxes.length === 0) return undefined
  const reading = parent.closest('rt') !== null
  const japanese = /^ja\b/i.test(parent.closest('[lang]')?.getAttribute('lang') ?? '')
  const letters = japanese && !reading ? lettersOf(node, range, style) : []
  return { parent, style, size: Number.parseFloat(style.fontSize), reading, boxes, letters }
}

function lettersOf(node: Text, range: Range, style: CSSStyleDeclaration): readonly Letter[] {
  const begins = node.previousSibling?.nodeName === 'BR'
  return [...node.data.matchAll(/\S/gu)].flatMap(({ 0: letter, index }, number) => {
    range.setStart(node, index)
    range.setEnd(node, index + letter.length)
    const rect = range.getBoundingClientRect()
    return isThere(rect) ? [{ letter, box: letterBox(rect, style), begins: begins && number === 0 }] : []
  })
}

function isThere({ width, height }: DOMRect): boolean {
  return width > 0.5 && height > 0.5
}
