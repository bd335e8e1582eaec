/** What to look for on a slide. */
export interface Wanted {
  readonly id: string
  /** Selectors of paragraphs, one for each text. */
  readonly texts: readonly string[]
  readonly contents: string
}

/** What was seen of it. */
export interface Seen {
  /** Lines of each paragraph of each text. */
  readonly lines: readonly (readonly number[])[]
  /** From the top of the first to the bottom of the last of the contents, in px. */
  readonly height: number
}

/** Lays all slides out at a text size and counts their lines. Runs in the browser, so it may use nothing from outside. */
export function countLines(wanted: readonly Wanted[], size: number): Seen[] {
  const sections = new Map([...document.querySelectorAll('div.marpit > section')].map((each) => [each.id, each]))
  for (const section of sections.values()) section.className = section.className.replace(/size-\d+/, `size-${size}`)
  // Balloons are narrowed for one size, without a line more.
  for (const narrowed of document.querySelectorAll('[class*=tw-]'))
    narrowed.className = narrowed.className.replace(/\btw-\d+/, '')
  const linesOf = (paragraph: Element): number => {
    const style = getComputedStyle(paragraph)
    const px = (value: string) => Number.parseFloat(value)
    const around =
      px(style.paddingTop) + px(style.paddingBottom) + px(style.borderTopWidth) + px(style.borderBottomWidth)
    return Math.round((paragraph.getBoundingClientRect().height - around) / px(style.lineHeight))
  }
  return wanted.map(({ id, texts, contents }) => {
    const section = sections.get(id)
    if (!section) throw new Error(`There is no slide ${id}.`)
    const boxes = [...section.querySelectorAll(contents)].map((each) => each.getBoundingClientRect())
    return {
      lines: texts.map((selector) => [...section.querySelectorAll(selector)].map(linesOf)),
      height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
    }
  })
}
