import { join } from 'node:path'
import { HostError } from './host/host-error.ts'
import { ensureWritable, openFolder, writeWhole } from './host/node.ts'
import { openLayers } from './open-layers.ts'
import { nearestName } from './story/nearest.ts'
import { findTemplate } from './templates/layers.ts'

/** What `eject` copies, and where to. */
export interface EjectOptions {
  /** The story beside which the copy goes to `templates`. Default `story.yaml`. */
  readonly story?: string
  /** `themes/paper`, `card/quote`, `parts/slide.css`. Without it nothing is copied. */
  readonly template?: string
  /** Another name for the copy: `mine` for `themes/mine.css`. */
  readonly as?: string
  /** An existing file may be overwritten. */
  readonly force?: boolean
}

/** What came of it. */
export interface EjectResult {
  /** The files that were written; none if nothing was asked for, or something that is not there. */
  readonly written: readonly string[]
  /** All that can be copied: `cards/quote`. */
  readonly templates: readonly string[]
  /** What was perhaps meant by a name that is not there. */
  readonly near?: string
}

const FOLDERS = ['themes', 'cards', 'parts', 'pages']

/** Copies templates of ours to `templates` beside a story, where they win over ours. Nothing is overwritten unless it may be. */
export function ejectTemplate(folder: string, { template, as, force }: EjectOptions): EjectResult {
  const [, ...ours] = openLayers(openFolder(folder))
  const paths = FOLDERS.flatMap((kind) => {
    const names = new Set(ours.flatMap(({ files }) => files.list(kind)).filter((name) => /\.(?:css|hbs)$/.test(name)))
    return [...names].sort().map((name) => `${kind}/${name}`)
  })
  const templates = [...new Set(paths.map(bare))]
  if (template === undefined) return { written: [], templates }
  if (as !== undefined && !/^[\p{L}\p{N}_-]+$/u.test(as))
    throw new HostError('bad-name', `"${as}" is no name for a template.`, 'Use letters, figures, "-" and "_".')
  const wanted = template.replace(/^(theme|card|part|page)\//, '$1s/')
  const found = paths.filter((path) => path === wanted || bare(path) === wanted)
  if (found.length === 0) {
    const near = nearestName(wanted, templates)
    return { written: [], templates, ...(near !== undefined && { near }) }
  }
  const copies = found.map((path) => {
    const name = as === undefined ? path : path.replace(/[^/.]+(?=\.)/, as)
    const to = join(folder, 'templates', name)
    const taken = openFolder(folder).read(`templates/${name}`).type !== 'missing'
    if (taken && !force)
      throw new HostError(
        'exists',
        `There is already a file "${to}".`,
        'Copy under another name with --as, or overwrite it with --force.',
      )
    const text = findTemplate(ours, path)?.text ?? ''
    return { to, text: as === undefined ? text : text.replace(/(@theme\s+)\S+/, `$1${as}`) }
  })
  for (const { to, text } of copies) {
    ensureWritable(join(to, '..'))
    writeWhole(to, new TextEncoder().encode(text))
  }
  return { written: copies.map(({ to }) => to), templates }
}

/** `cards/quote` of `cards/quote.hbs`. */
const bare = (path: string) => path.replace(/\.[a-z]+$/, '')
