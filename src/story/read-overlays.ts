import { Notebook } from '../source/diagnostic.ts'
import type { Entry, Mapping, Node, Scalar } from './node.ts'
import { openFile } from './open-file.ts'
import { choice } from './read-choice.ts'
import { expected, type Fields, matchKeys, optional, readFields } from './read-fields.ts'
import { parseLang } from './read-lang.ts'
import { oneValue, plain, writtenValue } from './read-one.ts'
import { apart } from './read-raw.ts'
import type { Reading } from './reading.ts'
import type { Lang } from './text.ts'
import { spaced, type Translation } from './translations.ts'

const version = oneValue('version', (written, { at }, _of, { notebook }) => {
  if (written.normalize('NFKC') !== '1') notebook.report('S299', at, { written })
  return 1
})

/** What a translation file holds. */
export const overlayFields = {
  'kamishibai-translation': expected(version, 'Version of the format.'),
  of: optional(plain, 'The story that is translated.'),
  lang: optional(plain, 'The language it is translated into.'),
  strings: optional(apart('translations'), 'The texts, each with its translation.'),
}

/** What may stand beside a text and its translation. */
export const entryFields = {
  in: optional(plain, 'Only for this scene; `canteen#2`: only for the second time there.'),
  state: optional(choice(['stale']), 'Whether the text is no longer in the story.'),
  note: optional(plain, 'For whoever translates; never shown.'),
}

/** The texts that translators wrote in one file. */
export interface Overlay {
  readonly path: string
  readonly lang: Lang
  readonly root: Mapping
  readonly translations: readonly Translation[]
}

/** Where the translations of a story into a language lie: beside it, `story.en.yaml`. */
export function overlayPath(story: string, lang: Lang): string {
  return story.replace(/(\.ya?ml)?$/i, (ending) => `.${lang}${ending || '.yaml'}`)
}

/** Reads every translation file beside a story. Other files that are called so are left alone. */
export function readOverlays(
  story: string,
  main: Lang,
  declared: readonly Lang[],
  tools: Pick<Reading, 'files' | 'notebook'>,
): readonly Overlay[] {
  const folder = story.split('/').slice(0, -1)
  const stem = (story.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '')
  return tools.files.list(folder.join('/')).flatMap((name) => {
    const tag = name.startsWith(`${stem}.`) ? /^([\w-]+)\.ya?ml$/i.exec(name.slice(stem.length + 1))?.[1] : undefined
    const lang = tag === undefined ? undefined : parseLang(tag)
    if (lang === undefined || lang === main) return []
    const path = [...folder, name].join('/')
    const notebook = new Notebook()
    const root = openFile(path, undefined, tools.files, notebook)
    const meant = root?.type === 'mapping' && root.entries.some(({ key }) => Object.hasOwn(overlayFields, key.value))
    const isOverlay = meant && root.entries.some(({ key }) => /^(?:kamishibai-translation|strings)$/.test(key.value))
    // What cannot be read may be anything, unless the story expects a translation there.
    if (!isOverlay && (root || !declared.includes(lang))) return []
    tools.notebook.take(notebook.close(undefined))
    return isOverlay ? [{ path, lang, root, translations: readStrings(root, main, lang, name, tools) }] : []
  })
}

function readStrings(
  root: Mapping,
  main: Lang,
  lang: Lang,
  file: string,
  tools: Pick<Reading, 'files' | 'notebook'>,
): readonly Translation[] {
  const { notebook } = tools
  const missing = (key: string) =>
    notebook.report('S205', { ...root.at, end: root.at.start + 1 }, { block: 'translation', key })
  // Its fields are plain: what else readers share is not needed here.
  const values = readFields(overlayFields, root.entries, { where: 'translation', missing }, tools as Reading)
  const written = matchKeys(overlayFields, root.entries, { where: 'translation' }, { notebook: new Notebook() })
  if (values?.lang !== undefined && parseLang(values.lang) !== lang)
    notebook.report('L704', written.get('lang')?.value.at ?? root.at, { file, written: values.lang, lang })
  const strings = values?.strings
  if (!strings || (strings.type === 'scalar' && strings.empty)) return []
  if (strings.type !== 'sequence' || strings.flow) {
    notebook.report('S244', strings.at, { key: 'strings' })
    return []
  }
  return strings.items.flatMap((item) => readEntry(item, main, lang, tools))
}

function readEntry(
  item: Node,
  main: Lang,
  lang: Lang,
  tools: Pick<Reading, 'files' | 'notebook'>,
): readonly Translation[] {
  const { notebook } = tools
  if (item.type !== 'mapping') {
    notebook.report('S250', item.at, { key: 'strings', example: `${main}: …` })
    return []
  }
  const fields: Fields = {
    [main]: optional(apart('text'), 'The text in the main language.'),
    [lang]: optional(apart('text'), 'Its translation.'),
    ...entryFields,
  }
  const matched = matchKeys(fields, item.entries, { where: 'translation' }, tools)
  const original = textOf(matched.get(main), tools)
  if (!original) {
    if (!matched.has(main)) notebook.report('S205', item.at, { block: 'translation', key: main })
    return []
  }
  const target = matched.get(lang)
  const words = target && isWritten(target.value) ? textOf(target, tools) : undefined
  const place = matched.get('in')
  const [, scene, occurrence] =
    /^(.*?)(?:#(\d{1,6}))?$/s.exec((place && writtenValue(place.value, { what: 'field', name: 'in' }, tools)) ?? '') ??
    []
  return [
    {
      at: item.entries[0]?.key.at ?? item.at,
      item,
      lang,
      main: spaced(original.value),
      original,
      ...(scene ? { scene } : {}),
      ...(occurrence === undefined ? {} : { occurrence: Number(occurrence) }),
      ...(words && { words }),
      stale: matched.has('state'),
    },
  ]
}

function isWritten(node: Node): boolean {
  return node.type !== 'scalar' || node.value.trim() !== ''
}

function textOf(entry: Entry | undefined, tools: Pick<Reading, 'notebook'>): Scalar | undefined {
  if (!entry) return undefined
  const written = writtenValue(entry.value, { what: 'field', name: entry.key.value }, tools)
  return written === undefined ? undefined : (entry.value as Scalar)
}
