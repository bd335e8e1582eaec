/** The door to postcss: style sheets, with all that they import and all pictures in them. */
import postcss, { type AtRule, type CssSyntaxError, type Declaration, type Node, type Root } from 'postcss'
import type { Notebook } from '../source/diagnostic.ts'
import { type Source, type Span, startsOfLines } from '../source/source.ts'
import { nearestName } from '../story/nearest.ts'
import { embedPicture, findAddress, isRemote, URLS } from './addresses.ts'
import { findTemplate, type Layers, listTemplates } from './layers.ts'

/** A style sheet as one text. */
export interface Sheet {
  /** What it imports stands in place of `@import`, pictures are `data:`, and no theme but the whole has a name. */
  readonly text: string
  /** What was written, sheet by sheet: first the sheet itself, then what it imports. */
  readonly parts: readonly SheetPart[]
}

export interface SheetPart {
  /** `themes/paper.css`: addresses in the part are relative to its folder. */
  readonly path: string
  readonly source: Source
  readonly root: Root
}

/** A change of a sheet's text, in offsets. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Reads a style sheet; undefined if no layer has it. */
export function readSheet(layers: Layers, path: string, notebook: Notebook): Sheet | undefined {
  const source = findTemplate(layers, path)
  if (!source) return undefined
  const parts: SheetPart[] = []
  return { text: readPart(source, path, { layers, notebook, parts, seen: new Set([source.name]) }), parts }
}

interface Reading {
  readonly layers: Layers
  readonly notebook: Notebook
  readonly parts: SheetPart[]
  /** The names of all sheets so far: none is imported twice. */
  readonly seen: Set<string>
}

function readPart(source: Source, path: string, reading: Reading): string {
  const root = parse(source, reading.notebook)
  if (!root) return ''
  const part: SheetPart = { path, source, root }
  reading.parts.push(part)
  const edits: Edit[] = []
  root.walk((node) => {
    if (node.type === 'atrule' && /^import(?:-theme)?$/.test(node.name)) edits.push(inPlace(node, part, reading))
    else if (node.type === 'atrule' && node.name === 'charset') edits.push({ ...extentOf(node), text: '' })
    else if (node.type === 'comment' && node.text.includes('@theme')) edits.push(nameless(node, source))
    else if (node.type === 'decl' && node.value.includes('url(') && !isFontSource(node))
      edits.push(...withPictures(node, part, reading))
  })
  return apply(source.text, edits)
}

/** Reads a text as CSS; what cannot be read is reported. */
export function parse(source: Source, notebook: Notebook): Root | undefined {
  try {
    return postcss.parse(source.text)
  } catch (error) {
    const { reason, line = 1, column = 1 } = error as CssSyntaxError
    const start = (startsOfLines(source)[line - 1] ?? 0) + column - 1
    notebook.report('H201', { source, start, end: start + 1 }, { reason: reason.toLowerCase() })
    return undefined
  }
}

/** Where a rule or a declaration was written. */
export function spanOf(source: Source, node: Node): Span {
  return { source, ...extentOf(node) }
}

/** What the declarations of an at-rule say. */
export function declarationsOf({ nodes = [] }: AtRule): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop.toLowerCase(), node.value] as const] : [])),
  )
}

function extentOf({ source }: Node): { readonly start: number; readonly end: number } {
  return { start: source?.start?.offset ?? 0, end: source?.end?.offset ?? 0 }
}

const isFontSource = ({ parent }: Declaration) => parent?.type === 'atrule' && (parent as AtRule).name === 'font-face'

/** What a sheet imports, in place of `@import`. A word alone is a theme's name, as in Marp. */
function inPlace(node: AtRule, { path, source }: SheetPart, reading: Reading): Edit {
  const extent = extentOf(node)
  const address = /^(?:url\(\s*)?["']?([^"')\s]+)/.exec(node.params)?.[1] ?? ''
  const gone = { start: extent.start, end: extent.end, text: '' }
  if (isRemote(address)) {
    reading.notebook.report('H203', { source, ...extent }, { address })
    return gone
  }
  const target = /\.css$|\//.test(address) ? findAddress(reading.layers, path, address) : `themes/${address}.css`
  // What imports itself means the one that it stands in place of.
  const found = findTemplate(target === path ? reading.layers.slice(1) : reading.layers, target)
  if (!found) {
    const folder = target.split('/').slice(0, -1).join('/')
    const known = listTemplates(reading.layers, folder, '.css')
    const near = nearestName(target.slice(folder.length + 1, -'.css'.length), known)
    reading.notebook.report(
      'H202',
      { source, ...extent },
      { address, near: near && address.replace(/[^/]*$/, `${near}.css`) },
    )
    return gone
  }
  if (reading.seen.has(found.name)) return gone
  reading.seen.add(found.name)
  return { ...gone, text: readPart(found, target, reading) }
}

/** The whole has one name, that of its file. */
function nameless(node: Node, source: Source): Edit {
  const { start, end } = extentOf(node)
  return { start, end, text: source.text.slice(start, end).replace(/@theme\s+[^\s*]+/, '') }
}

/** A declaration's pictures, from beside the sheet: in the text, and in the rule for those who read on. */
function withPictures(node: Declaration, { path, source }: SheetPart, { layers, notebook }: Reading): readonly Edit[] {
  const { start, end } = extentOf(node)
  return [...source.text.slice(start, end).matchAll(URLS)].flatMap((match): Edit[] => {
    const place = { start: start + match.index, end: start + match.index + match[0].length }
    const data = embedPicture(match[1] ?? '', path, layers, notebook, { source, ...place })
    if (data === undefined) return []
    const text = `url("${data}")`
    node.value = node.value.replace(match[0], text)
    return [{ ...place, text }]
  })
}

function apply(text: string, edits: readonly Edit[]): string {
  let at = 0
  let edited = ''
  for (const { start, end, text: put } of edits) {
    edited += text.slice(at, start) + put
    at = end
  }
  return edited + text.slice(at)
}
