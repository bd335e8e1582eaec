import type { Act, Image, Scene } from '../story/story.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { contentWidth, SLUG } from './boxes.ts'
import type { Picture } from './card-kinds.ts'
import { dateIn, yearOf } from './dates.ts'
import type { Drawing } from './drawing.ts'
import { drawScenery } from './scenery.ts'

/** A scene in its place in the deck. */
export interface PlacedScene {
  readonly scene: Scene
  readonly act: Act | undefined
  /** From 1; scenes of the frame story are not counted. */
  readonly number: number | undefined
  /** The scene of the frame story just before, if the story jumps from there. */
  readonly after: Scene | undefined
  /** Act, time and place: the line above its slides. */
  readonly slug: string
}

/** What is on the stage while the scene plays: its latest picture, else its background or scenery. */
export interface Stage {
  readonly picture: Picture
  readonly place: Image['place']
}

/** Act, time and place: the line above the scene's slides. Where one line does not hold all, the act goes first, then the place. */
export function slugLine(
  scene: Scene,
  act: Act | undefined,
  { lang, labels, ruler, theme }: Drawing,
  width = contentWidth(theme.width),
): string {
  const title = act && plainText(wordsIn(act.title, lang))
  const when = scene.when && dateIn(scene.when, lang, plainText(wordsIn(scene.when.text, lang)))
  const where = scene.where && plainText(wordsIn(scene.where, lang))
  const lines = [[title, when, where], [when, where], [when]].map((parts) =>
    parts.filter((part) => part).join(labels.separator),
  )
  return lines.find((line) => ruler.width(line, lang, SLUG.setting, SLUG.size) <= width) ?? ''
}

/** How far the story jumps from the frame to this scene, in words: 12年前. */
export function jumpLine({ scene, after }: PlacedScene, { labels }: Drawing): string | undefined {
  const here = yearOf(scene.when)
  const there = yearOf(after?.when)
  if (here === undefined || there === undefined || here === there) return undefined
  return here < there ? labels.yearsEarlier(there - here) : labels.yearsLater(here - there)
}

/** The picture of an image block in the deck's language; undefined if its file is not there. */
export function pictureOf(image: Image, { album, lang }: Drawing): Picture | undefined {
  const ref = image.picture[lang] ?? Object.values(image.picture)[0]
  const taken = ref && album.take(ref.path)
  return taken && { src: taken.path, alt: image.alt ? plainText(wordsIn(image.alt, lang)) : '' }
}

/** What a scene shows when nothing else does: its background, else scenery drawn from its id. */
export function sceneryOf(scene: Scene, drawing: Drawing): Picture {
  const { album, theme } = drawing
  if (scene.background?.type === 'picture') {
    const taken = album.take(scene.background.picture.path)
    if (taken) return { src: taken.path, alt: '' }
  }
  return {
    src: album.add(`scenery-${scene.id}`, drawScenery(scene.id, theme.scenery)).path,
    alt: '',
  }
}
