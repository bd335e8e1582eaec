import postcss from 'postcss'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { Source, Span } from '../source/source.ts'
import { nearestName } from '../story/nearest.ts'
import { findTemplate, type Layers, listTemplates } from './layers.ts'

/** A theme: a Marp theme's CSS, and what the fit and the deck must know of it. */
export interface Theme {
  readonly name: string
  /** With everything in it that the theme imports. */
  readonly source: Source
  /** As the story names it: `16:9`. */
  readonly size: string
  /** In CSS px. */
  readonly width: number
  readonly height: number
  readonly faces: readonly ThemeFace[]
  readonly text: FontStyle
  readonly display: FontStyle
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

/** One `@font-face` of a theme; `url` is relative to the theme's file. */
export interface ThemeFace {
  readonly family: string
  readonly weight: number
  readonly url: string
  /** Code points, first and last; undefined means all. */
  readonly ranges: readonly (readonly [number, number])[] | undefined
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
  readonly at: Span
}

/** The theme that was chosen for this build, else the story's; `paper` where there is none of the name. */
export function chooseTheme(layers: Layers, chosen: string | undefined, wish: Wish): Outcome<Theme> {
  const notes = new Notebook()
  const name = chosen ?? wish.theme
  const theme = readTheme(layers, name, wish.size)
  if (theme) return notes.close(theme)
  const themes = listTemplates(layers, 'themes', '.css')
  notes.report('S245', wish.at, { written: name, themes, near: nearestName(name, themes) })
  const plain = readTheme(layers, 'paper', wish.size)
  if (!plain) throw new Error('The theme paper is missing from the installation.')
  return notes.close(plain)
}

/** Reads the theme `themes/NAME.css` for a slide size such as `16:9`; undefined if no layer has it. */
export function readTheme(layers: Layers, name: string, size: string): Theme | undefined {
  const own = findTemplate(layers, `themes/${name}.css`)
  if (!own) return undefined
  const source = { ...own, text: withImports(own.text, layers) }
  const root = postcss.parse(source.text)
  const faces: ThemeFace[] = []
  const properties = new Map<string, string>()
  root.walkAtRules('font-face', (rule) => {
    const face = readFace(
      new Map(rule.nodes?.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : []))),
    )
    if (face) faces.push(face)
  })
  // What the theme itself says counts for more than what it imports; of either, what is said first.
  for (const sheet of [postcss.parse(own.text), root])
    sheet.walkDecls(/^--/, (declaration) => {
      if (!properties.has(declaration.prop)) properties.set(declaration.prop, declaration.value)
    })
  const { width, height } = readSize(source.text, size)
  const style = (role: string): FontStyle => ({
    families: (properties.get(`--${role}`) ?? '')
      .split(',')
      .map(unquote)
      .filter((family) => family !== ''),
    weight: Number(properties.get(`--${role}-weight`) ?? 400),
  })
  const speakerColours = (properties.get('--speaker-colours') ?? '').split(/[\s,]+/).filter((colour) => colour !== '')
  return {
    name,
    source,
    size,
    width,
    height,
    faces,
    text: style('text'),
    display: style('display'),
    ground: properties.get('--ground'),
    speakerColours,
    scenery: properties.get('--scenery') ?? PLAIN_SCENERY,
    page: { paper: properties.get('--page') ?? '#fff', ink: properties.get('--page-ink') ?? '#111' },
    chart: { line: properties.get('--accent') ?? '#111', rule: properties.get('--rule') ?? '#bbb' },
  }
}

/** Puts imported sheets in place of `@import '…'`. Their addresses are relative to `themes/`, and none is imported twice. */
function withImports(css: string, layers: Layers, imported = new Set<string>()): string {
  return css.replace(/@import\s+["']([^"']+\.css)["']\s*;/g, (rule, url: string) => {
    const path = url.startsWith('../') ? url.slice(3) : `themes/${url}`
    const found = imported.has(path) ? undefined : findTemplate(layers, path)
    if (!found) return imported.has(path) ? '' : rule
    imported.add(path)
    return withImports(found.text.replace(/@theme\s+\S+/, ''), layers, imported)
  })
}

function readFace(declarations: ReadonlyMap<string, string>): ThemeFace | undefined {
  const url = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(declarations.get('src') ?? '')?.[1]
  const family = declarations.get('font-family')
  if (url === undefined || family === undefined || url.startsWith('data:')) return undefined
  const range = declarations.get('unicode-range')
  return {
    family: unquote(family),
    weight: Number.parseInt(declarations.get('font-weight') ?? '400', 10) || 400,
    url,
    ranges: range === undefined ? undefined : readRanges(range),
  }
}

/** `U+0-FF, U+4??, U+2122` as first and last code points. */
function readRanges(value: string): readonly (readonly [number, number])[] {
  return value.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)]
  })
}

/** Marp themes declare sizes as `@size 4:3 960px 720px` in a comment; 16:9 at 1280 × 720 is Marp's own. */
function readSize(css: string, size: string): { width: number; height: number } {
  for (const [, name, width, height] of css.matchAll(/@size\s+(\S+)\s+([\d.]+)px\s+([\d.]+)px/g))
    if (name === size) return { width: Number(width), height: Number(height) }
  return { width: 1280, height: 720 }
}

const unquote = (name: string) => name.trim().replace(/^["']|["']$/g, '')

/** The bytes of a theme's font file by its address in the theme; undefined if there is no such file. */
export type FontFiles = (url: string) => Uint8Array | undefined

/** The theme's faces with their fonts. A file is read when its letters are first wanted. */
export function openFaces(
  theme: Theme,
  openFont: FontFiles,
): readonly (Omit<ThemeFace, 'url'> & { readonly bytes: Uint8Array })[] {
  return theme.faces.map(({ url, ...face }) => ({
    ...face,
    get bytes() {
      return openFont(url) ?? new Uint8Array()
    },
  }))
}
