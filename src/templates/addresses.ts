/** Addresses in style sheets: relative to the sheet, and never outside. */
import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { pictureFacts } from '../story/picture-facts.ts'
import { findFile, type Layers } from './layers.ts'

/** `url(…)` and the address in it. */
export const URLS = /url\(\s*["']?([^"')]+?)["']?\s*\)/g

/** Whether an address asks the network. */
export const isRemote = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)

/** The path of what an address in a sheet names: `themes/mine.css` and `../parts/slide.css` give `parts/slide.css`. */
function resolveAddress(sheet: string, address: string): string {
  const path = sheet.split('/').slice(0, -1)
  for (const step of address.replace(/[?#].*$/, '').split('/'))
    if (step === '..' && path.length > 0 && path.at(-1) !== '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  return path.join('/')
}

/**
 * The path of what an address in a sheet names. From a sheet that does not lie in `themes`, addresses that lead nowhere are
 * read as if it did: a theme of ours that was copied somewhere else still finds its parts and fonts.
 */
export function findAddress(layers: Layers, sheet: string, address: string): string {
  const beside = resolveAddress(sheet, address)
  const asInThemes = resolveAddress('themes/theme.css', address)
  if (beside === asInThemes) return beside
  return findFile(layers, beside).type === 'missing' && findFile(layers, asInThemes).type !== 'missing'
    ? asInThemes
    : beside
}

/** A picture as a `data:` address; undefined for what is inside the sheet already. What cannot be had is reported. */
export function embedPicture(
  address: string,
  sheet: string,
  layers: Layers,
  notebook: Notebook,
  at: Span,
): string | undefined {
  if (/^(?:data:|#)/i.test(address)) return undefined
  if (isRemote(address)) {
    notebook.report('H203', at, { address })
    return 'data:,'
  }
  const found = findFile(layers, findAddress(layers, sheet, address))
  const facts = found.type === 'file' ? pictureFacts(found.bytes) : undefined
  if (found.type === 'file' && facts) {
    const type = facts.format === 'svg' ? 'svg+xml' : facts.format
    return `data:image/${type};base64,${Buffer.from(found.bytes).toString('base64')}`
  }
  notebook.report(found.type === 'file' ? 'A505' : 'H204', at, { path: address })
  return 'data:,'
}
