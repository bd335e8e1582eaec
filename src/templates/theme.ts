import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { nearestName } from '../story/nearest.ts'
import type { Lang } from '../story/text.ts'
import { type Layers, listTemplates } from './layers.ts'
import { dressPlainTheme } from './plain-theme.ts'
import { checkProperties, type Properties, propertiesOf } from './properties.ts'
import { readSheet, type Sheet } from './sheet.ts'
import { declaredSizes, sizeOf } from './slide-size.ts'
import { readFaces, readWeight, type ThemeFace, unquote } from './theme-faces.ts'

/** A theme: a Marp theme's CSS, and what the fit and the deck must know of it. */
export interface Theme {
  readonly name: string
  /** Its style sheet, with everything in it that it imports. */
  readonly css: string
  /** As the story names it: `16:9`. */
  readonly size: string
  /** All sizes that it declares. */
  readonly sizes: readonly string[]
  /** In CSS px. */
  readonly width: number
  readonly height: number
  readonly faces: readonly ThemeFace[]
  readonly text: FontStyle
  readonly display: FontStyle
  /** Families of code before those of text; from `--code`. */
  readonly code: FontStyle
  /** What slides are painted with, behind everything; from `--ground`. */
  readonly ground: string | undefined
  /** Colours for speakers, in order; from `--speaker-colours`. */
  readonly speakerColours: readonly string[]
  /** Colours for drawn scenery, as `drawScenery` reads them; from `--scenery`. */
  readonly scenery: string
  /** What pages of manga are drawn on and with; from `--page` and `--page-ink`. */
  readonly page: { readonly paper: string; readonly ink: string }
  /** What lines of charts are drawn with; from `--accent` and `--rule`. */
  readonly chart: { readonly line: string; readonly rule: string }
}

export interface FontStyle {
  readonly families: readonly string[]
  readonly weight: number
}

/** For themes that say nothing of scenery. */
const PLAIN_SCENERY = '#eceae4 #ffffff #c8c4ba #cfcbc1 #a9a59a #6d6a63 #1b1b1b'

/** What a story asks of its theme. */
interface Wish {
  readonly theme: string
  readonly size: string
  readonly sizeAt?: Span
  readonly at: Span
}

/** The theme that was chosen for this build, else the story's; `paper` where there is none of the name. */
export function chooseTheme(layers: Layers, chosen: string | undefined, wish: Wish, lang: Lang): Outcome<Theme> {
  const notes = new Notebook()
  const name = chosen ?? wish.theme
  const found = readTheme(layers, name, wish.size, lang)
  if (!found) {
    const themes = listTemplates(layers, 'themes', '.css')
    // What was asked for outside of the story has no place in it.
    notes.report('S245', chosen === undefined ? wish.at : undefined, {
      written: name,
      themes,
      near: nearestName(name, themes),
    })
  }
  const outcome = found ?? readTheme(layers, 'paper', wish.size, lang)
  if (!outcome) throw new Error('The theme paper is missing from the installation.')
  const theme = notes.take(outcome)
  if (!theme.sizes.includes(theme.size))
    notes.report('S246', wish.sizeAt ?? wish.at, {
      written: theme.size,
      sizes: theme.sizes,
      near: nearestName(theme.size, theme.sizes),
    })
  return notes.close(theme)
}

/**
 * Reads a theme for a slide size such as `16:9` and a deck's language; undefined if no layer has it. It is named by its file in `themes`, or by
 * the path of a style sheet from the story's folder: `looks/mine.css`.
 */
export function readTheme(layers: Layers, named: string, size: string, lang: Lang): Outcome<Theme> | undefined {
  const notes = new Notebook()
  const sheet = readSheet(layers, named.endsWith('.css') ? `../${named}` : `themes/${named}.css`, notes)
  if (!sheet) return undefined
  const name = (named.split('/').at(-1) ?? named).replace(/\.css$/, '')
  const properties = propertiesOf(sheet, lang)
  if (properties.has('--text') && properties.has('--display')) {
    checkProperties(sheet, properties, notes)
    return notes.close(themeOf(name, size, sheet, properties, layers, notes))
  }
  const dressed = dressPlainTheme(sheet, sizeOf(sheet, size), layers, notes)
  return notes.close(themeOf(name, size, dressed, propertiesOf(dressed, lang), layers, notes))
}

function themeOf(
  name: string,
  size: string,
  sheet: Sheet,
  properties: Properties,
  layers: Layers,
  notes: Notebook,
): Theme {
  const said = (property: string) => properties.get(property)?.value
  const style = (role: string): FontStyle => ({
    families: (said(`--${role}`) ?? '')
      .split(',')
      .map(unquote)
      .filter((family) => family !== ''),
    weight: readWeight(said(`--${role}-weight`) ?? '400'),
  })
  const [text, display] = [style('text'), style('display')]
  const code = { families: [...style('code').families, ...text.families], weight: text.weight }
  const weights = [text.weight, 700, display.weight]
  const faces = sheet.parts.flatMap((part) => readFaces(part, weights, layers, notes))
  for (const [role, { families }] of Object.entries({ '--text': text, '--display': display }))
    if (!faces.some(({ family }) => families.includes(family)))
      notes.report('H207', properties.get(role)?.at, { property: role, family: families[0] ?? '' })
  return {
    name,
    css: sheet.text,
    size,
    sizes: [...new Set(['16:9', ...declaredSizes(sheet).keys()])],
    ...sizeOf(sheet, size),
    faces,
    text,
    display,
    code,
    ground: said('--ground'),
    speakerColours: (said('--speaker-colours') ?? '').split(/[\s,]+/).filter((colour) => colour !== ''),
    scenery: said('--scenery') ?? PLAIN_SCENERY,
    page: { paper: said('--page') ?? '#fff', ink: said('--page-ink') ?? '#111' },
    chart: { line: said('--accent') ?? '#111', rule: said('--rule') ?? '#bbb' },
  }
}
