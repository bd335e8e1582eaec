import type { TalkSlide } from '../protocol.ts'
import type { Place, Stop } from './moves.ts'

type Way = (stops: readonly Stop[], at: Place) => Place

/** Where each way leads from a place; beyond the ends of the deck there is no slide. */
export const ways: Readonly<Record<string, Way>> = {
  next: (stops, { slide, step }) =>
    step < (stops[slide]?.steps ?? 0) ? { slide, step: step + 1 } : { slide: slide + 1, step: 0 },
  back: (stops, { slide, step }) => (step > 0 ? { slide, step: step - 1 } : finished(stops, slide - 1)),
  'next-slide': (_, { slide }) => ({ slide: slide + 1, step: 0 }),
  'previous-slide': (stops, { slide }) => finished(stops, slide - 1),
  'next-scene': (stops, { slide }) => ({ slide: sceneStarts(stops).find((start) => start > slide) ?? slide, step: 0 }),
  'previous-scene': (stops, { slide }) => {
    const begun = sceneStarts(stops).filter((start) => start <= slide)
    return { slide: begun.at(-2) ?? 0, step: 0 }
  },
  first: () => ({ slide: 0, step: 0 }),
  last: (stops) => finished(stops, stops.length - 1),
}

/** What was told already is seen whole: going back, and jumping to a slide by its number. */
export function finished(stops: readonly Stop[], slide: number): Place {
  return { slide, step: stops[slide]?.steps ?? 0 }
}

/** The place that tells the same in another language, where a passage may be on more slides, or on fewer. */
export function placeIn(there: readonly Stop[], here: readonly Stop[], { slide, step }: Place): Place {
  const passage = here[slide]?.passage ?? 0
  const from = momentsOf(here, passage)
  const to = momentsOf(there, passage)
  // Before the first line of a slide, that line is still to come there, too.
  const next = from.findIndex((moment) => moment.slide === slide && moment.step >= step)
  const same = to[Math.round((next * (to.length - 1)) / (from.length - 1 || 1))]
  if (!same)
    return {
      slide: Math.max(
        there.findLastIndex((stop) => stop.passage! <= passage),
        0,
      ),
      step: 0,
    }
  return { slide: same.slide, step: same.step - Number(from[next]!.step > step) }
}

/** What comes one after another in a passage: lines, or slides without lines. */
function momentsOf(stops: readonly Stop[], passage: number): readonly Place[] {
  return stops.flatMap((stop, slide) =>
    stop.passage === passage
      ? Array.from({ length: stop.steps || 1 }, (_, line) => ({ slide, step: stop.steps && line + 1 }))
      : [],
  )
}

/** A run of slides of one scene. Slides of no scene make runs of their own. */
export interface Scene {
  readonly title: string
  readonly first: number
  /** The slide after the last. */
  readonly end: number
}

export function scenesOf(slides: readonly TalkSlide[]): readonly Scene[] {
  const starts = sceneStarts(slides)
  return starts.map((first, index) => {
    const { sceneTitle, title = '' } = slides[first] ?? {}
    return { title: sceneTitle ?? title, first, end: starts[index + 1] ?? slides.length }
  })
}

function sceneStarts(slides: readonly { readonly scene?: string }[]): readonly number[] {
  return slides.flatMap(({ scene }, index) => (index === 0 || scene !== slides[index - 1]?.scene ? [index] : []))
}
