/** From the bytes of `story.yaml` to what the author meant. */
import type { Files } from '../host/files.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { checkStory } from './check-story.ts'
import type { Pace } from './estimate.ts'
import type { Mapping, Node } from './node.ts'
import { listedOnce, openFile } from './open-file.ts'
import { readBibliography } from './read-bibliography.ts'
import { readMember, speakersOf } from './read-cast.ts'
import { matchKeys, readMatched } from './read-fields.ts'
import { followIncludes } from './read-includes.ts'
import { readStoryLanguages } from './read-lang.ts'
import { type Overlay, readOverlays } from './read-overlays.ts'
import { readPart } from './read-part.ts'
import { byId, sceneItems } from './read-raw.ts'
import type { NewScene } from './read-scene.ts'
import { joinSources, readSource } from './read-sources.ts'
import type { Reading } from './reading.ts'
import type { Part, Story } from './story.ts'
import { storyFields } from './story-fields.ts'
import { openTranslations, type Translatable, type Translation } from './translations.ts'
import { textOf } from './words.ts'

/** A story, the texts that every language of it should have, and what translators wrote. */
export interface Translated {
  readonly story: Story
  readonly texts: readonly Translatable[]
  readonly overlays: readonly Overlay[]
  /** The entries of overlays that belong to a text. */
  readonly found: ReadonlySet<Translation>
}

/** Reads a story and everything it includes; `pace` decides what is too long. There is none only if nothing in its file can be read. */
export function readStory(files: Files, path: string, pace?: Pace): Outcome<Story | undefined> {
  const { value, diagnostics } = readForTranslation(files, path, pace)
  return { value: value?.story, diagnostics }
}

/** Reads a story with everything that translators must know of it. */
export function readForTranslation(files: Files, path: string, pace?: Pace): Outcome<Translated | undefined> {
  const notebook = new Notebook()
  const tools = { files: listedOnce(files), notebook }
  const root = openFile(path, undefined, tools.files, notebook)
  if (root?.type === 'mapping') return notebook.close(readRoot(root, path, tools, pace))
  // What YAML makes nothing of has been told already.
  if (root && notebook.close(undefined).diagnostics.length === 0) notebook.report('S200', root.at)
  return notebook.close(undefined)
}

function readRoot(
  root: Mapping,
  path: string,
  tools: Pick<Reading, 'files' | 'notebook'>,
  pace: Pace | undefined,
): Translated {
  const { notebook } = tools
  const beginning = { ...root.at, end: root.at.start + 1 }
  const missing = (key: string) => notebook.report('S203', beginning, { key: key as 'title' | 'lang' | 'scenes' })
  const owner = { where: 'story', missing } as const
  const matched = matchKeys(storyFields, root.entries, owner, tools)
  const own = {
    cast: byId(matched.get('cast'), 'elon: Elon Musk', tools),
    sources: byId(matched.get('sources'), 'aware: https://…', tools),
    scenes: sceneItems(matched.get('scenes'), tools),
  }
  const all = followIncludes(own, matched.get('include'), path, tools)

  const nothing = {
    ids: new Map(),
    translations: openTranslations([]),
    cited: new Set<string>(),
    texts: [],
    speakers: new Map(),
    sources: new Set<string>(),
  }
  const unread = { ...tools, ...nothing, lang: 'und', languages: [] }
  const [lang = 'und', ...declared] = readStoryLanguages(matched, unread)
  const overlays = readOverlays(path, lang, declared, tools)
  const translations = openTranslations(overlays.flatMap((overlay) => overlay.translations))
  // A translator must not touch the story: a translation beside it declares its language.
  const others = [...new Set([...declared, ...overlays.map((overlay) => overlay.lang)])]
  const bibliography = readBibliography(matched.get('bibliography'), { ...tools, lang })
  const sources = new Set([...all.sources.map(({ key }) => key.value), ...bibliography.map(({ id }) => id)])
  const reading: Reading = { ...tools, ...nothing, lang, languages: [lang, ...others], sources, translations }

  const values = readMatched(storyFields, matched, owner, reading)!
  const cast = all.cast.map((entry) => readMember(entry, reading))
  const references = all.sources.map((entry) => readSource(entry, reading))
  const inScripts = { ...reading, speakers: speakersOf(cast, reading) }
  const names = namesOfScenes(all.scenes)
  const parts = all.scenes
    .map((node) => readPart(node, values.dialogue, { ...inScripts, ...sceneOf(names.get(node)) }))
    .filter((part) => part !== undefined)

  const { kamishibai, scenes, bibliography: _files, include, duration, ...written } = values
  const sizeAt = matched.get('size')?.value.at
  const story: Story = {
    ...written,
    ...(sizeAt && { sizeAt }),
    at: root.at,
    title: values.title ?? textOf('', lang, beginning),
    lang,
    languages: others,
    ...(duration === undefined ? {} : { seconds: duration }),
    cast,
    sources: joinSources(references, bibliography, reading),
    parts: withIds(parts, reading.ids),
  }
  checkStory(story, { matched, own: references, cast: all.cast, overlays }, reading, pace)
  return { story, texts: reading.texts, overlays, found: translations.found }
}

/** What translators call the scenes: by their id, or by their place. */
function namesOfScenes(nodes: readonly Node[]): ReadonlyMap<Node, string> {
  const scenes = nodes.filter((node) => scalarAt(node, 'scene') !== undefined)
  return new Map(scenes.map((node, index) => [node, scalarAt(node, 'id') ?? `scene-${index + 1}`]))
}

function sceneOf(scene: string | undefined): Pick<Reading, 'scene'> {
  return scene === undefined ? {} : { scene }
}

function scalarAt(node: Node, key: string): string | undefined {
  const entry = node.type === 'mapping' ? node.entries.find((each) => each.key.value === key) : undefined
  return entry && (entry.value.type === 'scalar' ? entry.value.value.trim() : '')
}

/** Scenes without an id are called by their place: `scene-1`, `scene-2` … */
function withIds(parts: readonly (Part | NewScene)[], taken: ReadonlyMap<string, unknown>): readonly Part[] {
  let number = 0
  return parts.map((part) => {
    if (part.type !== 'scene') return part
    number += 1
    let id = part.id ?? `scene-${number}`
    while (part.id === undefined && taken.has(id)) id += '-1'
    return { ...part, id }
  })
}
