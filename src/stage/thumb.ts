import { element } from './element.ts'

/** A small picture of a slide, told to its end. Nobody can get into it: it is the slide only to the eye. */
export function makeThumb(section: HTMLElement): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement
  for (const named of [copy, ...copy.querySelectorAll<HTMLElement>('[id]:not(svg *)')]) named.removeAttribute('id')
  tell(linesOf(copy))
  const sheet = element('div', {}, copy)
  sheet.className = 'marpit'
  return element('div.thumb', { inert: '', 'aria-hidden': 'true' }, sheet)
}

/** Shows the lines of a slide up to a step (all without one), and marks the last of these. */
export function tell(lines: readonly HTMLElement[], step = lines.length): void {
  lines.forEach((line, index) => {
    line.classList.toggle('unspoken', index >= step)
    line.ariaCurrent = index === step - 1 ? 'step' : null
  })
}

/** The parts of a slide that come one at a time. */
export function linesOf(section: HTMLElement): readonly HTMLElement[] {
  return section.matches('[data-steps]') ? [...section.querySelectorAll<HTMLElement>(':scope > :is(ol, ul) > li')] : []
}
