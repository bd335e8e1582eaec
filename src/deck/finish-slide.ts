import type { Memory } from '../host/memory.ts'
import type { Slide } from '../slides/slides.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { digest } from '../source/digest.ts'
import { isRightToLeft } from '../story/direction.ts'
import { htmlText } from '../templates/markdown-text.ts'
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
  /** How many items its lists have that stand directly on the slide. */
  readonly items: number
}

/** What is found in a section, whatever its place in the deck: an unchanged one is read once, and remembered. */
interface ReadSection {
  readonly attributes: Readonly<Record<string, string>>
  /** What stands in the section, with phrase breaks and emoji; pictures are `PICTURE` and their path. */
  readonly inside: string
  readonly text: string
  readonly heading: string
  readonly items: number
  readonly refused: readonly string[]
}

/** Passes the gate as the picture will that takes its place. */
const PICTURE = 'data:kamishibai/picture,'

/** Makes a slide from Marp's section: its address, embedded pictures, phrase breaks; refuses what may not be in a deck. */
export function finishSlide(slide: Slide, around: Surroundings, memory?: Memory): Outcome<FinishedSlide> {
  const notes = new Notebook()
  const name = digest([slide.html])
  const known = memory?.get(name)
  const section: ReadSection = known === undefined ? readSection(slide.html, around) : JSON.parse(known)
  if (known === undefined) memory?.set(name, JSON.stringify(section))
  for (const refused of section.refused) notes.report('H110', slide.card.at, { refused })
  const inside = withoutEmptyHeadings(section.inside)
  const html = writeTag('section', sectionAttributes(slide, section.attributes, around)) + inside
  const embedded = html.replace(/data:kamishibai\/picture,([\w%.!~*()-]*)/g, (_, written: string) => {
    const path = decodeURIComponent(written)
    const data = around.embed(path)
    if (data === undefined) notes.report('H110', slide.card.at, { refused: `src="${path}"` })
    return data ?? ''
  })
  const { text, heading, items } = section
  return notes.close({ html: embedded, text, heading, items })
}

function readSection(html: string, around: Surroundings): ReadSection {
  const edits: Edit[] = []
  const langs: string[] = []
  const refused: string[] = []
  let attributes: ReadSection['attributes'] = {}
  let start = 0
  let block: TextPiece[] = []
  let unbroken = 0
  let reading = 0
  let ruby: number | undefined
  let text = ''
  let heading = ''
  let items = 0
  let headed: 'not yet' | 'in it' | 'done' = 'not yet'
  const endBlock = () => {
    const phrases = around.phrasesIn(langs.at(-1) ?? '')
    if (phrases && block.length > 0) edits.push(...breakPhrases(block, phrases))
    block = []
  }
  readHtml(html, {
    open(tag, written, from, to) {
      if (BLOCKS.has(tag) || tag === 'br') endBlock()
      if (UNBROKEN.has(tag)) unbroken++
      if (tag === 'rt') reading++
      if (tag === 'ruby') ruby = from
      if (/^h[12]$/.test(tag) && headed === 'not yet') headed = 'in it'
      langs.push(written.lang ?? langs.at(-1) ?? '')
      if (tag === 'li' && langs.length === 3) items++
      const marked = markPictures(written)
      const isSlide = langs.length === 1
      const kept = isSlide ? usefulAttributes(marked) : marked
      const why = refusal(tag, kept)
      if (why !== undefined) refused.push(why)
      if (isSlide) {
        attributes = kept
        start = to
      } else if (marked !== written) edits.push({ start: from, end: to, text: writeTag(tag, marked) })
    },
    close(tag) {
      if (BLOCKS.has(tag)) endBlock()
      if (UNBROKEN.has(tag)) unbroken--
      if (tag === 'rt') reading--
      if (/^h[12]$/.test(tag) && headed === 'in it') headed = 'done'
      langs.pop()
    },
    text(piece, from, to) {
      text += piece
      if (unbroken === 0) edits.push(...drawEmoji(piece, from, around.emoji))
      if (reading > 0) return
      if (headed === 'in it') heading += piece
      const letters = unbroken === 0 ? piece : '\ufffc'.repeat(piece.length)
      block.push({ text: letters, start: from, end: to, breakAt: ruby })
      ruby = undefined
    },
  })
  const inside = applyEdits(html, edits).slice(start).trimEnd()
  return { attributes, inside, text, heading: heading.trim(), items, refused }
}

/** Markdown has no table without headings; to those who listen, an empty one is none. */
const withoutEmptyHeadings = (html: string) => html.replace(/<th((?: [^>]*)?)><\/th>/g, '<td$1></td>')

function markPictures(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { src, style } = attributes
  const mark = (path: string) =>
    path.startsWith('data:') ? path : PICTURE + encodeURIComponent(decodePath(path)).replaceAll("'", '%27')
  if (src !== undefined && isPath(src)) return { ...attributes, src: mark(src) }
  if (style?.includes('url(') !== true) return attributes
  const marked = style.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (whole, path: string) =>
    isPath(path) ? `url("${mark(path)}")` : whole,
  )
  return { ...attributes, style: marked }
}

/** Neither inside the file already nor somewhere else: the gate refuses addresses. */
const isPath = (address: string) => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)

function decodePath(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Marp writes every directive on the section; what the deck needs is less. */
function usefulAttributes(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const style = (written.style ?? '')
    .split(/;(?=\s*[-a-z]+:)/i)
    .filter((rule) => rule.trim() !== '' && !/^\s*--|^;?$/.test(rule))
    .join(';')
  return {
    class: written.class ?? '',
    ...(written.lang && { lang: written.lang, ...(isRightToLeft(written.lang) && { dir: 'rtl' }) }),
    ...(style && { style }),
    ...Object.fromEntries(Object.entries(written).filter(([name]) => name.startsWith('data-marpit-scope-'))),
    ...(written['data-marpit-pagination'] && { 'data-marpit-pagination': '' }),
  }
}

function sectionAttributes(
  { id, number, card }: Slide,
  useful: ReadSection['attributes'],
  { total }: Surroundings,
): ReadSection['attributes'] {
  const { 'data-marpit-pagination': paginated, ...kept } = useful
  return {
    id,
    ...kept,
    // Marp's classes end with the slide; what a break in raw Markdown divides is of one kind.
    class: kept.class || [card.template, ...card.classes].join(' '),
    ...(card.scene !== undefined && { 'data-scene': card.scene }),
    ...(card.steps && { 'data-steps': '' }),
    ...(paginated !== undefined && {
      'data-marpit-pagination': String(number),
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
