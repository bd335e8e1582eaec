import { type Box, beyond, middleOf } from './boxes.ts'
import { isInline, isPainted, isUnseen, nameOf, textOf } from './elements.ts'
import type { Tell } from './tell.ts'
import type { Block } from './texts.ts'

/** Projectors cut off the edge of a slide: px that stay free of text. */
const SAFE = 12
/** Sizes in px that can still be read at the back of a room. */
const SMALLEST = 18
const SMALLEST_READING = 11

/** Whether a text is on the slide, in its boxes, large enough and in front. */
export function checkPlaces({ element, runs }: Block, section: Element, tell: Tell): void {
  const slide = section.getBoundingClientRect()
  for (const { parent, size, reading, boxes } of runs) {
    if (size < (reading ? SMALLEST_READING : SMALLEST)) tell('small', parent, size.toFixed(1))
    for (const box of boxes) {
      const out = beyond(box, slide)
      if (out > 1) tell('outside', element, out.toFixed(1))
      else if (out > -SAFE) tell('edge', element, (-out).toFixed(1))
      checkBoxesAround(box, element, section, size, tell)
      const top = document.elementFromPoint(...middleOf(box))
      if (top && !top.contains(parent) && !element.contains(top) && isPainted(top))
        tell('covered', element, textOf(top) || nameOf(top))
    }
  }
}

function checkBoxesAround(box: Box, element: Element, section: Element, size: number, tell: Tell): void {
  for (let around: Element | null = element; around && around !== section; around = around.parentElement) {
    if (isInline(around)) continue
    const out = beyond(box, around.getBoundingClientRect())
    if (out > Math.max(2, 0.08 * size)) tell('out of its box', around, out.toFixed(1))
    if (getComputedStyle(around).position === 'absolute') break
  }
}

/** Whether a box hides a part of its own text. Ornaments of the slide itself may go beyond it. */
export function checkClipping(section: Element, tell: Tell): void {
  for (const box of section.querySelectorAll('*')) {
    if (box.textContent?.trim() === '' || box.clientHeight === 0) continue
    if (isUnseen(box) || getComputedStyle(box).overflow === 'visible') continue
    const out = Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth)
    if (out > 1) tell('clipped', box, String(out))
  }
}
