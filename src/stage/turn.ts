import { page } from './element.ts'
import type { State } from './moves.ts'

const still = matchMedia('(prefers-reduced-motion: reduce)')

let turning: ViewTransition | undefined

/** Changes the page; from slide to slide as the paper theatre does, where the browser can and the viewer likes motion. */
export function turnPage(change: () => void, now: State, before: State): void {
  turning?.skipTransition()
  const isTurn =
    now.at.slide !== before.at.slide &&
    now.lang === before.lang &&
    now.presenting === 'no' &&
    !now.reading &&
    now.panel === before.panel
  if (!isTurn || turning || still.matches || !document.startViewTransition) {
    change()
    return
  }
  const isScene = now.stops[now.at.slide]?.scene !== now.stops[before.at.slide]?.scene
  page.dataset.turn = !isScene ? 'fade' : now.at.slide > before.at.slide ? 'pull' : 'push'
  const started = document.startViewTransition(change)
  turning = started
  // A turn that is overtaken by the next is no mistake.
  started.ready.catch(() => undefined)
  started.finished.finally(() => {
    if (turning === started) turning = undefined
  })
}
