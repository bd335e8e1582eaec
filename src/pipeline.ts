import { assembleDeck, type Workshop } from './deck/assemble-deck.ts'
import type { Deck } from './deck/deck.ts'
import type { Files } from './host/files.ts'
import { leaveOutNotes } from './slides/leave-out-notes.ts'
import { packTheme } from './slides/pack-theme.ts'
import { renderSlides } from './slides/render-slides.ts'
import type { Slides } from './slides/slides.ts'
import { writeManuscript } from './slides/write-manuscript.ts'
import { Notebook, type Outcome } from './source/diagnostic.ts'
import { chooseKeys } from './story/choose-keys.ts'
import { chooseLangs } from './story/choose-langs.ts'
import type { Pace } from './story/estimate.ts'
import type { KeyPreset } from './story/key-presets.ts'
import { readStory } from './story/read-story.ts'
import type { Story } from './story/story.ts'
import type { Lang } from './story/text.ts'
import { castColours } from './storyboard/cast-colours.ts'
import { drawStoryboard } from './storyboard/draw-storyboard.ts'
import { type OpenedFace, openFonts } from './storyboard/open-fonts.ts'
import { checkCards } from './templates/check-cards.ts'
import { openEngine } from './templates/engine.ts'
import { rememberReading } from './templates/remember-reading.ts'
import { chooseTheme, type Theme } from './templates/theme.ts'
import { openTypesetter } from './typesetting/typesetter.ts'

/** What an author may choose for one build, over what the story says. */
export interface Choices {
  /** A deck in several languages opens in the first. Default: the story's main one. */
  readonly lang?: Lang | readonly Lang[] | undefined
  readonly theme?: string | undefined
  /** Characters or words a minute, whichever the deck's language counts. */
  readonly pace?: number | undefined
  /** The keys of the talk, in place of the story's preset. */
  readonly keys?: KeyPreset | undefined
  /** `left-out`: nothing that is only for the speaker comes into the deck. */
  readonly notes?: 'kept' | 'left-out' | undefined
}

/** Story file → deck, one line a step. Diagnostics travel beside the values; nothing is thrown at the author. */
export async function makeDeck(
  files: Files,
  path: string,
  choices: Choices,
  workshop: Workshop,
): Promise<Outcome<Deck | undefined>> {
  const notes = new Notebook()
  const written = notes.take(readStory(files, path, paceOf(choices)))
  if (!written) return notes.close(undefined)
  const story = notes.take(chooseKeys(written, choices.keys))
  return notes.close(notes.take(await playStory(story, files, choices, workshop)))
}

/** Story → deck. */
async function playStory(story: Story, files: Files, choices: Choices, workshop: Workshop): Promise<Outcome<Deck>> {
  const notes = new Notebook()
  notes.take(checkCards(story, workshop.layers))
  const langs = notes.take(chooseLangs(choices.lang, story))
  const themes = langs.map((lang) => notes.takeNew(themeIn(lang, story, choices, workshop)))
  const faces = notes.take(await openFonts(themes[0]!, workshop.layers, workshop.cache))
  const editions: Slides[] = []
  for (const [index, lang] of langs.entries()) {
    const setting = { lang, theme: themes[index]!, faces, files, pace: paceOf(choices), notes: choices.notes }
    editions.push(notes.takeNew(await playIn(setting, story, workshop)))
  }
  return notes.close(notes.take(await assembleDeck(editions, faces, workshop)))
}

function themeIn(lang: Lang, story: Story, { theme }: Choices, { layers, remember }: Workshop): Outcome<Theme> {
  const memory = remember('theme 2\n', JSON.stringify([theme, story.theme, story.size, lang]))
  return rememberReading(layers, memory, (watched) => chooseTheme(watched, theme, story, lang))
}

function paceOf({ pace, lang }: Choices): Pace | undefined {
  return pace === undefined ? undefined : { perMinute: pace, lang: [lang].flat()[0] }
}

interface Setting {
  readonly lang: Lang
  readonly theme: Theme
  readonly faces: readonly OpenedFace[]
  readonly files: Files
  readonly pace: Pace | undefined
  readonly notes: Choices['notes']
}

/** Story → slides in one language. */
async function playIn(setting: Setting, story: Story, workshop: Workshop): Promise<Outcome<Slides>> {
  const { lang, theme, faces } = setting
  const notes = new Notebook()
  // A font file begins with checksums of all its tables.
  const fonts = faces.flatMap(({ bytes }) => [`${bytes.length} `, bytes.subarray(0, 1024)])
  const memory = workshop.remember('measured 10\n', theme.css, lang, ...fonts)
  const hasPicture = (emoji: string) => workshop.emoji(emoji) !== undefined
  const typesetter = await openTypesetter(faces, hasPicture)
  // Loaded only if there is something to render: Marp is large.
  const openRenderer = once(async () => (await import('./slides/marp.ts')).openMarp(theme))
  const colours = await castColours(story.cast, theme, memory)
  const storyboard = notes.take(drawStoryboard(story, { ...setting, typesetter, memory, colours }))
  memory.keep()
  const written = notes.take(writeManuscript(storyboard, openEngine(workshop.layers)))
  const manuscript = setting.notes === 'left-out' ? leaveOutNotes(written) : written
  const pack = (styles: readonly string[]) => packTheme(theme, styles, workshop.cache, openRenderer)
  return notes.close(notes.take(await renderSlides(manuscript, openRenderer, pack, workshop.remember)))
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
