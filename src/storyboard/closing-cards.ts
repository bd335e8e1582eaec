import type { Reference } from '../story/story.ts'
import type { Text } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import type { CardKinds } from './card-kinds.ts'
import { dateIn } from './dates.ts'
import { continuation, type Draft, type Drawing, say } from './drawing.ts'
import { countKinds } from './provenance.ts'
import { SILENT_SECONDS, secondsToSay } from './timing.ts'

/** Sources on one slide; more are divided evenly. */
const SOURCES_A_SLIDE = 5

/** How the story came about, and where it comes from. */
export function closingCards(drawing: Drawing): readonly Draft[] {
  return [...aboutCard(drawing), ...sourceCards(drawing)]
}

function aboutCard(drawing: Drawing): readonly Draft[] {
  const { story, labels } = drawing
  const card = (paragraphs: CardKinds['about']['paragraphs'], at: Draft['at'], seconds: number): Draft => {
    const data: CardKinds['about'] = { title: labels.about, paragraphs }
    return { template: 'about', classes: [], data: { ...data }, steps: false, notes: [], speakers: [], seconds, at }
  }
  if (story.about === 'none') return []
  if (story.about !== 'auto') {
    const words = say(story.about, drawing)
    return [card([words], story.about.at, secondsToSay(words))]
  }
  const counts = countKinds(story)
  if (counts.total === 0 || counts.quote === counts.total) return []
  const titles = citedSources(drawing).map((source) => shortTitle(source, drawing))
  const from = titles.length > 0 ? [`${labels.sources}: ${titles.join(labels.comma)}`] : []
  return [card([labels.lines(counts), ...from], story.at, SILENT_SECONDS)]
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
  const author = source.author.map(write).join(labels.comma)
  return {
    number: citations.get(source.id) ?? 0,
    ...(author && { author }),
    ...(source.title && { title: write(source.title) }),
    ...(source.publisher && { publisher: write(source.publisher) }),
    ...(source.date && { date: dateIn(source.date, lang, write(source.date.text)) }),
    ...(source.url !== undefined && { url: source.url }),
    ...(source.note && { note: write(source.note) }),
  }
}

function shortTitle(source: Reference, drawing: Drawing): string {
  const { title, publisher, url } = sourceEntry(source, drawing)
  return title ?? publisher ?? url ?? source.id
}
