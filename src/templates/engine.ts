import Handlebars from 'handlebars'
// Written by tools/templates.mjs. `src` and `lib` are neighbours, so the path is the same before and after compiling.
import { compiled } from '../../lib/templates.js'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { digest } from '../source/digest.ts'
import type { Source, Span } from '../source/source.ts'
import { startsOfLines } from '../source/source.ts'
import type { Words } from '../story/text.ts'
import type { Data, Value } from './data.ts'
import { fillMarks, type Leaf, markOf } from './fill.ts'
import type { Cite } from './inline-markdown.ts'
import { findTemplate, type Layers, listTemplates } from './layers.ts'
import { pictureMarkdown } from './picture.ts'

/** Fills card templates; each is compiled once. */
export interface Engine {
  /** The Markdown of one card. A broken template gives `undefined` and a diagnostic at its line and column. */
  fill(card: string, data: Data, cite: Cite): Outcome<string | undefined>
}

type Compiled = (data: object, options: { data: { leaves: Leaf[] } }) => string

/** Opens the card templates and parts found in the layers. Handlebars sees marks instead of texts (see `fill.ts`). */
export function openEngine(layers: Layers): Engine {
  const handlebars = Handlebars.create()
  registerHelpers(handlebars)
  for (const name of listTemplates(layers, 'parts', '.hbs')) {
    const source = findTemplate(layers, `parts/${name}.hbs`)
    if (source) handlebars.registerPartial(name, located(compile(handlebars, source), source) as Handlebars.Template)
  }
  const opened = new Map<string, Compiled | undefined>()

  return {
    fill(card, data, cite) {
      const notes = new Notebook()
      if (!opened.has(card)) {
        const source = findTemplate(layers, `cards/${card}.hbs`)
        opened.set(card, source && located(compile(handlebars, source), source))
      }
      const template = opened.get(card)
      if (!template) {
        notes.report('H101', undefined, { template: card, known: listTemplates(layers, 'cards', '.hbs') })
        return notes.close(undefined)
      }
      const leaves: Leaf[] = []
      try {
        const marked = template(markData(data, leaves), { data: { leaves } })
        return notes.close(fillMarks(marked.replace(/\n{3,}/g, '\n\n').trim(), leaves, cite))
      } catch (error) {
        if (!(error instanceof TemplateMistake)) throw error
        notes.report(error.code, error.at, error.details)
        return notes.close(undefined)
      }
    },
  }
}

/** Carries a template's mistake out of Handlebars, which can only throw. */
class TemplateMistake extends Error {
  readonly code: string
  readonly at: Span
  readonly details: Readonly<Record<string, string>>

  constructor(code: string, at: Span, details: Readonly<Record<string, string>>) {
    super(code)
    this.code = code
    this.at = at
    this.details = details
  }
}

/** Our own templates were compiled ahead of time; those of an author are compiled here. */
function compile(handlebars: typeof Handlebars, source: Source): Compiled {
  const known = compiled[digest([source.text])]
  const options = { noEscape: true, strict: true, preventIndent: true }
  return (
    known ? handlebars.template(known) : handlebars.compile(source.text.replaceAll('\0', ''), options)
  ) as Compiled
}

/** The syntax tree of a template; nothing if it cannot be read, which filling it reports. */
export function parseTemplate(source: Source): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(source.text.replaceAll('\0', ''))
  } catch {
    return undefined
  }
}

/** Runs a template; whatever goes wrong in it is told with the place in this source (parts inside have their own). */
function located(run: Compiled, source: Source): Compiled {
  return (data, options) => {
    try {
      return run(data, options)
    } catch (error) {
      throw error instanceof TemplateMistake ? error : mistakeIn(source, error)
    }
  }
}

function mistakeIn(source: Source, error: unknown): TemplateMistake {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number }
  const parse = /^Parse error on line (\d+):\n([^\n]*)\n(-*)\^/.exec(message)
  if (parse) {
    const end = endOfExcerpt(source, Number(parse[1]), parse[2] ?? '', parse[3]?.length ?? 0)
    return new TemplateMistake('H102', end, {})
  }
  const part = /^The partial (.*) could not be found/.exec(message)
  if (part) return new TemplateMistake('H103', nameIn(source, part[1] ?? ''), { part: part[1] ?? '' })
  const start = (startsOfLines(source)[(lineNumber ?? 1) - 1] ?? 0) + (column ?? 0)
  const name = /^"(.*)" not defined in/.exec(message)?.[1] ?? /^Missing helper: "(.*)"/.exec(message)?.[1]
  if (name) return new TemplateMistake('H104', { source, start, end: start + name.length }, { field: name })
  return new TemplateMistake('H102', { source, start, end: start + 1 }, { reason: message.split('\n')[0] ?? '' })
}

/** Handlebars shows the text before a mistake, cut on the left, and a caret under its end. */
function endOfExcerpt(source: Source, line: number, excerpt: string, caret: number): Span {
  const from = startsOfLines(source)[line - 1] ?? 0
  const lineText = source.text.slice(from).split('\n', 1)[0] ?? ''
  const shown = excerpt.replace(/^\.\.\./, '')
  const at = lineText.indexOf(shown)
  const cut = excerpt.length - shown.length
  const start = Math.min(from + Math.max(at, 0) + Math.max(caret - cut, 0), source.text.length)
  return { source, start, end: start + 1 }
}

function nameIn(source: Source, name: string): Span {
  const start = Math.max(source.text.indexOf(name, source.text.indexOf('{{>')), 0)
  return { source, start, end: start + name.length }
}

/** Handlebars puts the object into its message when a field is missing. */
const NAMED: object = Object.freeze(Object.assign(Object.create(null), { toString: () => 'the card' }))

/** Copies data without prototypes, texts replaced by marks. Empty text stays empty, so that `{{#if}}` works. */
function markData(value: Data, leaves: Leaf[]): object {
  const copy: Record<string, unknown> = Object.create(NAMED)
  for (const [field, inner] of Object.entries(value)) copy[field] = markValue(inner, leaves)
  return copy
}

function markValue(value: Value, leaves: Leaf[]): unknown {
  if (typeof value === 'string') return value === '' ? '' : mark(leaves, { type: 'text', text: value })
  if (typeof value !== 'object' || value === undefined) return value
  if (Array.isArray(value)) return value.map((item: Value) => markValue(item, leaves))
  return isWords(value) ? mark(leaves, { type: 'words', words: value }) : markData(value as Data, leaves)
}

function isWords(value: object): value is Words {
  return 'paragraphs' in value && 'lang' in value && 'at' in value
}

function mark(leaves: Leaf[], leaf: Leaf): string {
  return markOf(leaves.push(leaf) - 1)
}

/** The helpers that templates may use, beside Handlebars' own. */
function registerHelpers(handlebars: typeof Handlebars): void {
  const leafOf = (marked: unknown, options: Handlebars.HelperOptions) => {
    const leaves = options.data.leaves as Leaf[]
    return { leaves, leaf: leaves[Number(/^\0(\d+)\0$/.exec(String(marked))?.[1] ?? -1)] }
  }
  handlebars.registerHelper({
    /** `{{#each (paragraphs text)}}`: the paragraphs of a text, one by one. */
    paragraphs(marked: unknown, options: Handlebars.HelperOptions) {
      const { leaves, leaf } = leafOf(marked, options)
      if (leaf?.type !== 'words') return marked ? [marked] : []
      return leaf.words.paragraphs.map((_, index) => mark(leaves, { type: 'paragraph', words: leaf.words, index }))
    },
    /** `{{picture p}}`: a picture as Markdown where its description cannot be taken for Marp's keywords. */
    picture(picture: { src: unknown; alt: unknown }, options: Handlebars.HelperOptions) {
      const { leaves, leaf: src } = leafOf(picture.src, options)
      const { leaf: alt } = leafOf(picture.alt, options)
      const text = (leaf: Leaf | undefined) => (leaf?.type === 'text' ? leaf.text : '')
      return mark(leaves, { type: 'raw', markdown: pictureMarkdown(text(src), text(alt)) })
    },
    /** `{{raw markdown}}`: Markdown of the author's own, as it is. */
    raw(marked: unknown, options: Handlebars.HelperOptions) {
      const { leaves, leaf } = leafOf(marked, options)
      return leaf?.type === 'text' ? mark(leaves, { type: 'raw', markdown: leaf.text }) : marked
    },
  })
}

/** Fills a page around slides, `pages/NAME.hbs`. Here `{{x}}` escapes for HTML and `{{{x}}}` puts in what is HTML, CSS or JSON already. */
export function fillPage(layers: Layers, name: string, data: Readonly<Record<string, unknown>>): string {
  const source = findTemplate(layers, `pages/${name}.hbs`)
  if (!source) return ''
  const known = compiled[digest([source.text])]
  return known ? Handlebars.template(known)(data) : Handlebars.compile(source.text)(data)
}
