import type { Reference, When } from '../story/story.ts'
import type { Text, Words } from '../story/text.ts'
import { plainText, textOf, wordsIn } from '../story/words.ts'
import { paginate } from '../typesetting/paginate.ts'
import { ABOUT, contentWidth, SOURCES } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { dateIn } from './dates.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { glossaryCards } from './glossary-cards.ts'
import { type Ruler, setInBox } from './measure.ts'
import { countKinds } from './provenance.ts'
import { SILENT_SECONDS } from './timing.ts'

type SourceEntry = CardKinds['sources']['entries'][number]

/** How the story came about, where it comes from, and what its terms mean. */
export function closingCards(drawing: Drawing): readonly Draft[] {
  return [...aboutCards(drawing), ...sourceCards(drawing), ...glossaryCards(drawing)]
}

function aboutCards(drawing: Drawing): readonly Draft[] {
  const { story, ruler, theme, labels } = drawing
  const words = aboutWords(drawing)
  if (!words) return []
  const { size, parts } = setInBox(ruler, words, ABOUT, contentWidth(theme.width))
  return parts.map((text): Draft => {
    const data: CardKinds['about'] = { title: labels.about, text }
    return {
      template: 'about',
      classes: [`size-${size}`],
      data: { ...data },
      steps: false,
      notes: [],
      speakers: [],
      seconds: SILENT_SECONDS,
      at: story.at,
    }
  })
}

/** What the author says of the story, else what can be counted: nothing, if every line is a quote. */
function aboutWords(drawing: Drawing): Words | undefined {
  const { story, lang, labels } = drawing
  if (story.about === 'none') return undefined
  if (story.about !== 'auto') return say(story.about, drawing)
  const counts = countKinds(story)
  if (counts.total === 0 || counts.quote === counts.total) return undefined
  const titles = citedSources(drawing).map((source) => shortTitle(source, drawing))
  const sentences =
    titles.length > 0
      ? [labels.lines(counts), `${labels.sources}${labels.colon}${titles.join(labels.comma)}`]
      : [labels.lines(counts)]
  return { lang, at: story.at, paragraphs: sentences.map((text) => [{ type: 'text', text }]) }
}

function sourceCards(drawing: Drawing): readonly Draft[] {
  const { labels, ruler, theme } = drawing
  const width = SOURCES.width(contentWidth(theme.width))
  const pieces = citedSources(drawing).map((source) => {
    const entry = sourceEntry(source, drawing)
    return { source, entry, height: (size: number) => sourceHeight(entry, size, width, drawing, ruler) }
  })
  const { size, pages } = paginate(pieces, SOURCES, { sizes: SOURCES.sizes, gap: (at) => SOURCES.gap * at })
  let start = 1
  return pages.flatMap((page, index): readonly Draft[] => {
    const [first] = page
    if (!first) return []
    const entries = page.map(({ entry }) => entry)
    const data: CardKinds['sources'] = { title: labels.sources, ...continuation(index, drawing), start, entries }
    start += entries.length
    return [
      {
        template: 'sources',
        classes: [`size-${size}`],
        data: { ...data },
        steps: false,
        notes: [],
        speakers: [],
        seconds: SILENT_SECONDS,
        at: first.source.at,
      },
    ]
  })
}

/** Author, title, what else is known, address: each in lines of its own. */
function sourceHeight(entry: SourceEntry, size: number, width: number, { lang, story }: Drawing, ruler: Ruler): number {
  const { author, title, publisher, date, note, url } = entry
  const rest = [publisher, date, note].filter((part) => part !== undefined).join('　')
  const parts = [
    [author, SOURCES.text, size],
    [title, SOURCES.title, 1.2 * size],
    [rest, SOURCES.text, size],
    [url, SOURCES.url, 20],
  ] as const
  return parts.reduce(
    (total, [letters, setting, at]) =>
      letters ? total + ruler.height(wordsIn(textOf(letters, lang, story.at), lang), setting, at, width) : total,
    0,
  )
}

/** By number. */
function citedSources({ story, citations }: Drawing): readonly Reference[] {
  return story.sources.toSorted((a, b) => (citations.get(a.id) ?? 0) - (citations.get(b.id) ?? 0))
}

function sourceEntry(source: Reference, drawing: Drawing): SourceEntry {
  const { lang, labels, citations } = drawing
  const write = (text: Text) => plainText(wordsIn(text, lang))
  const date = (when: When) => dateIn(when, lang, write(when.text))
  const author = source.author.map(write).join(labels.comma)
  return {
    number: citations.get(source.id) ?? 0,
    ...(author && { author }),
    ...(source.title && { title: write(source.title) }),
    ...(source.publisher && { publisher: write(source.publisher) }),
    ...(source.date && { date: date(source.date) }),
    ...(source.page !== undefined && { page: /^\d/.test(source.page) ? `p. ${source.page}` : source.page }),
    ...(source.accessed && { accessed: labels.accessed(date(source.accessed)) }),
    ...(source.url !== undefined && { url: source.url }),
    ...(source.note && { note: write(source.note) }),
  }
}

function shortTitle(source: Reference, drawing: Drawing): string {
  const { title, publisher, url } = sourceEntry(source, drawing)
  return title ?? publisher ?? url ?? source.id
}
