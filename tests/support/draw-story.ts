import type { Workshop } from '../../src/deck/assemble-deck.ts'
import { openMemory } from '../../src/host/memory.ts'
import { readStory } from '../../src/story/read-story.ts'
import { castColours } from '../../src/storyboard/cast-colours.ts'
import { drawStoryboard } from '../../src/storyboard/draw-storyboard.ts'
import { openFonts } from '../../src/storyboard/open-fonts.ts'
import { readTheme, type Theme } from '../../src/templates/theme.ts'
import { openTypesetter, type Typesetter } from '../../src/typesetting/typesetter.ts'
import { openWorkshop } from '../../src/workshop.ts'
import { filesOf } from './files.ts'
import { noCache } from './no-cache.ts'
import { layers } from './slides-of-cards.ts'

const typesetters = new Map<string, Promise<Typesetter>>()

/** The storyboard of a story, measured with the faces of one of our themes; and what there is to say about it. */
export async function drawStory(
  text: string,
  { lang: wanted, theme = 'paper', size = '16:9', files = {} }: Partial<Wish> = {},
) {
  const folder = filesOf({ ...files, 'story.yaml': text })
  const story = readStory(folder, 'story.yaml').value
  const lang = wanted ?? story?.lang ?? ''
  const look = readTheme(layers, theme, size, lang)?.value
  if (!story || !look) throw new Error('There is nothing to draw.')
  const typesetter = typesetters.get(theme) ?? openFor(look, openWorkshop(folder, 'a test'))
  typesetters.set(theme, typesetter)
  const memory = openMemory(noCache, '')
  const colours = await castColours(story.cast, look, memory)
  const desk = { lang, theme: look, typesetter: await typesetter, memory, colours, files: folder }
  const { value, diagnostics } = drawStoryboard(story, desk)
  return { ...value, diagnostics }
}

async function openFor(theme: Theme, workshop: Workshop): Promise<Typesetter> {
  return openTypesetter((await openFonts(theme, workshop.layers, workshop.cache)).value)
}

interface Wish {
  readonly lang: string
  readonly theme: string
  readonly size: string
  readonly files: Readonly<Record<string, string>>
}
