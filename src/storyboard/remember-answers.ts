import type { Memory } from '../host/memory.ts'
import type { Range, SetParagraph } from './set-paragraph.ts'

/**
 * A paragraph that is set only if something is asked of it that an earlier build has not asked: measuring it takes
 * longer than anything else on the way to a deck. `name` tells it from all others of the deck, and how it is set.
 */
export function rememberAnswers(paragraph: SetParagraph, name: string, memory: Memory): SetParagraph {
  // Questions and answers in turns, a line each.
  let kept = memory.get(name) ?? ''
  const answers = new Map<string, string>()
  const said = kept.split('\n')
  for (let at = 0; at + 1 < said.length; at += 2) answers.set(said[at]!, said[at + 1]!)

  function ask(question: string, find: () => string): string {
    const known = answers.get(question)
    if (known !== undefined) return known
    const answer = find()
    answers.set(question, answer)
    kept += `${question}\n${answer}\n`
    memory.set(name, kept)
    return answer
  }
  const number = (question: string, find: () => number) => Number(ask(question, () => String(find())))

  return {
    lines: (width) => number(`lines ${width}`, () => paragraph.lines(width)),
    longestWord: () => number('longest', () => paragraph.longestWord()),
    balancedWidth: (width) => number(`balanced ${width}`, () => paragraph.balancedWidth(width)),
    naturalWidth: () => number('natural', () => paragraph.naturalWidth()),
    cut: (width, maxLines) =>
      readRanges(ask(`cut ${width} ${maxLines}`, () => paragraph.cut(width, maxLines).join(' '))),
  }
}

/** `0,12 12,30` */
function readRanges(written: string): readonly Range[] {
  return written === '' ? [] : written.split(' ').map((range) => range.split(',').map(Number) as unknown as Range)
}
