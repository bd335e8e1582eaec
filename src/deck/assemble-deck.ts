import type { Cache } from '../host/cache.ts'
import type { Memory } from '../host/memory.ts'
import type { Talk } from '../protocol.ts'
import type { Slides } from '../slides/slides.ts'
import { speakerRules } from '../slides/write-manuscript.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { digest } from '../source/digest.ts'
import type { Text } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'
import type { Storyboard } from '../storyboard/storyboard.ts'
import { fillPage } from '../templates/engine.ts'
import type { Layers } from '../templates/layers.ts'
import { findTemplate } from '../templates/layers.ts'
import type { FontFiles, Theme } from '../templates/theme.ts'
import type { Deck, DeckFacts } from './deck.ts'
import { isRightToLeft } from './direction.ts'
import { type FinishedSlide, finishSlide, type Surroundings } from './finish-slide.ts'
import { embedFonts } from './font-css.ts'

/** What a deck is made with, beside its slides. */
export interface Workshop {
  readonly layers: Layers
  readonly openFont: FontFiles
  readonly cache: Cache
  /** What earlier builds of this story made, piece by piece; the parts of the key name what all pieces depend on. */
  remember(...parts: readonly (string | Uint8Array)[]): Memory
  /** The stage's script. */
  readonly stage: string
  readonly phrasesIn: Surroundings['phrasesIn']
  readonly emoji: Surroundings['emoji']
}

/** Puts everything into one HTML file that asks for nothing outside itself. */
export async function assembleDeck(slides: Slides, workshop: Workshop): Promise<Outcome<Deck>> {
  const notes = new Notebook()
  const { storyboard, pictures } = slides.manuscript
  const { lang, theme, speakers } = storyboard
  const embedded = new Map<string, string>()
  const embed = (path: string) => {
    const picture = pictures.get(path)
    if (!picture) return undefined
    const data =
      embedded.get(path) ?? `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`
    embedded.set(path, data)
    return data
  }
  const memory = workshop.remember('finished 4\n', slides.manuscript.frontMatter)
  const around = { total: slides.slides.length, embed, phrasesIn: workshop.phrasesIn, emoji: workshop.emoji }
  const finished = slides.slides.map((slide) => notes.take(finishSlide(slide, around, memory)))
  memory.keep()
  const ownRules = speakerRules(speakers)
    .map((rule) => rule.replace(/(^|, )(?=[.l])/g, '$1div.marpit > section '))
    .join('\n')
  const shown = new Set([...finished.map(({ text }) => text).join(''), ...alwaysEmbedded(theme.source.text + ownRules)])
  const fonts = await embedFonts(theme, shown, workshop.openFont, workshop.cache)
  const about = factsOf(storyboard)
  const html = fillPage(workshop.layers, 'deck', {
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : undefined,
    title: about.title,
    description: about.subject,
    author: about.author,
    css: inStyle(`${fonts}${slides.css}\n${ownRules}`),
    pageCss: inStyle(findTemplate(workshop.layers, 'pages/deck.css')?.text ?? ''),
    width: theme.width,
    height: theme.height,
    sections: finished.map((slide) => slide.html).join('\n'),
    talk: JSON.stringify(talkOf(slides, finished)).replaceAll('<', '\\u003c'),
    stage: workshop.stage,
    scriptHash: `sha256-${digest([workshop.stage], 'base64')}`,
  })
  const everyday = new Set([...shown, ...EVERYDAY])
  const themeFile = async () => withFaces(theme, await embedFonts(theme, everyday, workshop.openFont, workshop.cache))
  return notes.close({ slides, html, themeFile, about })
}

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
  const bare = theme.source.text.replace(/@font-face\s*\{[^}]*\}\s*/g, '')
  return `/* @theme ${theme.name} */\n${bare.replace(/\/\*\s*@theme[^*]*\*\/\s*/, '')}\n${faces}`
}

/** Characters that the theme or the stage may show without a slide having them. */
function alwaysEmbedded(css: string): Iterable<string> {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
  return `${ascii}${css.replace(/[\0-\x7f]/g, '')}`
}

const inStyle = (css: string) => css.replace(/<\/(?=style)/gi, '<\\/')

function talkOf({ manuscript, slides }: Slides, finished: readonly FinishedSlide[]): Talk {
  const { story, lang, theme, speakers } = manuscript.storyboard
  const write = (text: Text) => plainText(wordsIn(text, lang))
  const scenes = story.parts.flatMap((part) => (part.type === 'scene' ? [part] : []))
  const titles = new Map(scenes.map(({ id, title }) => [id, write(title)]))
  return {
    id: digest(finished.map(({ html }) => html)).slice(0, 12),
    title: write(story.title),
    lang,
    width: theme.width,
    height: theme.height,
    notes: true,
    ...(story.seconds !== undefined && { duration: story.seconds }),
    cast: [...speakers.values()].map(({ member, name, className, colour }) => ({
      id: member.id,
      name,
      class: className.split(' ')[0] ?? '',
      colour,
    })),
    scenes: scenes.map(({ id, seconds }) => ({
      id,
      title: titles.get(id) ?? '',
      ...(seconds !== undefined && { planned: seconds }),
    })),
    slides: slides.map(({ id, card }, index) => {
      const sceneTitle = card.scene === undefined ? undefined : titles.get(card.scene)
      return {
        id,
        ...(card.scene !== undefined && { scene: card.scene }),
        ...(sceneTitle !== undefined && { sceneTitle }),
        title: finished[index]?.heading || sceneTitle || write(story.title),
        steps: card.steps,
        speakers: card.speakers,
        notes: card.notes.map((words) => plainText(words)),
        lines: card.lines.map(({ words, ...line }) => ({ ...line, text: plainText(words) })),
        seconds: card.seconds,
      }
    }),
  }
}
