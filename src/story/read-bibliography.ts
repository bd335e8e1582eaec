import type { Entry, Node } from './node.ts'
import { openFile } from './open-file.ts'
import { parseDate } from './read-date.ts'
import { writtenValue } from './read-one.ts'
import { filePath } from './read-path.ts'
import type { Reading } from './reading.ts'
import type { Reference, When } from './story.ts'
import type { Text } from './text.ts'
import { textOf } from './words.ts'

type Tools = Pick<Reading, 'notebook' | 'files' | 'lang'>

/** Reads the files under `bibliography:`, CSL-JSON or CSL-YAML as reference managers export them. */
export function readBibliography(entry: Entry | undefined, tools: Tools): readonly Reference[] {
  if (!entry) return []
  const nodes = entry.value.type === 'sequence' ? entry.value.items : [entry.value]
  return nodes.flatMap((node) => {
    const written = writtenValue(node, { what: 'field', name: entry.key.value }, tools)
    const path = written !== undefined && node.type === 'scalar' && filePath(written, node, tools)
    const root = path && openFile(path, node.at, tools.files, tools.notebook)
    if (!root) return []
    const items = root.type === 'mapping' ? propertyOf(root, 'references') : root
    if (items?.type !== 'sequence') tools.notebook.report('R336', node.at, { path: written })
    return items?.type === 'sequence' ? items.items.flatMap((item) => itemOf(item, tools.lang)) : []
  })
}

function itemOf(node: Node, lang: string): readonly Reference[] {
  const idNode = propertyOf(node, 'id')
  const id = lettersOf(idNode)
  if (!idNode || id === '') return []
  const texts = (key: string) => optionalText(propertyOf(node, key), lang)
  const title = texts('title')
  const publisher = texts('container-title') ?? texts('publisher')
  const note = texts('note')
  const date = whenOf(propertyOf(node, 'issued'), lang)
  const accessed = whenOf(propertyOf(node, 'accessed'), lang)
  const authors = propertyOf(node, 'author')
  return [
    {
      at: idNode.at,
      id,
      author: authors?.type === 'sequence' ? authors.items.flatMap((author) => authorOf(author, lang)) : [],
      ...(title && { title }),
      ...(publisher && { publisher }),
      ...(note && { note }),
      ...(date && { date }),
      ...(accessed && { accessed }),
      ...asWritten(node, 'url', 'URL'),
      ...asWritten(node, 'page', 'page'),
      ...asWritten(node, 'type', 'type'),
    },
  ]
}

function asWritten<K extends 'url' | 'page' | 'type'>(
  node: Node,
  name: K,
  key: string,
): { readonly [N in K]?: string } {
  const written = lettersOf(propertyOf(node, key))
  return written === '' ? {} : ({ [name]: written } as { readonly [N in K]: string })
}

/** `Isaacson, Walter`, as an author would write it under `sources:`. */
function authorOf(node: Node, lang: string): readonly Text[] {
  const parts = ['family', 'given'].map((key) => lettersOf(propertyOf(node, key))).filter((part) => part !== '')
  const letters = lettersOf(propertyOf(node, 'literal')) || parts.join(', ')
  return letters === '' ? [] : [textOf(letters, lang, node.at)]
}

/** A date of CSL: `{ date-parts: [[2024, 9, 9]] }`, a text in `raw` or `literal`, or EDTF. */
function whenOf(node: Node | undefined, lang: string): When | undefined {
  if (!node) return undefined
  const parts = propertyOf(node, 'date-parts')
  const [first] = parts?.type === 'sequence' ? parts.items : []
  const numbers = first?.type === 'sequence' ? first.items.map((part) => lettersOf(part).padStart(2, '0')) : []
  const written =
    numbers.join('-') || ['raw', 'literal'].map((key) => lettersOf(propertyOf(node, key))).join('') || lettersOf(node)
  if (written === '') return undefined
  const dates = parseDate(written)
  return { text: textOf(written, lang, node.at), approximate: false, ...(typeof dates === 'object' ? dates : {}) }
}

function optionalText(node: Node | undefined, lang: string): Text | undefined {
  const letters = lettersOf(node)
  return node && letters !== '' ? textOf(letters, lang, node.at) : undefined
}

function lettersOf(node: Node | undefined): string {
  return node?.type === 'scalar' ? node.value.trim() : ''
}

function propertyOf(node: Node, key: string): Node | undefined {
  return node.type === 'mapping' ? node.entries.find((entry) => entry.key.value === key)?.value : undefined
}
