import type { Story } from '../story/story.ts'
import type { Lang, Words } from '../story/text.ts'
import { plainText, wordsIn } from '../story/words.ts'

/** Characters a minute for Japanese, Chinese and Korean, words a minute elsewhere: what guides for speakers give (120 to 150). */
const CHARACTERS_A_MINUTE = 300
const WORDS_A_MINUTE = 130

/** A slide on which nothing is said is still looked at. */
export const SILENT_SECONDS = 4

/** How long it takes to say something, in seconds. */
export function secondsToSay(words: Words): number {
  const text = plainText(words)
  if (countsCharacters(words.lang)) return ([...text.replace(/[\s\p{P}]/gu, '')].length / CHARACTERS_A_MINUTE) * 60
  return (text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / WORDS_A_MINUTE) * 60
}

/** How long the words of a story take in its main language. Slides without speech are not counted: there are none yet. */
export function secondsOf(story: Story): number {
  return story.parts.reduce((total, part) => {
    if (part.type !== 'scene') return total
    const spoken = part.script.filter(
      (block) => 'text' in block && block.type !== 'note' && block.type !== 'stage' && block.show !== 'handout',
    )
    return spoken.reduce(
      (sum, block) => ('text' in block ? sum + secondsToSay(wordsIn(block.text, story.lang)) : sum),
      total,
    )
  }, 0)
}

const countsCharacters = (lang: Lang) => /^(?:ja|zh|ko)\b/i.test(lang)
