/** Where a block of text stands on its slide, in pixels from the slide's corner. */
export interface TextBox {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Every visible block of text of every slide, in order. Runs in the browser, so it may use nothing from outside. */
export function findTextBoxes(): TextBox[][] {
  const blockOf = (element: Element): Element =>
    /^(?:inline|ruby|contents)/.test(getComputedStyle(element).display) && element.parentElement
      ? blockOf(element.parentElement)
      : element
  return [...document.querySelectorAll('section')].map((section) => {
    const slide = section.getBoundingClientRect()
    const scale = 1280 / slide.width
    const blocks = new Map<Element, TextBox>()
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (!node.parentElement || node.data.trim() === '') continue
      range.selectNodeContents(node)
      const rect = range.getBoundingClientRect()
      const block = blockOf(node.parentElement)
      if (getComputedStyle(block).clipPath === 'inset(50%)') continue
      const known = blocks.get(block) ?? {
        text: '',
        left: Infinity,
        top: Infinity,
        right: -Infinity,
        bottom: -Infinity,
      }
      blocks.set(block, {
        text: known.text + node.data.replace(/\s/g, ''),
        left: Math.min(known.left, (rect.left - slide.left) * scale),
        top: Math.min(known.top, (rect.top - slide.top) * scale),
        right: Math.max(known.right, (rect.right - slide.left) * scale),
        bottom: Math.max(known.bottom, (rect.bottom - slide.top) * scale),
      })
    }
    return [...blocks.values()]
  })
}
