import { isVertical, shared } from './boxes.ts'
import type { Tell } from './tell.ts'
import type { Block } from './texts.ts'

const NEVER_FIRST = '、。，．」』）〉》】！？・'
/** Where somebody wants a line to begin, it may begin with these. */
const SELDOM_FIRST = 'ー…ぁぃぅぇぉっゃゅょァィゥェォッャュョ'
const NEVER_LAST = '「『（〈《【'

/** Whether lines of Japanese begin and end as they may. */
export function checkLineBreaks({ element, runs }: Block, tell: Tell): void {
  const vertical = isVertical(getComputedStyle(element))
  const letters = runs.flatMap((run) => run.letters)
  for (const [index, { letter, box, begins }] of letters.entries()) {
    const before = letters[index - 1]
    if (!before) continue
    const [width, height] = shared(before.box, box)
    const isSameLine = (vertical ? width : height) > 0
    if (isSameLine) continue
    // A row of dots that is longer than an ellipsis is an ornament, and may be broken anywhere.
    const goesOn = [before, letters[index - 2]].every((earlier) => earlier?.letter === letter)
    const isSeldom = SELDOM_FIRST.includes(letter) && !begins && !goesOn
    if (NEVER_FIRST.includes(letter) || isSeldom) tell('line start', element, letter)
    if (NEVER_LAST.includes(before.letter)) tell('line end', element, before.letter)
  }
}
