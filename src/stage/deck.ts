import type { Talk, TalkSlide, TalkSpeaker } from '../protocol.ts'
import type { Stop } from './moves.ts'
import type { Script } from './script.ts'
import { linesOf } from './thumb.ts'
import { type Scene, scenesOf } from './travel.ts'

/** The slides found in the page, and what the deck says about them. All lists but that of scenes run in the order of the slides. */
export interface Deck {
  readonly talk: Talk
  readonly cast: readonly TalkSpeaker[]
  readonly stops: readonly Stop[]
  readonly slides: readonly TalkSlide[]
  readonly sections: readonly HTMLElement[]
  /** What comes one at a time on each slide. */
  readonly lines: readonly (readonly HTMLElement[])[]
  readonly script: Script
  readonly scenes: readonly Scene[]
}

/** Reads the deck out of its page. */
export function readDeck(page: Document): Deck {
  const talk: Talk = JSON.parse(page.getElementById('talk')!.textContent)
  const { cast, slides } = talk
  const sections = slides.map(({ id }) => page.getElementById(id)!)
  const lines = sections.map(linesOf)
  return {
    talk,
    cast,
    stops: stopsOf(slides),
    slides,
    sections,
    lines,
    script: scriptOf(talk),
    scenes: scenesOf(slides),
  }
}

/** The slides as the moves see them. */
export function stopsOf(slides: readonly TalkSlide[]): readonly Stop[] {
  const inScene = new Map<string, number>()
  return slides.map(({ id, scene, steps }): Stop => {
    const slide = (inScene.get(scene ?? id) ?? 0) + 1
    inScene.set(scene ?? id, slide)
    return { id, slide, steps, ...(scene !== undefined && { scene }) }
  })
}

/** What is said, slide by slide. */
export function scriptOf({ slides, cast }: Talk): Script {
  return slides.map(({ lines }) =>
    lines.map(({ step = 0, text, speaker: id }) => {
      const speaker = cast.find((one) => one.id === id)
      return speaker ? { step, text, speaker } : { step, text }
    }),
  )
}
