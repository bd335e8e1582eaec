/** THE TABLE of the top level of a story. */
import { choice, kind, narrate } from './read-choice.ts'
import { date } from './read-date.ts'
import { duration } from './read-duration.ts'
import { defaulted, expected, optional } from './read-fields.ts'
import { cover } from './read-image.ts'
import { stage } from './read-keys.ts'
import { listOf } from './read-list.ts'
import { marp } from './read-marp.ts'
import { oneValue } from './read-one.ts'
import { apart } from './read-raw.ts'
import { text } from './read-text.ts'
import { size, theme } from './read-theme.ts'
import type { Reader } from './reading.ts'
import type { Story } from './story.ts'

const version = oneValue('version', (written, { at }, _of, { notebook }) => {
  if (written.normalize('NFKC') !== '1') notebook.report('S299', at, { written })
  return 1
})

const about: Reader<Story['about']> = {
  type: 'text',
  choices: ['auto', 'none'],
  read(value, of, reading) {
    const word = value.type === 'scalar' ? value.value.trim() : ''
    return word === 'auto' || word === 'none' ? word : text.read(value, of, reading)
  },
}

export const storyFields = {
  kamishibai: optional(version, 'Version of the story language.'),
  title: expected(text, 'The title, on the first slide and of the file.'),
  subtitle: optional(text, 'A line below the title.'),
  author: defaulted(listOf(text), [], 'Who wrote it; a list for several.'),
  publisher: optional(text, 'The outlet, series or school.'),
  date: optional(date, 'Of publication, or of the talk.'),
  lang: expected(apart('language'), 'The main language, such as ja or en.'),
  languages: optional(apart('language list'), 'The other languages.'),
  summary: optional(text, 'What it is about, for the handout; never a slide.'),
  cover: optional(cover, 'The title picture.'),
  theme: defaulted(theme, 'paper', 'How the slides look.'),
  steps: defaulted(choice(['lines', 'none']), 'lines', 'Whether lines and list items come one at a time in the talk.'),
  stage: optional(stage, 'How the talk is given.'),
  size: defaulted(size, '16:9', 'Size of the slides.'),
  duration: optional(duration, 'Target length of the talk.'),
  narrate: defaulted(narrate, 'slide', 'Where narration appears.'),
  dialogue: defaulted(kind, 'dramatised', 'How near the lines are to what was said, if they do not say so.'),
  about: defaulted(about, 'auto', 'The slide about this story: auto, none, or your own words.'),
  cast: optional(apart('cast'), 'Who appears.'),
  sources: optional(apart('sources'), 'Where it comes from.'),
  bibliography: optional(apart('path list'), 'CSL-JSON or CSL-YAML files.'),
  include: optional(apart('path list'), 'Files with more cast and sources.'),
  scenes: expected(apart('scenes'), 'The scenes.'),
  marp: defaulted(marp, {}, 'Raw Marp directives for all slides.'),
}
