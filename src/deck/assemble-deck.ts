import type { Cache } from '../host/cache.ts'
import type { Memory } from '../host/memory.ts'
import type { Talk } from '../protocol.ts'
import type { Slides } from '../slides/slides.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { digest } from '../source/digest.ts'
import { isRightToLeft } from '../story/direction.ts'
import type { Text } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import type { OpenedFace } from '../storyboard/open-fonts.ts'
import type { Storyboard } from '../storyboard/storyboard.ts'
import { fillPage } from '../templates/engine.ts'
import type { Layers } from '../templates/layers.ts'
import type { Theme } from '../templates/theme.ts'
import type { Deck, DeckFacts } from './deck.ts'
import { type FinishedEdition, finishEdition, speakerCss } from './finish-edition.ts'
import type { Surroundings } from './finish-slide.ts'
import { embedFonts } from './font-css.ts'
import { inScript, inStyle, pageCss } from './page-parts.ts'
import { passagesOf } from './passages.ts'
import { talkOf } from './talk.ts'

/** What a deck is made with, beside its slides. */
export interface Workshop {
  readonly layers: Layers
  readonly cache: Cache
  /** What earlier builds of this story made, piece by piece; the parts of the key name what all pieces depend on. */
  remember(...parts: readonly (string | Uint8Array)[]): Memory
  /** The stage's script. */
  readonly stage: string
  /** The script that joins the stage with a server; only in a deck that is served. */
  readonly wire?: string
  readonly phrasesIn: Surroundings['phrasesIn']
  readonly emoji: Surroundings['emoji']
}

/**
 * Puts everything into one HTML file that asks for nothing outside itself: the slides in every language given. The first
 * is shown; the others wait in templates, which browsers neither lay out nor paint.
 */
export async function assembleDeck(
  all: readonly Slides[],
  faces: readonly OpenedFace[],
  workshop: Workshop,
): Promise<Outcome<Deck>> {
  const notes = new Notebook()
  const editions = all.map((slides) => notes.take(finishEdition(slides, workshop)))
  const talks = talksOf(editions)
  const css = await cssOf(editions, talks, faces, workshop.cache)
  const html = fillDeck(editions, talks, css.page, workshop)
  return notes.close({
    html,
    talks,
    themeFile: css.themeFile,
    editions: editions.map((edition) => ({
      slides: edition.slides,
      about: factsOf(edition.slides.manuscript.storyboard),
      page: async () => {
        const alone = [edition]
        if (editions.length === 1) return html
        const talk = talksOf(alone)
        return fillDeck(alone, talk, (await cssOf(alone, talk, faces, workshop.cache)).page, workshop)
      },
    })),
  })
}

/** What the stage is told, language by language. */
function talksOf(editions: readonly FinishedEdition[]): readonly Talk[] {
  const passages = editions.length > 1 ? passagesOf(editions.map(({ slides }) => slides.slides)) : []
  const id = digest(editions.flatMap(({ finished }) => finished.map(({ html }) => html))).slice(0, 12)
  return editions.map(({ slides, finished }, index) => talkOf(id, slides, finished, passages[index]))
}

/** The page: what its head says is in the first language. */
function fillDeck(
  editions: readonly FinishedEdition[],
  talks: readonly Talk[],
  css: string,
  { layers, stage, wire }: Workshop,
): string {
  const parts = editions.map(({ slides, finished }, index) => ({
    about: factsOf(slides.manuscript.storyboard),
    sections: finished.map(({ html }) => html).join('\n'),
    talk: inScript(talks[index]!),
  }))
  const [first, ...others] = parts
  const theme = editions[0]?.slides.manuscript.storyboard.theme
  const script = stage + (wire ?? '')
  return fillPage(layers, 'deck', {
    lang: first?.about.lang,
    dir: isRightToLeft(first?.about.lang ?? '') ? 'rtl' : undefined,
    title: first?.about.title,
    description: first?.about.subject,
    author: first?.about.author,
    css: inStyle(css),
    pageCss: inStyle(pageCss(layers, 'deck')),
    width: theme?.width,
    height: theme?.height,
    sections: first?.sections,
    talk: first?.talk,
    others,
    stage: script,
    scriptHash: `sha256-${digest([script], 'base64')}`,
    connects: wire !== undefined,
  })
}

/** The look of the slides, with the letters that they and the stage show. */
async function cssOf(
  editions: readonly FinishedEdition[],
  talks: readonly Talk[],
  faces: readonly OpenedFace[],
  cache: Cache,
) {
  const { css, manuscript } = editions[0]!.slides
  const { theme } = manuscript.storyboard
  const speakers = speakerCss(editions)
  const shown = new Set([
    ...editions.flatMap(({ finished }) => finished.map(({ text }) => text)).join(''),
    ...alwaysEmbedded(theme.css + speakers + JSON.stringify(talks)),
  ])
  const everyday = new Set([...shown, ...EVERYDAY])
  const seen = editions.some(({ finished }) => finished.some(({ html }) => CODE.test(html)))
    ? faces
    : faces.filter((face) => !isForCode(face, theme))
  return {
    page: `${await embedFonts(seen, shown, cache)}${css}\n${speakers}`,
    themeFile: async () => withFaces(theme, await embedFonts(faces, everyday, cache)),
  }
}

const CODE = /<(?:code|pre)\b/

const isForCode = ({ family }: OpenedFace, { code, text, display }: Theme) =>
  code.families.includes(family) && !text.families.includes(family) && !display.families.includes(family)

function factsOf({ story, lang }: Storyboard): DeckFacts {
  const write = (text: Text) => plainText(wordsIn(text, lang))
  return {
    title: write(story.title),
    author: story.author.map(write).join(', '),
    subject: story.summary ? write(story.summary) : '',
    lang,
    date: story.date?.from,
  }
}

/** Kana and the marks of both scripts: the Markdown may be edited, and new words want letters. */
const EVERYDAY = Array.from({ length: 0x30ff - 0x3000 }, (_, index) => String.fromCharCode(0x3001 + index)).join('')

/** The theme as its author wrote it, with the fonts inside. */
function withFaces(theme: Theme, faces: string): string {
  const bare = theme.css.replace(/@font-face\s*\{[^}]*\}\s*/g, '')
  return `/* @theme ${theme.name} */\n${bare}\n${faces}`
}

/** Characters that the theme or the stage may show without a slide having them. */
function alwaysEmbedded(css: string): Iterable<string> {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
  return `${ascii}${css.replace(/[\0-\x7f]/g, '')}`
}
