import { Notebook, type Outcome } from '../source/diagnostic.ts'
import type { KeyPreset } from './key-presets.ts'
import { reportConflicts } from './read-keys.ts'
import type { Story } from './story.ts'

/** The story with another preset of keys. The author's own keys stay, and may be in the way of it. */
export function chooseKeys(story: Story, preset: KeyPreset | undefined): Outcome<Story> {
  const notes = new Notebook()
  const written = story.stage?.keys ?? { at: story.at, preset: 'kamishibai', custom: {} }
  if (preset === undefined || preset === written.preset) return notes.close(story)
  const keys = { ...written, preset }
  reportConflicts(keys, notes)
  return notes.close({ ...story, stage: { ...story.stage, keys } })
}
