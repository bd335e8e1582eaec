import type { Image } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { draft, type Frame } from './block-draft.ts'
import {
  contentWidth,
  PICTURE_CAPTION,
  PLATE_CAPTION,
  SCENE_TITLE,
  TITLE_BELOW_PLACE,
  UPRIGHT,
  WHEN,
  WHERE,
} from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { sourceNumbers } from './citations.ts'
import { dateIn } from './dates.ts'
import { type Draft, type Drawing, say } from './drawing.ts'
import { isJapanese } from './labels/labels-in.ts'
import { setInBox } from './measure.ts'
import { jumpLine, type PlacedScene, pictureOf } from './scene-place.ts'
import { SILENT_SECONDS } from './timing.ts'
import { headline, titleSize } from './title-size.ts'

/** A picture on a slide of its own. */
export function imageCard(block: Image, frame: Frame): readonly Draft[] {
  const { drawing, placed } = frame
  const picture = pictureOf(block, drawing)
  if (!picture) return []
  const { ruler, theme } = drawing
  const isFull = block.place === 'full' || block.fit === 'cover'
  const { title, classes } = headline(say(placed.scene.title, drawing), drawing)
  const credit = block.credit && say(block.credit, drawing)
  const box = isFull ? PLATE_CAPTION : PICTURE_CAPTION
  const whole = block.caption && say(block.caption, drawing, block.sources)
  // The credit stands behind the caption, and in a line of its own in the worst case.
  const beside = { ...box, height: box.height - (credit ? 40 : 0) }
  const set = whole && setInBox(ruler, whole, beside, contentWidth(theme.width))
  return (set?.parts ?? [undefined]).map((caption, index) => {
    const data: CardKinds['image'] = {
      title,
      picture: index === 0 ? picture : { ...picture, alt: '' },
      fit: block.fit,
      ...(caption && { caption }),
      ...(credit && { credit }),
    }
    const size = set ? [`size-${set.size}`] : []
    return draft(block, frame, 'image', { ...data }, { classes: [...(isFull ? ['full'] : classes), ...size] })
  })
}

/** The title of a scene, over its picture. */
export function sceneCard(placed: PlacedScene, picture: CardKinds['scene']['picture'], drawing: Drawing): Draft {
  const { scene, number } = placed
  const { lang, labels } = drawing
  const jump = jumpLine(placed, drawing)
  const when = scene.when && dateIn(scene.when, lang, plainText(wordsIn(scene.when.text, lang)))
  const where = scene.where && say(scene.where, drawing)
  const isYear = /^\d{3,4}$/.test(when ?? '')
  const isWide = (words: Words | string, { setting, size, most }: typeof WHEN) =>
    drawing.ruler.width(words, lang, setting, size) > most
  const size = when === undefined ? WHERE.withoutDate : WHERE.size
  const isPlaceLong = where !== undefined && !isJapanese(lang) && isWide(where, { ...WHERE, size })
  const isLong = !isYear && ((when !== undefined && isWide(when, WHEN)) || isPlaceLong)
  const box = isLong ? TITLE_BELOW_PLACE : SCENE_TITLE
  const { title, classes, isCut } = titleSize(say(scene.title, drawing), box, UPRIGHT.scene, drawing)
  if (isCut || headline(say(scene.title, drawing), drawing).isCut) drawing.notebook.report('T605', scene.title.at)
  const numbers = sourceNumbers(scene.sources, drawing)
  const data: CardKinds['scene'] = {
    picture,
    title,
    number: number === undefined ? '' : labels.scene(number),
    ...(when !== undefined && { when }),
    ...(where && { where }),
    ...(jump !== undefined && { jump }),
  }
  return {
    template: 'scene',
    classes: [...classes, ...(scene.frame ? ['frame'] : []), ...(isYear ? ['year'] : isLong ? ['long-when'] : [])],
    data: { ...data },
    steps: false,
    notes: scene.note ? [say(scene.note, drawing)] : [],
    speakers: [],
    seconds: SILENT_SECONDS,
    scene: scene.id,
    at: scene.at,
    ...(numbers !== '' && { footer: labels.source(numbers) }),
  }
}
