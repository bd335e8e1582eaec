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
    if (NEVER_FIRST.includes(letter) || (SELDOM_FIRST.includes(letter) && !begins)) tell('line start', element, letter)
    if (NEVER_LAST.includes(before.letter)) tell('line end', element, before.letter)
  }
}
