import type { Slide } from '../slides/slides.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { htmlText } from '../templates/markdown-text.ts'
import { isRightToLeft } from './direction.ts'
import { drawEmoji } from './emoji.ts'
import { refusal } from './gate.ts'
import { breakPhrases, type TextPiece } from './phrase-breaks.ts'
import { applyEdits, type Edit, readHtml } from './read-html.ts'

/** What finishing needs to know of the deck around a slide. */
export interface Surroundings {
  readonly total: number
  /** A picture as a `data:` address, by the path the Markdown uses; undefined if there is none. */
  readonly embed: (path: string) => string | undefined
  /** Phrase breaks in a language, or undefined where spaces divide words. */
  readonly phrasesIn: (lang: string) => ((text: string) => readonly number[]) | undefined
  /** The picture of an emoji as SVG; undefined if there is none. */
  readonly emoji: (character: string) => string | undefined
}

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd figcaption blockquote header footer section div ol ul table tr'.split(' '),
)
const UNBROKEN = new Set(['code', 'pre', 'style', 'svg'])

export interface FinishedSlide {
  readonly html: string
  /** All its letters. */
  readonly text: string
  /** Its first heading. */
  readonly heading: string
}

/** Makes a slide from Marp's section: its address, embedded pictures, phrase breaks; refuses what may not be in a deck. */
export function finishSlide(slide: Slide, around: Surroundings): Outcome<FinishedSlide> {
  const notes = new Notebook()
  const edits: Edit[] = []
  const langs: string[] = []
  let block: TextPiece[] = []
  let unbroken = 0
  let reading = 0
  let text = ''
  let heading = ''
  let headed: 'not yet' | 'in it' | 'done' = 'not yet'
  const endBlock = () => {
    const phrases = around.phrasesIn(langs.at(-1) ?? '')
    if (phrases && block.length > 0) edits.push(...breakPhrases(block, phrases))
    block = []
  }
  readHtml(slide.html, {
    open(tag, attributes, start, end) {
      if (BLOCKS.has(tag) || tag === 'br') endBlock()
      if (UNBROKEN.has(tag)) unbroken++
      if (tag === 'rt') reading++
      if (/^h[12]$/.test(tag) && headed === 'not yet') headed = 'in it'
      langs.push(attributes.lang ?? langs.at(-1) ?? '')
      const embedded = embedPictures(attributes, around.embed)
      const isSlide = langs.length === 1
      const kept = isSlide ? sectionAttributes(slide, embedded, around) : embedded
      const refused = refusal(tag, kept)
      if (refused !== undefined) notes.report('H110', slide.card.at, { refused })
      if (isSlide || embedded !== attributes) edits.push({ start, end, text: writeTag(tag, kept) })
    },
    close(tag) {
      if (BLOCKS.has(tag)) endBlock()
      if (UNBROKEN.has(tag)) unbroken--
      if (tag === 'rt') reading--
      if (/^h[12]$/.test(tag) && headed === 'in it') headed = 'done'
      langs.pop()
    },
    text(piece, start, end) {
      text += piece
      if (unbroken === 0) edits.push(...drawEmoji(piece, start, around.emoji))
      if (reading > 0) return
      if (headed === 'in it') heading += piece
      if (unbroken === 0) block.push({ text: piece, start, end })
      else block.push({ text: '\ufffc'.repeat(piece.length), start, end })
    },
  })
  return notes.close({ html: applyEdits(slide.html.trim(), edits), text, heading: heading.trim() })
}

function embedPictures(
  attributes: Readonly<Record<string, string>>,
  embed: Surroundings['embed'],
): Readonly<Record<string, string>> {
  const { src, style } = attributes
  if (src !== undefined && !src.startsWith('data:')) {
    const data = embed(decodePath(src))
    return data === undefined ? attributes : { ...attributes, src: data }
  }
  if (style?.includes('url(') !== true) return attributes
  const embedded = style.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (whole, path: string) => {
    const data = embed(decodePath(path))
    return data === undefined ? whole : `url("${data}")`
  })
  return { ...attributes, style: embedded }
}

function decodePath(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Marp writes every directive on the section; what the deck needs is less. */
function sectionAttributes(
  slide: Slide,
  written: Readonly<Record<string, string>>,
  { total }: Surroundings,
): Readonly<Record<string, string>> {
  const { card } = slide
  const style = (written.style ?? '')
    .split(/;(?=\s*[-a-z]+:)/i)
    .filter((rule) => rule.trim() !== '' && !/^\s*--|^;?$/.test(rule))
    .join(';')
  return {
    id: slide.id,
    class: written.class ?? '',
    ...(written.lang && { lang: written.lang, ...(isRightToLeft(written.lang) && { dir: 'rtl' }) }),
    ...(style && { style }),
    ...(card.scene !== undefined && { 'data-scene': card.scene, 'data-slide': slide.id.slice(card.scene.length + 1) }),
    ...(card.steps && { 'data-steps': '' }),
    ...(written['data-marpit-pagination'] && {
      'data-marpit-pagination': String(card.number),
      'data-marpit-pagination-total': String(total),
    }),
  }
}

function writeTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' && name.startsWith('data-') ? ` ${name}` : ` ${name}="${htmlText(value)}"`,
  )
  return `<${tag}${written.join('')}>`
}
