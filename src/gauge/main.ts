import { checkContrast } from './contrast.ts'
import { nameOf, textOf } from './elements.ts'
import type { Finding } from './finding.ts'
import { checkLineBreaks } from './line-breaks.ts'
import { checkOverlaps } from './overlaps.ts'
import { checkClipping, checkPlaces } from './places.ts'
import type { Tell } from './tell.ts'
import { textsOf } from './texts.ts'

/** Looks at everything on every slide of the page, as laid out for paper. */
export function measureSlides(): readonly Finding[] {
  const sections = [...document.querySelectorAll<HTMLElement>('div.marpit > section')]
  for (const section of sections) section.style.display = 'none'
  return sections.flatMap((section) => {
    section.style.removeProperty('display')
    const findings = measureSlide(section)
    section.style.display = 'none'
    return findings
  })
}

function measureSlide(section: Element): readonly Finding[] {
  // What is in front is only known of what is in view.
  section.scrollIntoView()
  const findings = new Map<string, Finding>()
  const tell: Tell = (rule, element, detail) => {
    const finding = { slide: section.id, rule, element: nameOf(element), text: textOf(element), detail }
    const key = [rule, finding.element, finding.text].join('\n')
    if (!findings.has(key)) findings.set(key, finding)
  }
  const blocks = textsOf(section)
  for (const block of blocks) {
    checkPlaces(block, section, tell)
    checkContrast(block, tell)
    checkLineBreaks(block, tell)
  }
  checkOverlaps(blocks, section, tell)
  checkClipping(section, tell)
  for (const image of section.querySelectorAll(
    'img:not([alt]), [role=img]:not([aria-label], [aria-labelledby], :has(title))',
  ))
    tell('no alt', image, image.getAttribute('src')?.replace(/^data:.*/s, '') ?? '')
  return [...findings.values()]
}
