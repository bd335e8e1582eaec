import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { findAddress, isRemote, URLS } from './addresses.ts'
import type { Layers } from './layers.ts'
import { declarationsOf, type SheetPart, spanOf } from './sheet.ts'

/** One `@font-face` of a theme at one weight. */
export interface ThemeFace {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** The font's path among the templates, or a `data:` address. */
  readonly file: string
  /** Code points, first and last; undefined means all. */
  readonly ranges: readonly (readonly [number, number])[] | undefined
  /** The address of the font. */
  readonly at: Span
}

/**
 * The faces that a sheet declares. One that is declared for a range of weights, as variable fonts are, stands for each of
 * the weights that slides use.
 */
export function readFaces(
  { path, source, root }: SheetPart,
  weights: readonly number[],
  layers: Layers,
  notebook: Notebook,
): readonly ThemeFace[] {
  const faces: ThemeFace[] = []
  root.walkAtRules('font-face', (rule) => {
    const said = declarationsOf(rule)
    const addresses = [...(said.get('src') ?? '').matchAll(URLS)].map((match) => match[1] ?? '')
    const address = addresses.find((each) => !isRemote(each))
    const family = said.get('font-family')
    const whole = spanOf(source, rule)
    const start = source.text.indexOf(address ?? addresses[0] ?? '', whole.start)
    const at = { source, start, end: start + (address ?? addresses[0] ?? '').length }
    if (address === undefined && addresses[0] !== undefined) notebook.report('H203', at, { address: addresses[0] })
    if (address === undefined || family === undefined) return
    const range = said.get('unicode-range')
    const face = {
      family: unquote(family),
      style: /^(?:italic|oblique)/.test(said.get('font-style') ?? '') ? ('italic' as const) : ('normal' as const),
      file: address.startsWith('data:') ? address : findAddress(layers, path, address),
      ranges: range === undefined ? undefined : readRanges(range),
      at,
    }
    for (const weight of readWeights(said.get('font-weight') ?? '400', weights)) faces.push({ ...face, weight })
  })
  return faces
}

/** `400`, `bold`, or `100 900`: of a range, those weights that are wanted. */
function readWeights(written: string, wanted: readonly number[]): readonly number[] {
  const [first = 400, last] = written.trim().split(/\s+/).map(readWeight)
  if (last === undefined) return [first]
  return [...new Set(wanted.map((weight) => Math.min(Math.max(weight, first), last)))].sort((a, b) => a - b)
}

/** A weight as CSS writes it. */
export function readWeight(written: string): number {
  return written === 'bold' ? 700 : Number.parseInt(written, 10) || 400
}

/** `U+0-FF, U+4??, U+2122` as first and last code points. */
function readRanges(value: string): readonly (readonly [number, number])[] {
  const ranges = value.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)] as const
  })
  return ranges.filter((range) => !range.some(Number.isNaN))
}

/** The name of a family without quotation marks. */
export const unquote = (name: string): string => name.trim().replace(/^["']|["']$/g, '')
