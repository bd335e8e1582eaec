import type { Reference, When } from '../story/story.ts'
import type { Text, Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import { ABOUT, contentWidth } from './boxes.ts'
import type { CardKinds } from './card-kinds.ts'
import { dateIn } from './dates.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { setInBox } from './measure.ts'
import { countKinds } from './provenance.ts'
import { SILENT_SECONDS } from './timing.ts'

/** Sources on one slide; more are divided evenly. */
const SOURCES_A_SLIDE = 5

/** How the story came about, and where it comes from. */
export function closingCards(drawing: Drawing): readonly Draft[] {
  return [...aboutCards(drawing), ...sourceCards(drawing)]
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
  const { labels } = drawing
  const sources = citedSources(drawing)
  const pages = Math.ceil(sources.length / SOURCES_A_SLIDE)
  const perPage = Math.ceil(sources.length / Math.max(pages, 1))
  return Array.from({ length: pages }, (_, page): Draft => {
    const shown = sources.slice(page * perPage, (page + 1) * perPage)
    const data: CardKinds['sources'] = {
      title: labels.sources,
      ...continuation(page, drawing),
      start: page * perPage + 1,
      entries: shown.map((source) => sourceEntry(source, drawing)),
    }
    const at = shown[0]?.at ?? drawing.story.at
    return {
      template: 'sources',
      classes: [],
      data: { ...data },
      steps: false,
      notes: [],
      speakers: [],
      seconds: SILENT_SECONDS,
      at,
    }
  })
}

/** By number. */
function citedSources({ story, citations }: Drawing): readonly Reference[] {
  return story.sources.toSorted((a, b) => (citations.get(a.id) ?? 0) - (citations.get(b.id) ?? 0))
}

function sourceEntry(source: Reference, drawing: Drawing): CardKinds['sources']['entries'][number] {
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
