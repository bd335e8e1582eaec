/** THE TABLE of blocks: head key → value, own properties, and what they make. */
import { alt } from './read-alt.ts'
import { choice, kind, yesOrNo } from './read-choice.ts'
import { chartData, quoted, timelineEntries, verbatim } from './read-data.ts'
import { when } from './read-date.ts'
import { defaulted, needed, optional } from './read-fields.ts'
import { type Head, head } from './read-head.ts'
import { pictures } from './read-image.ts'
import { properList } from './read-list.ts'
import { markdown, plain } from './read-one.ts'
import { text } from './read-text.ts'

const title = optional(text, 'Heading of the slide.')
const unit = optional(text, 'What is counted: dollars, years, people.')
const approx = defaulted(yesOrNo, false, 'Whether the figure is approximate.')
const fit = defaulted(choice(['contain', 'cover']), 'contain', 'Whether the whole picture shows, or fills its place.')
const place = defaulted(choice(['full', 'left', 'right', 'inline']), 'inline', 'Where the picture stands.')

export const blockHeads = {
  narration: head(
    'What the author tells.',
    text,
    { kind: optional(kind, 'How near it is to what was said.') },
    (common, text, own) => ({ type: 'narration', ...common, text, ...own }),
  ),
  stage: head('A stage direction: shown, not spoken.', text, {}, (common, text) => ({
    type: 'stage',
    ...common,
    text,
  })),
  aside: head('The author to the audience.', text, {}, (common, text) => ({ type: 'aside', ...common, text })),
  question: head('A question put to the audience.', text, {}, (common, text) => ({
    type: 'question',
    ...common,
    text,
  })),
  quote: head(
    'A pull quote, word for word.',
    verbatim,
    {
      by: optional(quoted, 'Who said it: a cast id or a name.'),
      when: optional(when, 'When it was said.'),
      where: optional(text, 'Where it was said.'),
      original: optional(verbatim, 'The words in the language they were said in.'),
    },
    (common, text, own) => ({ type: 'quote', ...common, text, ...own }),
  ),
  image: head(
    'A picture.',
    pictures,
    {
      alt: needed(alt, "What it shows, for those who cannot see it; '' if it is only decoration."),
      caption: optional(text, 'Words below the picture.'),
      credit: optional(text, 'Who made it.'),
      fit,
      at: place,
    },
    (common, picture, { at: place, ...own }) => ({ type: 'image', ...common, picture, place, ...own }),
  ),
  list: head('Points.', properList(text, 'point'), { title }, (common, items, own) => ({
    type: 'list',
    ...common,
    items,
    ...own,
  })),
  numbered: head('Numbered points.', properList(text, 'point'), { title }, (common, items, own) => ({
    type: 'numbered',
    ...common,
    items,
    ...own,
  })),
  number: head(
    'One big figure.',
    text,
    { label: needed(text, 'What the figure is.'), unit, approx },
    (common, value, { approx, ...own }) => ({ type: 'number', ...common, value, approximate: approx, ...own }),
  ),
  chart: head(
    'A small chart.',
    choice(['bar', 'line']),
    { data: needed(chartData, 'One "label: number" a line.'), title, unit, approx },
    (common, shape, { approx, ...own }) => ({ type: 'chart', ...common, shape, approximate: approx, ...own }),
  ),
  timeline: head(
    'Dates and what happened then; auto takes them from the scenes.',
    timelineEntries,
    { title },
    (common, entries, own) => ({ type: 'timeline', ...common, entries, ...own }),
  ),
  term: head('A word to explain.', text, { means: needed(text, 'What it means.') }, (common, term, own) => ({
    type: 'term',
    ...common,
    term,
    ...own,
  })),
  note: head('What only the speaker sees.', text, {}, (common, text) => ({ type: 'note', ...common, text })),
  slide: head(
    'Raw Markdown slides.',
    markdown,
    { layout: optional(plain, 'Class of the slides.') },
    (common, markdown, own) => ({ type: 'slide', ...common, markdown, ...own }),
  ),
} satisfies Readonly<Record<string, Head>>
