import type { Image, Scene } from '../story/story.ts'
import type { TalkItem } from './card-kinds.ts'

/** Speakers in one run from which it is set as a script: bubbles from all sides would be hard to follow. */
const MANY_SPEAKERS = 4

/**
 * How a run of dialogue is set: the name of its card template, as the scene asks for it. Where it leaves the choice (`auto`): a picture at the left or the right stays beside the
 * lines that follow it, a picture that fills the slide stays behind them; four speakers and more are set as a script; two with one
 * line each face each other; everything else is a chat.
 */
export function chooseLayout(scene: Scene, items: readonly TalkItem[], place: Image['place']): string {
  if (scene.layout !== 'auto') return scene.layout
  if (place === 'left' || place === 'right') return 'split'
  if (place === 'full') return 'full'
  const names = new Set(items.flatMap((item) => (item.type === 'line' ? [item.name] : [])))
  if (names.size >= MANY_SPEAKERS) return 'script'
  return names.size === 2 && items.length === 2 ? 'two-shot' : 'chat'
}
