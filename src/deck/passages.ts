import type { Slide } from '../slides/slides.ts'

/**
 * Which slides of several languages tell the same: a passage begins at each place of the story at which a slide begins in
 * all of them, however many slides it takes in each. Each language's slides get the numbers of their passages.
 */
export function passagesOf(editions: readonly (readonly Slide[])[]): readonly (readonly number[])[] {
  const [first = [], ...others] = editions.map((slides) => slides.map(placeOf))
  const shared = [...new Set(first)].filter((place) => others.every((places) => places.includes(place)))
  const numbers = new Map(shared.map((place, number) => [place, number]))
  return [first, ...others].map((places) => {
    let current = 0
    return places.map((place) => {
      current = numbers.get(place) ?? current
      return current
    })
  })
}

/** Where a slide was written. */
function placeOf({ card: { scene, template, at } }: Slide): string {
  return `${scene ?? template}\n${at.source.name}\n${at.start}`
}
