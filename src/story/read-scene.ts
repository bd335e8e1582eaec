import { blockHeads } from './block-heads.ts'
import type { Setting } from './check-provenance.ts'
import { nearestName, normalName } from './nearest.ts'
import type { Entry, Mapping } from './node.ts'
import { readBlock } from './read-block.ts'
import { kind, narrate, yesOrNo } from './read-choice.ts'
import { citations } from './read-citation.ts'
import { parseColour } from './read-colour.ts'
import { when } from './read-date.ts'
import { duration } from './read-duration.ts'
import { defaulted, expected, optional, readFields } from './read-fields.ts'
import { id } from './read-id.ts'
import { marp } from './read-marp.ts'
import { oneValue } from './read-one.ts'
import { filePath } from './read-path.ts'
import { scriptItems } from './read-raw.ts'
import { text } from './read-text.ts'
import type { Reader, Reading } from './reading.ts'
import type { Kind, Scene } from './story.ts'
import type { Text } from './text.ts'
import { textOf } from './words.ts'

const layouts = ['auto', 'chat', 'script', 'two-shot', 'manga', 'split', 'full']

const heading: Reader<Text> = {
  ...text,
  read: (value, of, reading) => text.read(value, { ...of, what: 'heading' }, reading),
}

/** One of our layouts, or one that the author's templates add. */
const layout = {
  ...oneValue('layout', (written, { at }, { name }, { notebook, files }) => {
    const own = files.list('templates/cards').map((file) => file.replace(/\.hbs$/, ''))
    const choices = [...layouts, ...own]
    if (choices.includes(written)) return written
    notebook.report('S241', at, { written, key: name, choices, near: nearestName(written, choices) })
    return undefined
  }),
  choices: layouts,
}

const background = oneValue<NonNullable<Scene['background']>>('path or colour', (written, value, _of, reading) => {
  const colour = parseColour(written)
  if (colour !== undefined) return { type: 'colour', colour }
  if (!/[./\\]/.test(written)) reading.notebook.report('S248', value.at, { written })
  else {
    const path = filePath(written, value, reading)
    if (path !== undefined) return { type: 'picture', picture: { path, at: value.at } }
  }
  return undefined
})

/** What may be said of a scene. */
export const sceneFields = {
  scene: expected(heading, 'The heading.'),
  id: optional(id, 'Target of links; scene-1, scene-2 … without it.'),
  when: optional(when, 'When it happens: a date, or any other words.'),
  where: optional(text, 'Where it happens.'),
  summary: optional(text, 'For handout and overview, not shown.'),
  duration: optional(duration, 'Planned length.'),
  frame: defaulted(yesOrNo, false, 'Whether the scene belongs to the frame story and not to the flashback.'),
  layout: defaulted(layout, 'auto', 'How the dialogue is set.'),
  background: optional(background, 'A picture or colour behind the slides; decoration.'),
  narrate: optional(narrate, 'Where the narration of this scene appears.'),
  dialogue: optional(kind, 'How near the lines of this scene are to what was said.'),
  source: defaulted(citations, [], 'Where the scene comes from, if its blocks do not say otherwise.'),
  note: optional(text, 'What only the speaker sees.'),
  script: expected(scriptItems, 'The lines and blocks.'),
  marp: defaulted(marp, {}, 'Raw Marp directives for the slides of the scene.'),
}

/** A scene before those without an id got theirs. */
export type NewScene = Omit<Scene, 'id'> & { readonly id?: string }

/** Reads a scene. `dialogue` is the story's kind of dialogue. */
export function readScene(node: Mapping, dialogue: Kind, reading: Reading): NewScene {
  const { notebook } = reading
  const at = node.entries.find(({ key }) => key.value === 'scene')?.key.at ?? node.entries[0]?.key.at ?? node.at
  const misplaced = node.entries.filter((entry) => isScriptLine(entry, reading))
  const [line] = misplaced
  if (line) notebook.report('S207', line.key.at, { key: line.key.value })
  const missing = (field: string) => {
    if (field === 'scene') notebook.report('S208', at)
    else if (!line) notebook.report('S220', at)
  }
  const entries = node.entries.filter((entry) => !misplaced.includes(entry))
  const values = readFields(sceneFields, entries, { where: 'scene', missing }, reading)
  const { scene, source, duration: seconds, script = [], ...own } = values!
  if (values?.script?.length === 0) notebook.report('S220', at)
  const setting: Setting = {
    kind: own.dialogue ?? dialogue,
    sourced: node.entries.some(({ key }) => key.value === 'source'),
  }
  return {
    type: 'scene',
    at,
    title: scene ?? textOf('', reading.lang, at),
    ...own,
    ...(seconds === undefined ? {} : { seconds }),
    sources: source,
    script: script.map((item) => readBlock(item, setting, reading)).filter((block) => block !== undefined),
  }
}

/** A line of the script that stands beside `scene:`. */
function isScriptLine({ key }: Entry, { speakers }: Reading): boolean {
  if (Object.hasOwn(sceneFields, key.value)) return false
  return Object.hasOwn(blockHeads, key.value) || speakers.has(normalName(key.value))
}
