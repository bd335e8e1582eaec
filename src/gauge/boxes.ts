/** A rectangle of the page, in px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A text's place is that of its letters, a square of one em each: fonts reserve more, which nobody sees. */
export function letterBox(rect: DOMRect, style: CSSStyleDeclaration): Box {
  const em = Number.parseFloat(style.fontSize)
  const vertical = isVertical(style)
  const x = vertical ? Math.max(0, (rect.width - em) / 2) : 0
  const y = vertical ? 0 : Math.max(0, (rect.height - em) / 2)
  return { left: rect.left + x, right: rect.right - x, top: rect.top + y, bottom: rect.bottom - y }
}

export function isVertical({ writingMode }: CSSStyleDeclaration): boolean {
  return writingMode.startsWith('vertical')
}

/** How wide and how high the part is that two boxes share; not above 0 if there is none. */
export function shared(a: Box, b: Box): readonly [width: number, height: number] {
  return [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
}

/** How far a box comes out of another, at most. Below 0: it stays inside. */
export function beyond(inner: Box, outer: Box): number {
  return Math.max(
    outer.left - inner.left,
    inner.right - outer.right,
    outer.top - inner.top,
    inner.bottom - outer.bottom,
  )
}

export function middleOf({ left, top, right, bottom }: Box): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2]
}
