import type { Timeline, When } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { dateIn, yearOf } from './dates.ts'
import { type Drawing, say } from './drawing.ts'

/** Entries that stand beside one another on a slide; more are divided evenly. */
const ENTRIES_A_SLIDE = 6

export interface TimelineEntry {
  readonly when: string
  readonly text: Words
  readonly year: number | undefined
}

/** What a timeline shows, slide by slide. `auto`: all scenes that have a date, in the order of their dates. */
export function timelineEntries(timeline: Timeline, drawing: Drawing): readonly (readonly TimelineEntry[])[] {
  const entries =
    timeline.entries === 'auto'
      ? sceneEntries(drawing)
      : timeline.entries.map(({ when, text }) => entry(when, say(text, drawing), drawing))
  const pages = Math.max(Math.ceil(entries.length / ENTRIES_A_SLIDE), 1)
  const perPage = Math.ceil(entries.length / pages)
  return Array.from({ length: pages }, (_, page) => entries.slice(page * perPage, (page + 1) * perPage))
}

function sceneEntries(drawing: Drawing): readonly TimelineEntry[] {
  return drawing.story.parts
    .flatMap((part) =>
      part.type === 'scene' && part.when?.from !== undefined
        ? [entry(part.when, say(part.title, drawing), drawing, part.when.from)]
        : [],
    )
    .toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
}

function entry(when: When, text: Words, drawing: Drawing, sort = ''): TimelineEntry & { readonly sort: string } {
  return {
    when: dateIn(when, drawing.lang, plainText(wordsIn(when.text, drawing.lang))),
    text,
    year: yearOf(when),
    sort,
  }
}
