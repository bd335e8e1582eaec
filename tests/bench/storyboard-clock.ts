/** Times in ms the steps from a story to its storyboard, and the cutting of its fonts, in a process of its own. Argument: a story. */
import { basename, dirname, resolve } from 'node:path'
import { embedFonts } from '../../src/deck/font-css.ts'
import { openFolder } from '../../src/host/node.ts'
import { readStory } from '../../src/story/read-story.ts'
import { castColours } from '../../src/storyboard/cast-colours.ts'
import { drawStoryboard } from '../../src/storyboard/draw-storyboard.ts'
import { openFonts } from '../../src/storyboard/open-fonts.ts'
import { chooseTheme } from '../../src/templates/theme.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { openWorkshop } from '../../src/workshop.ts'

const path = resolve(process.argv[2] ?? 'story.yaml')
const files = openFolder(dirname(path))
const workshop = openWorkshop(files, path)
const story = readStory(files, basename(path)).value!
const theme = chooseTheme(workshop.layers, undefined, story, story.lang).value
const memory = workshop.remember('bench', theme.css)
const colours = await castColours(story.cast, theme, memory)

let begun = performance.now()
const faces = (await openFonts(theme, workshop.layers, workshop.cache)).value
const typesetter = await openTypesetter(faces, (emoji) => workshop.emoji(emoji) !== undefined)
const { cards } = drawStoryboard(story, { lang: story.lang, theme, typesetter, memory, colours, files }).value
const storyboard = performance.now() - begun
memory.keep()

begun = performance.now()
await embedFonts(faces, new Set(story.at.source.text), workshop.cache)
const fonts = performance.now() - begun
process.stdout.write(JSON.stringify({ slides: cards.length, storyboard, fonts }))
