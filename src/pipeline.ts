import { assembleDeck, type Workshop } from './deck/assemble-deck.ts'
import type { Deck } from './deck/deck.ts'
import type { Files } from './host/files.ts'
import { packTheme } from './slides/pack-theme.ts'
import { renderSlides } from './slides/render-slides.ts'
import { writeManuscript } from './slides/write-manuscript.ts'
import { Notebook, type Outcome } from './source/diagnostic.ts'
import { readStory } from './story/read-story.ts'
import type { Story } from './story/story.ts'
import type { Lang } from './story/text.ts'
import { castColours } from './storyboard/cast-colours.ts'
import { drawStoryboard } from './storyboard/draw-storyboard.ts'
import { checkCards } from './templates/check-cards.ts'
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
async function playStory(story: Story, files: Files, choices: Choices, workshop: Workshop): Promise<Outcome<Deck>> {
  const notes = new Notebook()
  notes.take(checkCards(story, workshop.layers))
  const lang = choices.lang ?? story.lang
  const theme = notes.take(chooseTheme(workshop.layers, choices.theme, story, lang))
  const faces = openFaces(theme, workshop.openFont)
  // A font file begins with checksums of all its tables.
  const fonts = faces.flatMap(({ bytes }) => [`${bytes.length} `, bytes.subarray(0, 1024)])
  const memory = workshop.remember('measured 5\n', theme.source.text, lang, ...fonts)
  const hasPicture = (emoji: string) => workshop.emoji(emoji) !== undefined
  const typesetter = await openTypesetter(faces, hasPicture)
  // Loaded only if there is something to render: Marp is large.
  const openRenderer = once(async () => (await import('./slides/marp.ts')).openMarp(theme))
  const colours = await castColours(story.cast, theme)
  const storyboard = notes.take(drawStoryboard(story, { lang, theme, typesetter, memory, colours, files }))
  memory.keep()
  const manuscript = notes.take(writeManuscript(storyboard, openEngine(workshop.layers)))
  const css = await packTheme(theme, workshop.cache, openRenderer)
  const slides = notes.take(await renderSlides(manuscript, openRenderer, css, workshop.remember))
  return notes.close(notes.take(await assembleDeck(slides, workshop)))
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
