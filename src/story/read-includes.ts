import type { Entry, Node } from './node.ts'
import { openFile } from './open-file.ts'
import { matchKeys, optional } from './read-fields.ts'
import { checkId } from './read-id.ts'
import { writtenValue } from './read-one.ts'
import { findFile } from './read-path.ts'
import { apart, byId, sceneItems } from './read-raw.ts'
import type { Reading } from './reading.ts'
import { sameContent } from './same-content.ts'

/** What one file contributes, or all files together. */
export interface Contents {
  readonly cast: readonly Entry[]
  readonly sources: readonly Entry[]
  readonly scenes: readonly Node[]
}

/** What an included file may contain. */
const includedFields = {
  cast: optional(apart('cast'), 'More members of the cast.'),
  sources: optional(apart('sources'), 'More sources.'),
  scenes: optional(apart('scenes'), 'Scenes, for a file that is included among scenes.'),
}

/** A few files that include one another often could grow without end. */
const mostIncludes = 1000

type Tools = Pick<Reading, 'notebook' | 'files'>

/** Follows every include: cast and sources come behind those of the story, scenes in the place of their item. */
export function followIncludes(story: Contents, include: Entry | undefined, path: string, tools: Tools): Contents {
  const { notebook, files } = tools
  const cast = new Map<string, Entry>()
  const sources = new Map<string, Entry>()
  const scenes: Node[] = []
  const opened = new Map<string, Contents | undefined>()
  let left = mostIncludes

  function add(contents: Contents, chain: readonly string[]): void {
    for (const entry of contents.cast) merge(entry, cast, tools)
    for (const entry of contents.sources) merge(entry, sources, tools)
    for (const node of contents.scenes) {
      const item = includeItem(node)
      if (item) for (const included of open(item.value, chain)) add(included.contents, [...chain, included.path])
      else scenes.push(node)
    }
  }

  function open(value: Node, chain: readonly string[]): { readonly contents: Contents; readonly path: string }[] {
    const nodes = value.type === 'sequence' ? value.items : [value]
    return nodes.flatMap((node) => {
      const path = includedPath(node, chain, tools)
      if (path === undefined) return []
      left -= 1
      if (left === -1) notebook.report('R335', node.at, { path })
      if (left < 0) return []
      if (!opened.has(path)) opened.set(path, contentsOf(path, openFile(path, node.at, files, notebook), node, tools))
      const contents = opened.get(path)
      return contents ? [{ contents, path }] : []
    })
  }

  add({ ...story, scenes: [] }, [path])
  if (include) for (const { contents } of open(include.value, [path])) add({ ...contents, scenes: [] }, [path])
  add({ cast: [], sources: [], scenes: story.scenes }, [path])
  return { cast: [...cast.values()], sources: [...sources.values()], scenes }
}

function includeItem(node: Node): Entry | undefined {
  return node.type === 'mapping' ? node.entries.find(({ key }) => key.value === 'include') : undefined
}

function includedPath(node: Node, chain: readonly string[], tools: Tools): string | undefined {
  const written = writtenValue(node, { what: 'field', name: 'include' }, tools)
  if (written === undefined) return undefined
  const found = findFile(written, node.at.source.name, tools.files)
  if (found.type === 'outside') tools.notebook.report('R333', node.at, { path: written })
  else if (found.type === 'missing') tools.notebook.report('R331', node.at, { path: written, near: found.near })
  else if (!chain.includes(found.path)) return found.path
  else tools.notebook.report('R332', node.at, { chain: [...chain.slice(chain.indexOf(found.path)), found.path] })
  return undefined
}

function contentsOf(path: string, root: Node | undefined, named: Node, tools: Tools): Contents | undefined {
  if (root?.type === 'sequence') return { cast: [], sources: [], scenes: root.items }
  if (root?.type !== 'mapping' || !root.entries.some(({ key }) => Object.hasOwn(includedFields, key.value))) {
    if (root) tools.notebook.report('R335', named.at, { path })
    return undefined
  }
  const matched = matchKeys(includedFields, root.entries, { where: 'include' }, tools)
  return {
    cast: byId(matched.get('cast'), 'elon: Elon Musk', tools),
    sources: byId(matched.get('sources'), 'aware: https://…', tools),
    scenes: sceneItems(matched.get('scenes'), tools),
  }
}

function merge(entry: Entry, known: Map<string, Entry>, { notebook }: Tools): void {
  const id = entry.key.value
  const first = known.get(id)
  if (first === undefined) {
    checkId(entry.key, { notebook })
    known.set(id, entry)
  } else if (!sameContent(first.value, entry.value))
    notebook.report('R334', entry.key.at, { id, file: first.key.at.source.name }, [{ at: first.key.at, label: '' }])
}
