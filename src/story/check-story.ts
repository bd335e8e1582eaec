import { severityOf } from '../source/sentence.ts'
import type { Entry } from './node.ts'
import type { Reading } from './reading.ts'
import { reportUntranslated } from './report-untranslated.ts'
import type { Reference, Scene, Story } from './story.ts'

/** More than this beyond the target is worth a word. */
const tolerance = 1.1

/** Where the fields of the story are written, and its sources without those of a bibliography. */
export interface Origin {
  readonly matched: ReadonlyMap<string, Entry>
  readonly own: readonly Reference[]
}

/** What can only be said of the story as a whole. */
export function checkStory(story: Story, { matched, own }: Origin, reading: Reading): void {
  const { notebook, texts, cited } = reading
  const scenes = story.parts.filter((part) => part.type === 'scene')
  const invented = scenes.reduce((sum, scene) => sum + inventedLines(scene, story), 0)
  const about = matched.get('about')
  if (story.about === 'none' && invented > 0) notebook.report('P405', about?.value.at, { count: invented })
  const planned = scenes.reduce((sum, { seconds = 0 }) => sum + seconds, 0)
  const target = story.seconds
  if (target !== undefined && planned > target * tolerance)
    notebook.report('T601', matched.get('duration')?.value.at, { planned, target })
  // While something is broken, texts and citations may be missing only because of that.
  const { diagnostics } = notebook.close(undefined)
  if (!diagnostics.some((found) => severityOf(found) === 'error'))
    reportUntranslated(texts, story.lang, story.languages, notebook)
  // A story that is still being written has sources before it has citations: said only when nothing else is left to say.
  if (notebook.close(undefined).diagnostics.length === 0)
    for (const { id, at } of own) if (!cited.has(id)) notebook.report('R323', at, { id })
}

function inventedLines({ script, dialogue }: Scene, story: Story): number {
  return script.filter((block) => block.type === 'line' && (block.kind ?? dialogue ?? story.dialogue) === 'dramatised')
    .length
}
