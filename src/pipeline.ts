import { assembleDeck, type Workshop } from './deck/assemble-deck.ts'
import type { Deck } from './deck/deck.ts'
import type { Files } from './host/files.ts'
import { openMarp } from './slides/marp.ts'
import { packTheme } from './slides/pack-theme.ts'
import { renderSlides } from './slides/render-slides.ts'
import { writeManuscript } from './slides/write-manuscript.ts'
import { Notebook, type Outcome } from './source/diagnostic.ts'
import { readStory } from './story/read-story.ts'
import type { Story } from './story/story.ts'
import type { Lang } from './story/text.ts'
import { castColours } from './storyboard/cast-colours.ts'
import { drawStoryboard } from './storyboard/draw-storyboard.ts'
import { openEngine } from './templates/engine.ts'
import { chooseTheme, openFaces } from './templates/theme.ts'
import { openTypesetter } from './typesetting/typesetter.ts'

/** What an author may choose for one build, over what the story says. */
export interface Choices {
  readonly lang?: Lang | undefined
  readonly theme?: string | undefined
}

/** Story file → deck, one line a step. Diagnostics travel beside the values; nothing is thrown at the author. */
export async function makeDeck(
  files: Files,
  path: string,
  choices: Choices,
  workshop: Workshop,
): Promise<Outcome<Deck | undefined>> {
  const notes = new Notebook()
  const story = notes.take(readStory(files, path))
  return story ? notes.close(notes.take(await playStory(story, files, choices, workshop))) : notes.close(undefined)
}

/** Story → deck. */
export async function playStory(
  story: Story,
  files: Files,
  choices: Choices,
  workshop: Workshop,
): Promise<Outcome<Deck>> {
  const notes = new Notebook()
  const theme = notes.take(chooseTheme(workshop.layers, choices.theme, story))
  const typesetter = await openTypesetter(
    openFaces(theme, workshop.openFont),
    (emoji) => workshop.emoji(emoji) !== undefined,
  )
  const marp = openMarp(theme)
  const colours = await castColours(story.cast, theme)
  const desk = { lang: choices.lang ?? story.lang, theme, typesetter, colours, files }
  const storyboard = notes.take(drawStoryboard(story, desk))
  const manuscript = notes.take(writeManuscript(storyboard, openEngine(workshop.layers)))
  const slides = notes.take(renderSlides(manuscript, marp, await packTheme(theme, workshop.cache, marp)))
  return notes.close(notes.take(await assembleDeck(slides, workshop)))
}
