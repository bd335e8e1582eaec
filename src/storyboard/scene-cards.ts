import type { Block, Image, Line, Spoken } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { blockCards } from './block-cards.ts'
import type { Picture } from './card-kinds.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { narrationCards } from './narration-cards.ts'
import { imageCard, sceneCard } from './picture-cards.ts'
import { type PlacedScene, pictureOf, type Stage, sceneryOf } from './scene-place.ts'
import { talkCards } from './talk-cards.ts'
import type { TalkRun } from './talk-items.ts'
import { secondsOfBlock } from './timing.ts'

/**
 * The cards of a scene. Its first picture stands behind its title, and each picture stays on the stage until the next one:
 * narration is told under it. Lines and stage directions that follow one another are one run of talk.
 */
export function sceneCards(placed: PlacedScene, drawing: Drawing): readonly Draft[] {
  const { scene } = placed
  const opening = openingImage(scene.script, drawing)
  const own = opening && pictureOf(opening, drawing)
  const backdrop = own ?? sceneryOf(scene, drawing)
  const drafts: Draft[] = [sceneCard(placed, backdrop, drawing)]
  let stage: Stage = { picture: unseen(backdrop), place: opening?.place ?? 'inline' }
  let run: { blocks: (Line | Spoken)[]; notes: { after: number; words: Words; seconds: number }[] } = {
    blocks: [],
    notes: [],
  }

  const endRun = () => {
    if (run.blocks.length > 0) {
      const talk = talkCards(run satisfies TalkRun, placed, stage, drawing)
      drafts.push(...talk)
      if (talk[0] && 'picture' in talk[0].data) stage = { ...stage, picture: unseen(stage.picture) }
    }
    run = { blocks: [], notes: [] }
  }
  /** `seconds`: for how long it is said. */
  const note = (words: Words, seconds = 0) => {
    const last = drafts.at(-1)
    if (run.blocks.length > 0) run.notes.push({ after: run.blocks.length - 1, words, seconds })
    else if (last)
      drafts[drafts.length - 1] = { ...last, notes: [...last.notes, words], seconds: last.seconds + seconds }
  }

  for (const [index, block] of scene.script.entries()) {
    if (block.type === 'break') endRun()
    else if (block.type === 'note') note(say(block.text, drawing))
    else if (placeOf(block, placed, drawing) === 'handout') continue
    else if (placeOf(block, placed, drawing) === 'voice')
      for (const [part, words] of spokenWords(block, drawing).entries())
        note(words, part === 0 ? secondsOfBlock(block, drawing.lang, drawing.tempo) : 0)
    else if (block.type === 'line' || block.type === 'stage') run.blocks.push(block as Line | Spoken)
    else {
      endRun()
      if (block.type === 'image') {
        if (block === opening) continue
        const picture = pictureOf(block, drawing)
        if (picture) stage = { picture, place: block.place }
        if (!isShownWith(block, scene.script[index + 1], placed)) {
          drafts.push(...imageCard(block, { placed, drawing }))
          stage = { ...stage, picture: unseen(stage.picture) }
        }
      } else if (block.type === 'narration') {
        drafts.push(...narrationCards(block, stage.picture, { placed, drawing }))
        stage = { ...stage, picture: unseen(stage.picture) }
      } else drafts.push(...blockCards(block, { placed, drawing }))
    }
  }
  endRun()
  return drafts
}

/** The picture with which the script begins, if nothing is written under it. */
function openingImage(script: readonly Block[], drawing: Drawing): Image | undefined {
  const first = script.find((block) => block.type !== 'note' && block.type !== 'break')
  if (first?.type !== 'image' || first.caption || first.credit || first.show === 'handout' || first.show === 'voice')
    return undefined
  return pictureOf(first, drawing) ? first : undefined
}

/** A picture without words of its own needs no slide when narration is told under it, or when it stands beside dialogue. */
function isShownWith(image: Image, next: Block | undefined, { scene }: PlacedScene): boolean {
  if (image.caption || image.credit) return false
  if (next?.type === 'narration') return next.show !== 'voice'
  const isBeside =
    scene.layout === 'split' || (scene.layout === 'auto' && (image.place === 'left' || image.place === 'right'))
  return next?.type === 'line' && isBeside
}

/** A picture that was shown is decoration from then on. */
const unseen = (picture: Picture): Picture => ({ ...picture, alt: '' })

function placeOf(
  block: Exclude<Block, { type: 'break' }>,
  { scene }: PlacedScene,
  { story }: Drawing,
): 'slide' | 'voice' | 'handout' {
  if (block.show) return block.show
  return block.type === 'narration' ? (scene.narrate ?? story.narrate) : 'slide'
}

function spokenWords(block: Block, drawing: Drawing): readonly Words[] {
  const texts =
    'text' in block ? [block.text] : 'items' in block ? block.items : 'means' in block ? [block.term, block.means] : []
  return texts.map((text) => say(text, drawing))
}
