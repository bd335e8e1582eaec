import { type Box, shared } from './boxes.ts'
import { textOf } from './elements.ts'
import type { Tell } from './tell.ts'
import type { Block } from './texts.ts'

/** Whether two texts, or a text and the page number, stand on one another. */
export function checkOverlaps(blocks: readonly Block[], section: Element, tell: Tell): void {
  const number = pageNumberOf(section)
  const all = [
    ...blocks.map(({ element, runs }) => ({
      element,
      name: textOf(element),
      boxes: runs.flatMap((run) => run.boxes),
    })),
    ...(number
      ? [{ element: section, name: section.getAttribute('data-marpit-pagination') ?? '', boxes: [number] }]
      : []),
  ]
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1))
      if (touch(one.boxes, other.boxes)) tell('overlap', one.element, other.name)
}

function touch(some: readonly Box[], others: readonly Box[]): boolean {
  return some.some((a) =>
    others.some((b) => {
      const [width, height] = shared(a, b)
      return width > 2 && height > 2
    }),
  )
}

/** The number is no element: its place is read from its style. */
function pageNumberOf(section: Element): Box | undefined {
  const style = getComputedStyle(section, '::after')
  const isShown = section.hasAttribute('data-marpit-pagination') && style.display !== 'none'
  if (!isShown || style.position !== 'absolute') return undefined
  const slide = section.getBoundingClientRect()
  const left = slide.left + Number.parseFloat(style.left)
  const top = slide.top + Number.parseFloat(style.top)
  return { left, top, right: left + Number.parseFloat(style.width), bottom: top + Number.parseFloat(style.height) }
}
