import { makeThumb } from './thumb.ts'

/** Puts pictures of slides only where somebody looks, so that a thousand slides cost no more than a screenful. */
export function paintInSight(
  list: HTMLElement,
  cards: readonly HTMLElement[],
  sections: readonly HTMLElement[],
): IntersectionObserver {
  const slideOf = new Map<Element, HTMLElement | undefined>(cards.map((card, index) => [card, sections[index]]))
  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const section = slideOf.get(target)
        const room = target.querySelector('.stage-room')
        if (isIntersecting && section) room?.replaceChildren(makeThumb(section))
        else room?.replaceChildren()
      }
    },
    { root: list, rootMargin: '40%' },
  )
  for (const card of cards) watcher.observe(card)
  return watcher
}
