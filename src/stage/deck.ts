import type { Talk, TalkSlide, TalkSpeaker } from '../protocol.ts'
import type { Stop } from './moves.ts'
import type { Script } from './script.ts'
import { linesOf } from './thumb.ts'
import { type Scene, scenesOf } from './travel.ts'

/** The slides in one language, and what is known about them. All lists but that of scenes run in the order of the slides. */
export interface Deck {
  readonly talk: Talk
  /** What holds the sections. */
  readonly sheet: Element
  readonly cast: readonly TalkSpeaker[]
  readonly stops: readonly Stop[]
  readonly slides: readonly TalkSlide[]
  readonly sections: readonly HTMLElement[]
  /** What comes one at a time on each slide. */
  readonly lines: readonly (readonly HTMLElement[])[]
  readonly script: Script
  readonly scenes: readonly Scene[]
}

/** The decks of the page by language, that which it opens with first; each is read when it is first wanted. */
export function findDecks(page: Document): ReadonlyMap<string, () => Deck> {
  const first = readDeck(page)
  const others = [...page.querySelectorAll<HTMLTemplateElement>('body > template')]
  return new Map([
    [first.talk.lang, () => first],
    ...others.map(({ lang, content }): [string, () => Deck] => {
      let deck: Deck | undefined
      return [lang, () => (deck ??= readDeck(content))]
    }),
  ])
}

function readDeck(page: Document | DocumentFragment): Deck {
  const talk: Talk = JSON.parse(page.getElementById('talk')!.textContent)
  const { cast, slides } = talk
  const sections = slides.map(({ id }) => page.getElementById(id)!)
  const lines = sections.map(linesOf)
  return {
    talk,
    sheet: sections[0]!.parentElement!,
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
  return slides.map(({ id, scene, passage, steps }): Stop => {
    const slide = (inScene.get(scene ?? id) ?? 0) + 1
    inScene.set(scene ?? id, slide)
    return { id, slide, steps, ...(scene !== undefined && { scene }), ...(passage !== undefined && { passage }) }
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
