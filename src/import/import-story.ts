/** From a script, an article or a transcript to a story. */
import type { Source } from '../source/source.ts'
import { cleanText, oneLine } from './clean-text.ts'
import type { Finding } from './draft.ts'
import { draftStory } from './draft-story.ts'
import { guessLanguage } from './guess-language.ts'
import { isCaptions, readCaptions } from './read-captions.ts'
import { readScript } from './read-script.ts'
import { writeStory } from './write-story.ts'

/** The text of a story, and what was guessed and left out on the way. */
export interface ImportedStory {
  readonly yaml: string
  readonly findings: readonly Finding[]
}

/** Turns any text into a story without errors. `lang` is guessed if nobody says. */
export function importStory(source: Source, lang?: string): ImportedStory {
  const { text, findings } = cleanText(source.text)
  const meant = lang ?? guessLanguage(text)
  const read = isCaptions(text) ? readCaptions(text) : readScript(text)
  const name = oneLine(cleanText(source.name).text).replace(/^.*[/\\]|\.[^.]*$/g, '') || 'Untitled'
  const drafted = draftStory(read, { name, lang: meant })
  const guessed: readonly Finding[] = lang === undefined ? [{ type: 'language', text: meant }] : []
  return { yaml: writeStory(drafted.draft), findings: [...guessed, ...findings, ...drafted.findings] }
}
