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
