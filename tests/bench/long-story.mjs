/** A story of ten thousand lines, to be read and checked; the floor is to read its YAML and nothing else. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storyOf } from '../corpus/to-story.mjs'
import { kamishibaiCheck } from './contestants.mjs'
import { images, pictures } from './decks.mjs'
import { medley } from './medley.mjs'

const lines = 10_000
const yaml = fileURLToPath(import.meta.resolve('js-yaml'))
const load = `import { readFileSync } from 'node:fs'
import { load } from ${JSON.stringify(yaml)}
load(readFileSync('story.yaml', 'utf8'))`

/** Writes the story into a folder of its own, and says who reads it. */
export function makeLongStory(parent) {
  const folder = join(parent, 'long')
  mkdirSync(folder)
  cpSync(images, join(folder, 'images'), { recursive: true })
  writeFileSync(join(folder, 'story.yaml'), storyOfLines(lines))
  writeFileSync(join(folder, 'load.mjs'), load)
  return {
    about: lines,
    size: `${lines} lines`,
    folder,
    contestants: {
      'kamishibai check': ({ folder }) => kamishibaiCheck(folder),
      'js-yaml load': ({ folder }) => ({ command: process.execPath, args: ['load.mjs'], cwd: folder }),
    },
  }
}

/** A line of dialogue takes more than one line of YAML; the first try tells how much exactly. */
function storyOfLines(count) {
  const story = (spoken) => storyOf(medley(spoken, pictures))
  const tried = story(count).split('\n').length
  return story(Math.round((count * count) / tried))
}
