export function isInline(element: Element): boolean {
  return /^(?:inline|ruby|contents)/.test(getComputedStyle(element).display)
}

/** The paragraph, heading … that an element is a part of. */
export function blockOf(element: Element): Element {
  return isInline(element) && element.parentElement ? blockOf(element.parentElement) : element
}

/** For the ears only. */
export function isUnseen(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isUnseen(element.parentElement))
}

/** A quotation mark that stands alone in an element is an ornament: it may stand anywhere. */
export function isOrnament(element: Element): boolean {
  return /^\p{P}$/u.test(element.textContent?.trim() ?? '')
}

/** Whether an element hides what is behind it. */
export function isPainted(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  return element.matches('img, :has(> img)') || backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor)
}

/** `p.line`. */
export function nameOf(element: Element): string {
  return [element.localName, ...element.classList].join('.')
}

/** The beginning of what an element says. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)
}
