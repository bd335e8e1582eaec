/** From the bytes of `story.yaml` to what the author meant. */
import type { Files } from '../host/files.ts'
import { Notebook, type Outcome } from '../source/diagnostic.ts'
import { checkStory } from './check-story.ts'
import type { Mapping } from './node.ts'
import { listedOnce, openFile } from './open-file.ts'
import { readBibliography } from './read-bibliography.ts'
import { readMember, speakersOf } from './read-cast.ts'
import { matchKeys, readMatched } from './read-fields.ts'
import { followIncludes } from './read-includes.ts'
import { readStoryLanguages } from './read-lang.ts'
import { readPart } from './read-part.ts'
import { byId, sceneItems } from './read-raw.ts'
import type { NewScene } from './read-scene.ts'
import { joinSources, readSource } from './read-sources.ts'
import type { Reading } from './reading.ts'
import type { Part, Story } from './story.ts'
import { storyFields } from './story-fields.ts'
import { textOf } from './words.ts'

/** Reads a story and everything it includes. There is none only if nothing in its file can be read. */
export function readStory(files: Files, path: string): Outcome<Story | undefined> {
  const notebook = new Notebook()
  const tools = { files: listedOnce(files), notebook }
  const root = openFile(path, undefined, tools.files, notebook)
  if (root?.type === 'mapping') return notebook.close(readRoot(root, path, tools))
  if (root) notebook.report('S200', root.at)
  return notebook.close(undefined)
}

function readRoot(root: Mapping, path: string, tools: Pick<Reading, 'files' | 'notebook'>): Story {
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
    cited: new Set<string>(),
    texts: [],
    speakers: new Map(),
    sources: new Set<string>(),
  }
  const [lang = 'und', ...others] = readStoryLanguages(matched, { ...tools, ...nothing, lang: 'und', languages: [] })
  const bibliography = readBibliography(matched.get('bibliography'), { ...tools, lang })
  const sources = new Set([...all.sources.map(({ key }) => key.value), ...bibliography.map(({ id }) => id)])
  const reading = { ...tools, ...nothing, lang, languages: [lang, ...others], sources }

  const values = readMatched(storyFields, matched, owner, reading)!
  const cast = all.cast.map((entry) => readMember(entry, reading))
  const references = all.sources.map((entry) => readSource(entry, reading))
  const inScripts = { ...reading, speakers: speakersOf(cast, reading) }
  const parts = all.scenes
    .map((node) => readPart(node, values.dialogue, inScripts))
    .filter((part) => part !== undefined)

  const { kamishibai, scenes, bibliography: _files, include, duration, ...written } = values
  const story: Story = {
    ...written,
    at: root.at,
    title: values.title ?? textOf('', lang, beginning),
    lang,
    languages: others,
    ...(duration === undefined ? {} : { seconds: duration }),
    cast,
    sources: joinSources(references, bibliography, reading),
    parts: withIds(parts, reading.ids),
  }
  checkStory(story, { matched, own: references }, reading)
  return story
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
