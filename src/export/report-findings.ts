import type { Finding } from '../gauge/finding.ts'
import type { Slide } from '../slides/slides.ts'
import { type Diagnostic, Notebook } from '../source/diagnostic.ts'
import { inOrder } from '../source/in-order.ts'

/** What was found on slides as messages about the blocks of the story that the slides were made from. */
export function reportFindings(findings: readonly Finding[], slides: readonly Slide[]): readonly Diagnostic[] {
  const notes = new Notebook()
  const numbers = new Map(slides.map(({ id }, index) => [id, index + 1]))
  for (const finding of findings) {
    const slide = numbers.get(finding.slide) ?? 0
    report(finding, slide, slides[slide - 1], notes)
  }
  return inOrder(notes.close(undefined).diagnostics)
}

function report({ rule, text, element, detail }: Finding, slide: number, found: Slide | undefined, notes: Notebook) {
  const at = found?.card.at
  const measured = { slide, text: text || element }
  switch (rule) {
    case 'outside':
    case 'out of its box':
    case 'clipped':
      return notes.report('T603', at, { slide })
    case 'edge':
      return notes.report('X601', at, { ...measured, gap: detail })
    case 'overlap':
      return notes.report('X602', at, { ...measured, other: detail })
    case 'covered':
      return notes.report('X607', at, { ...measured, by: detail })
    case 'small':
      return notes.report('X603', at, { ...measured, size: detail, least: element.startsWith('rt') ? 11 : 18 })
    case 'contrast':
      return notes.report('X604', at, { ...measured, contrast: detail })
    case 'no alt':
      return notes.report('X605', at, { slide })
    case 'line start':
    case 'line end':
      return notes.report('X606', at, { ...measured, mark: detail, end: rule === 'line start' ? 'first' : 'last' })
  }
}
