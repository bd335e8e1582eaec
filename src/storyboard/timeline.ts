import type { Timeline, When } from '../story/story.ts'
import type { Words } from '../story/text.ts'
import { contentWidth, TIMELINE } from './boxes.ts'
import { dateParts, yearOf } from './dates.ts'
import { type Drawing, say } from './drawing.ts'

export interface TimelineEntry {
  /** The year, or a date as it was written. */
  readonly when: string
  /** Month and day, under the year. */
  readonly day: string
  readonly text: Words
  readonly year: number | undefined
  /** Too long for a large line: it is set small, in as many as it needs. */
  readonly isLong?: boolean
}

/** The entries of a timeline slide by slide, and the size at which all of them fit their columns. */
export interface SetTimeline {
  readonly size: number
  readonly pages: readonly (readonly TimelineEntry[])[]
}

/** Sets a timeline in columns: as many on a slide as can be read, the same number on each slide. */
export function setTimeline(timeline: Timeline, drawing: Drawing): SetTimeline {
  const entries = timelineEntries(timeline, drawing)
  const size = TIMELINE.sizes.at(-1) ?? 26
  return (
    inColumns(entries, drawing, (...entry) => fits(...entry) && !tears(...entry)) ??
    inColumns(entries, drawing, fits) ?? {
      size,
      pages: divide(
        entries.flatMap((entry) => cutEntry(entry, size, drawing)),
        2,
      ),
    }
  )
}

function inColumns(
  entries: readonly TimelineEntry[],
  drawing: Drawing,
  isSet: (...entry: Parameters<typeof fits>) => boolean,
): SetTimeline | undefined {
  for (let most = Math.min(TIMELINE.entries, entries.length); most > 1; most--) {
    const pages = divide(entries, most)
    const size = TIMELINE.sizes.find((at) =>
      pages.every((page) => page.every((entry) => isSet(entry, page.length, at, drawing))),
    )
    if (size !== undefined) return { size, pages }
  }
  return undefined
}

const columnWidth = (columns: number, { theme }: Drawing) => contentWidth(theme.width) / columns - TIMELINE.gutter

function fits({ when, text }: TimelineEntry, columns: number, size: number, drawing: Drawing): boolean {
  const { ruler, lang } = drawing
  const width = columnWidth(columns, drawing)
  const dateFits = ruler.width(when, lang, TIMELINE.dateSetting, TIMELINE.date * TIMELINE.now * size) <= width
  return dateFits && ruler.height(text, TIMELINE.setting, size, width) <= TIMELINE.height
}

const tears = ({ text }: TimelineEntry, columns: number, size: number, drawing: Drawing): boolean =>
  drawing.ruler.tears(text, TIMELINE.setting, size, columnWidth(columns, drawing))

/** What is too long for half a slide goes on in the next column; a long date is set small, in lines of its own. */
function cutEntry(entry: TimelineEntry, size: number, drawing: Drawing): readonly TimelineEntry[] {
  const { ruler, labels, lang } = drawing
  const width = columnWidth(2, drawing)
  const isLong = ruler.width(entry.when, lang, TIMELINE.dateSetting, TIMELINE.date * TIMELINE.now * size) > width
  const dated = isLong ? { ...entry, isLong } : entry
  if (ruler.height(entry.text, TIMELINE.setting, size, width) <= TIMELINE.height) return [dated]
  const lines = Math.floor(TIMELINE.height / (TIMELINE.setting.lineHeight * size))
  return ruler
    .cut(entry.text, TIMELINE.setting, size, width, lines)
    .map((text, index) => ({ ...dated, text, ...(index > 0 && { day: labels.continued.trim() }) }))
}

/** On as few slides as can be, and as evenly as can be. */
function divide(entries: readonly TimelineEntry[], most: number): readonly (readonly TimelineEntry[])[] {
  const pages = Math.ceil(entries.length / most)
  const start = (page: number) => Math.ceil((page * entries.length) / pages)
  return Array.from({ length: pages }, (_, page) => entries.slice(start(page), start(page + 1)))
}

/** `auto`: all scenes that have a date, in the order of their dates, else of the story. */
function timelineEntries(timeline: Timeline, drawing: Drawing): readonly TimelineEntry[] {
  if (timeline.entries !== 'auto')
    return timeline.entries.map(({ when, text }) => entryOf(when, say(text, drawing), drawing))
  return drawing.story.parts
    .flatMap((part) =>
      part.type === 'scene' && part.when?.from !== undefined
        ? [{ from: part.when.from, entry: entryOf(part.when, say(part.title, drawing), drawing) }]
        : [],
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ entry }) => entry)
}

function entryOf(when: When, text: Words, drawing: Drawing): TimelineEntry {
  const [large, small] = dateParts(when, drawing.lang)
  return { when: large, day: small, text, year: yearOf(when) }
}
