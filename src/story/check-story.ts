import type { Notebook } from '../source/diagnostic.ts'
import { severityOf } from '../source/sentence.ts'
import { checkColours } from './check-colours.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkWhen } from './check-when.ts'
import { type Pace, secondsOfScene, tempoOf } from './estimate.ts'
import type { Entry } from './node.ts'
import type { Overlay } from './read-overlays.ts'
import type { Reading } from './reading.ts'
import { reportTranslations } from './report-translations.ts'
import { reportUntranslated } from './report-untranslated.ts'
import type { Reference, Scene, Story } from './story.ts'

/** More than this beyond the target is worth a word. */
const tolerance = 1.1

/** A scene may take so much longer than planned, and so many seconds, before it is worth a word. */
const sceneTolerance = { share: 1.25, seconds: 15 }

/** Where the fields of the story are written, and its sources without those of a bibliography. */
export interface Origin {
  readonly matched: ReadonlyMap<string, Entry>
  readonly own: readonly Reference[]
  readonly cast: readonly Entry[]
  readonly overlays: readonly Overlay[]
}

/** What can only be said of the story as a whole. */
export function checkStory(
  story: Story,
  { matched, own, cast, overlays }: Origin,
  reading: Reading,
  pace?: Pace,
): void {
  const { notebook, texts, cited, translations } = reading
  const scenes = story.parts.filter((part) => part.type === 'scene')
  const invented = scenes.reduce((sum, scene) => sum + inventedLines(scene, story), 0)
  const about = matched.get('about')
  if (story.about === 'none' && invented > 0) notebook.report('P405', about?.value.at, { count: invented })
  const planned = scenes.reduce((sum, { seconds = 0 }) => sum + seconds, 0)
  const target = story.seconds
  if (target !== undefined && planned > target * tolerance)
    notebook.report('T601', matched.get('duration')?.value.at, { planned, target })
  const tempo = tempoOf(pace, story.lang)
  for (const scene of scenes) {
    checkWhen(scene, story, notebook)
    if (scene.seconds !== undefined)
      checkLength(scene, scene.seconds, secondsOfScene(scene, story.lang, tempo), notebook)
  }
  checkTimelines(scenes, notebook)
  checkQuotes(story, notebook)
  checkColours(story.cast, cast, story.theme, notebook)
  // While something is broken, texts and citations may be missing only because of that.
  const { diagnostics } = notebook.close(undefined)
  if (!diagnostics.some((found) => severityOf(found) === 'error')) {
    const entries = overlays.flatMap((overlay) => overlay.translations)
    reportTranslations(entries, translations, texts, notebook)
    reportUntranslated(texts, story.lang, story.languages, notebook)
  }
  // A story that is still being written has sources before it has citations: said only when nothing else is left to say.
  if (notebook.close(undefined).diagnostics.length === 0)
    for (const { id, at } of own) if (!cited.has(id)) notebook.report('R323', at, { id })
}

function checkLength({ at }: Scene, planned: number, estimated: number, notebook: Notebook): void {
  const { share, seconds } = sceneTolerance
  if (estimated > planned * share && estimated > planned + seconds) notebook.report('T602', at, { estimated, planned })
}

function checkTimelines(scenes: readonly Scene[], notebook: Notebook): void {
  if (scenes.some(({ when }) => when?.from !== undefined)) return
  for (const { script } of scenes)
    for (const block of script)
      if (block.type === 'timeline' && block.entries === 'auto') notebook.report('S249', block.at)
}

function inventedLines({ script, dialogue }: Scene, story: Story): number {
  return script.filter((block) => block.type === 'line' && (block.kind ?? dialogue ?? story.dialogue) === 'dramatised')
    .length
}
