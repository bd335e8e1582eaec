import type { Move, Place, State, Stop } from './moves.ts'

/** Nobody has ten thousand slides; a cat on the keyboard has patience. */
const longestNumber = 4

/** The stage before the first move. */
export function open(stops: readonly Stop[], at: Place): State {
  return { stops, at, screen: 'slides', help: false, typed: '' }
}

/** What the stage looks like after a move. A move that leads nowhere returns the very same state. */
export function play(now: State, move: Move): State {
  if (now.help) return underHelp(now, move)
  switch (move.type) {
    case 'next':
      return now.screen === 'slides' ? goTo(now, stepForward(now)) : raise(now)
    case 'back':
      return now.screen === 'slides' ? goTo(now, stepBack(now)) : raise(now)
    case 'next-slide':
      return goTo(now, unspoken(now.at.slide + 1))
    case 'previous-slide':
      return goTo(now, finished(now, now.at.slide - 1))
    case 'next-scene':
      return goTo(now, unspoken(sceneAfter(now)))
    case 'previous-scene':
      return goTo(now, unspoken(sceneBefore(now)))
    case 'first':
      return goTo(now, unspoken(0))
    case 'last':
      return goTo(now, finished(now, now.stops.length - 1))
    case 'go':
      return goTo(now, move.to)
    case 'digit':
      return { ...now, typed: (now.typed + move.digit).slice(-longestNumber) }
    case 'enter':
      return now.typed ? goTo(now, finished(now, clampSlide(now, Number(now.typed) - 1))) : play(now, { type: 'next' })
    case 'black':
    case 'white':
      return { ...now, screen: now.screen === move.type ? 'slides' : move.type, typed: '' }
    case 'help':
      return { ...now, help: true, typed: '' }
    case 'escape':
      return raise(now)
    case 'fullscreen':
    case 'help-closed':
      return now
  }
}

/** The help covers the slides: nothing moves behind it, save when the address says so. */
function underHelp(now: State, move: Move): State {
  if (move.type === 'help' || move.type === 'escape' || move.type === 'help-closed') return { ...now, help: false }
  return move.type === 'go' ? play({ ...now, help: false }, move) : now
}

function goTo(now: State, to: Place): State {
  const stop = now.stops[to.slide]
  const at = stop ? { slide: to.slide, step: Math.min(Math.max(to.step, 0), stop.steps) } : now.at
  if (at.slide === now.at.slide && at.step === now.at.step) return raise(now)
  return { ...now, at, screen: 'slides', typed: '' }
}

function raise(now: State): State {
  return now.screen === 'slides' && !now.typed ? now : { ...now, screen: 'slides', typed: '' }
}

function stepForward(now: State): Place {
  const { slide, step } = now.at
  return step < stepsOf(now, slide) ? { slide, step: step + 1 } : unspoken(slide + 1)
}

function stepBack(now: State): Place {
  const { slide, step } = now.at
  return step > 0 ? { slide, step: step - 1 } : finished(now, slide - 1)
}

function unspoken(slide: number): Place {
  return { slide, step: 0 }
}

/** What was told already is seen whole: going back, and jumping to a slide by its number. */
function finished(now: State, slide: number): Place {
  return { slide, step: stepsOf(now, slide) }
}

function stepsOf(now: State, slide: number): number {
  return now.stops[slide]?.steps ?? 0
}

function clampSlide(now: State, slide: number): number {
  return Math.min(Math.max(slide, 0), now.stops.length - 1)
}

/** Index of the first slide of each run of slides of one scene. Slides of no scene make runs of their own. */
function sceneStarts(stops: readonly Stop[]): readonly number[] {
  return stops.flatMap((stop, index) => (index === 0 || stop.scene !== stops[index - 1]?.scene ? [index] : []))
}

function sceneAfter(now: State): number {
  return sceneStarts(now.stops).find((start) => start > now.at.slide) ?? now.at.slide
}

function sceneBefore(now: State): number {
  const begun = sceneStarts(now.stops).filter((start) => start <= now.at.slide)
  return begun.at(-2) ?? 0
}
