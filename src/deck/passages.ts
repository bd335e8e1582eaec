import type { Slide } from '../slides/slides.ts'

/**
 * Which slides of several languages tell the same: slides made of one place of the story are one passage, however many
 * there are of them in a language. Each language's slides get the numbers of their passages, in the order of the first.
 */
export function passagesOf(editions: readonly (readonly Slide[])[]): readonly (readonly number[])[] {
  const known = new Map<string, number>()
  return editions.map((slides, edition) => {
    let current = 0
    return slides.map(({ card }) => {
      const { source, start } = card.at
      const name = `${card.scene ?? card.template}\n${source.name}\n${start}`
      // What only another language has belongs to what comes before it.
      if (edition === 0 && !known.has(name)) known.set(name, known.size)
      current = known.get(name) ?? current
      return current
    })
  })
}
