import type { Talk } from '../protocol.ts'
import type { Place } from './moves.ts'

/** When each slide should be reached. All in seconds. */
export interface Plan {
  readonly total: number
  /** Whether the author has said how long it may take, or we have only counted the words. */
  readonly given: boolean
  /** When each slide begins, and at the end when the talk does. */
  readonly starts: readonly number[]
}

/** How a talk stands to its plan. `late` is negative for one that is ahead. */
export interface Pace {
  readonly colour: 'green' | 'amber' | 'red'
  readonly late: number
}

/**
 * Shares the time out: a scene with a planned length takes that, the rest of `duration` is shared by the other slides,
 * each as its words need.
 */
export function planOf({ slides, scenes, duration = 0 }: Pick<Talk, 'slides' | 'scenes' | 'duration'>): Plan {
  const planned = new Map(scenes.map((scene) => [scene.id, scene.planned ?? 0]))
  const plannedFor = ({ scene = '' }: (typeof slides)[number]) => planned.get(scene) || 0
  const sum = (some: typeof slides) => some.reduce((seconds, slide) => seconds + slide.seconds, 0)
  const left = scenes.reduce((seconds, scene) => seconds - (scene.planned ?? 0), duration)
  const free = sum(slides.filter((slide) => !plannedFor(slide)))
  const stretch = left > 0 && free > 0 ? left / free : 1
  const starts = [0]
  for (const slide of slides) {
    const own = plannedFor(slide)
    const factor = own ? own / (sum(slides.filter(({ scene }) => scene === slide.scene)) || 1) : stretch
    starts.push(starts.at(-1)! + slide.seconds * factor)
  }
  return { total: starts.at(-1)!, given: duration > 0 || scenes.some((scene) => scene.planned), starts }
}

/** Seconds into the plan at a place; steps share their slide evenly. */
export function plannedAt({ starts }: Plan, { slide, step }: Place, steps: number): number {
  const [start = 0, end = start] = starts.slice(slide, slide + 2)
  return start + ((end - start) * step) / (steps + 1)
}

/** Half a minute or a twentieth of the talk is nothing; twice as much can still be made up for; being early never is a disaster. */
export function paceOf(plan: Plan, planned: number, elapsed: number): Pace {
  const late = elapsed - planned
  const bearable = Math.max(30, plan.total / 20)
  if (late > 2 * bearable) return { colour: 'red', late }
  return { colour: Math.abs(late) > bearable ? 'amber' : 'green', late }
}
