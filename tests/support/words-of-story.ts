import type { Story } from '../../src/story/story.ts'
import type { Lang, Text, Words } from '../../src/story/text.ts'
import { plainText, wordsIn } from '../../src/story/words.ts'

/** What a story keeps to itself: notes for the speaker, descriptions of pictures, and the summary for file lists. */
const UNSHOWN = new Set(['at', 'note', 'alt', 'summary'])

/** Every sentence of a story that belongs on a slide, in one language. */
export function sentencesToShow(story: Story, lang: Lang): readonly string[] {
  const found: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, show } = value as { type?: unknown; show?: unknown }
    if (type === 'note' || (show !== undefined && show !== 'slide')) return
    if ('in' in value) found.push(...sentencesIn(wordsIn(value as Text, lang)))
    else for (const [field, inner] of Object.entries(value)) if (!UNSHOWN.has(field)) collect(inner)
  }
  collect({ title: story.title, subtitle: story.subtitle, author: story.author, cast: story.cast, parts: story.parts })
  return found
}

/** A long text may go on with its next sentence on another slide, so each is looked for by itself. Dates and numbers are written out in words. */
function sentencesIn(words: Words): readonly string[] {
  return plainText(words)
    .split(/(?<=[。！？.!?])\s*|\n+/)
    .filter((sentence) => !/^[\d\s.-]*$/.test(sentence))
}
