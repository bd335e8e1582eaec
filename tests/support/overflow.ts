/** What is wrong with how a text stands on its slide. */
export interface Finding {
  readonly slide: string
  readonly rule: 'outside' | 'out of its box' | 'clipped' | 'overlap' | 'covered' | 'small' | 'line start' | 'line end'
  /** The element, and the beginning of its text. */
  readonly where: string
  readonly detail: string
}

/**
 * Looks at every text of every slide of the page, as laid out for paper. Runs in the browser, so it may use nothing from outside.
 * A text's place is that of its letters, a square of one em each: fonts reserve more, which nobody sees.
 */
export function findMisplacedText(): Finding[] {
  const SAFE = 12
  const findings: Finding[] = []
  const NEVER_FIRST = '、。，．」』）〉》】！？・ー…ぁぃぅぇぉっゃゅょァィゥェォッャュョ'
  const NEVER_LAST = '「『（〈《【'

  interface Box {
    left: number
    top: number
    right: number
    bottom: number
  }
  interface Block {
    readonly element: Element
    readonly lines: Box[]
    readonly letters: { readonly letter: string; readonly box: Box }[]
  }

  const isInline = (element: Element) => /^(?:inline|ruby|contents)/.test(getComputedStyle(element).display)
  const blockOf = (element: Element): Element =>
    isInline(element) && element.parentElement ? blockOf(element.parentElement) : element
  const isHidden = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isHidden(element.parentElement))
  const overlap = (a: Box, b: Box) => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ]
  /** A quotation mark that stands alone in an element is an ornament: it may stand anywhere. */
  const isOrnament = (element: Element) => /^\p{P}$/u.test(element.textContent?.trim() ?? '')
  const isPainted = (element: Element) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    return element.matches('img, :has(> img)') || backgroundImage !== 'none' || !/^rgba\(.*, 0\)$/.test(backgroundColor)
  }
  const nameOf = (element: Element) =>
    `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')} ${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)}`
  const shown = (box: Box) => [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')

  function letterBox(rect: DOMRect, style: CSSStyleDeclaration): Box {
    const em = Number.parseFloat(style.fontSize)
    const vertical = style.writingMode.startsWith('vertical')
    const x = vertical ? Math.max(0, (rect.width - em) / 2) : 0
    const y = vertical ? 0 : Math.max(0, (rect.height - em) / 2)
    return { left: rect.left + x, right: rect.right - x, top: rect.top + y, bottom: rect.bottom - y }
  }

  function pageNumberOf(section: Element): Box | undefined {
    const style = getComputedStyle(section, '::after')
    if (!section.hasAttribute('data-marpit-pagination') || style.display === 'none' || style.position !== 'absolute')
      return undefined
    const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat) as [
      number,
      number,
      number,
      number,
    ]
    const slide = section.getBoundingClientRect()
    return { left: slide.left + x, top: slide.top + y, right: slide.left + x + width, bottom: slide.top + y + height }
  }

  for (const section of document.querySelectorAll('div.marpit > section')) {
    section.scrollIntoView()
    const told = new Set<string>()
    const tell = (rule: Finding['rule'], element: Element, detail: string) => {
      const where = nameOf(element)
      if (told.has(rule + where)) return
      told.add(rule + where)
      findings.push({ slide: section.id, rule, where, detail })
    }
    const slide = section.getBoundingClientRect()
    const blocks = new Map<Element, Block>()
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    const range = document.createRange()

    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement
      if (
        !parent ||
        node.data.trim() === '' ||
        parent.closest('style, script, svg') ||
        isHidden(parent) ||
        isOrnament(parent)
      )
        continue
      const style = getComputedStyle(parent)
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()]
        .filter((rect) => rect.width > 0.5 && rect.height > 0.5)
        .map((rect) => letterBox(rect, style))
      if (boxes.length === 0) continue
      const size = Number.parseFloat(style.fontSize)
      const isReading = parent.closest('rt') !== null
      if (size < (isReading ? 11 : 18)) tell('small', parent, `${size.toFixed(1)} px`)

      const element = blockOf(parent)
      const block = blocks.get(element) ?? { element, lines: [], letters: [] }
      blocks.set(element, block)
      block.lines.push(...boxes)

      for (const box of boxes) {
        if (
          box.left < slide.left + SAFE ||
          box.right > slide.right - SAFE ||
          box.top < slide.top + SAFE ||
          box.bottom > slide.bottom - SAFE
        )
          tell(
            'outside',
            element,
            shown({
              left: box.left - slide.left,
              right: box.right - slide.left,
              top: box.top - slide.top,
              bottom: box.bottom - slide.top,
            }),
          )
        for (let around: Element | null = element; around && around !== section; around = around.parentElement) {
          if (isInline(around)) continue
          const border = around.getBoundingClientRect()
          const out = Math.max(
            border.left - box.left,
            box.right - border.right,
            border.top - box.top,
            box.bottom - border.bottom,
          )
          if (out > Math.max(2, 0.08 * size)) tell('out of its box', around, `${out.toFixed(1)} px`)
          if (getComputedStyle(around).position === 'absolute') break
        }
        const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const
        const top = document.elementFromPoint(...middle)
        if (top && !top.contains(parent) && !element.contains(top) && isPainted(top))
          tell('covered', element, `by ${nameOf(top)}`)
      }

      if (isReading || !/^ja\b/i.test(parent.closest('[lang]')?.getAttribute('lang') ?? '')) continue
      for (let at = 0; at < node.data.length; at++) {
        const letter = node.data[at] ?? ''
        if (/\s/.test(letter)) continue
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const rect = range.getBoundingClientRect()
        if (rect.width > 0.5 && rect.height > 0.5) block.letters.push({ letter, box: letterBox(rect, style) })
      }
    }

    for (const { element, letters } of blocks.values()) {
      const vertical = getComputedStyle(element).writingMode.startsWith('vertical')
      for (const [index, { letter, box }] of letters.entries()) {
        const before = letters[index - 1]
        if (!before) continue
        const [x = 0, y = 0] = overlap(before.box, box)
        if ((vertical ? x : y) > 0) continue
        if (NEVER_FIRST.includes(letter)) tell('line start', element, letter)
        if (NEVER_LAST.includes(before.letter)) tell('line end', element, before.letter)
      }
    }

    const all = [...blocks.values()].map(({ element, lines }) => ({ element, name: nameOf(element), lines }))
    const pageNumber = pageNumberOf(section)
    if (pageNumber) all.push({ element: section, name: 'the page number', lines: [pageNumber] })
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1))
        for (const a of one.lines)
          for (const b of other.lines) {
            const [x = 0, y = 0] = overlap(a, b)
            if (x > 2 && y > 2) tell('overlap', one.element, `${x.toFixed(0)} × ${y.toFixed(0)} px with ${other.name}`)
          }

    // Ornaments of the slide itself may go beyond it; its texts are looked at above.
    for (const box of section.querySelectorAll('*')) {
      if (
        box.textContent?.trim() === '' ||
        box.clientHeight === 0 ||
        isHidden(box) ||
        getComputedStyle(box).overflow === 'visible'
      )
        continue
      const [down, right] = [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth]
      if (down > 1 || right > 1) tell('clipped', box, `${down} px down, ${right} px right`)
    }
  }
  return findings
}
