/** How long it takes to tell a story. */
import type { Block, Scene, Story } from './story.ts'
import type { Lang, Words } from './text.ts'
import { plainText, wordsIn } from './words.ts'

/** Characters a minute for Japanese, Chinese and Korean, words a minute elsewhere: what guides for speakers give (120 to 150). */
const CHARACTERS_A_MINUTE = 300
const WORDS_A_MINUTE = 130

/** How fast a story is told. */
export interface Pace {
  /** Characters or words, whichever the language counts. */
  readonly perMinute: number
  /** Whose characters or words these are. Default: the story's main language. */
  readonly lang?: Lang | undefined
}

/** A pace as a multiple of the usual one, so that it means something in every language. */
export function tempoOf(pace: Pace | undefined, main: Lang): number {
  if (pace === undefined) return 1
  return pace.perMinute / (countsCharacters(pace.lang ?? main) ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE)
}

/** A slide on which nothing is said is still looked at. */
export const SILENT_SECONDS = 4

/** Blocks that are looked at rather than heard; each has a slide of its own. */
const silent: ReadonlySet<Block['type']> = new Set([
  ...(['number', 'chart', 'timeline', 'term', 'card', 'slide'] as const),
])

/** How long it takes to say something, in seconds, at a multiple of the usual pace. */
export function secondsToSay(words: Words, tempo: number): number {
  // A line is asked for with its scene, with its slide and with the whole story.
  const seconds = counted.get(words) ?? secondsAtUsualPace(words)
  counted.set(words, seconds)
  return seconds / tempo
}

const counted = new WeakMap<Words, number>()

function secondsAtUsualPace(words: Words): number {
  const text = plainText(words)
  if (countsCharacters(words.lang)) return (count(text, /[^\s\p{P}]/gu) / CHARACTERS_A_MINUTE) * 60
  const spoken = spaceless.test(words.lang) ? countWords(text, words.lang) : count(text, /[\p{L}\p{N}]\S*/gu)
  return (spoken / WORDS_A_MINUTE) * 60
}

/** Languages that put spaces between sentences, not between words: only a dictionary finds those. */
const spaceless = /^(?:th|lo|km|my)\b/i

function countWords(text: string, lang: Lang): number {
  const pieces = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)
  return [...pieces].filter(({ isWordLike }) => isWordLike).length
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/** How long a scene takes in a language: what is said, and what is only shown. */
export function secondsOfScene({ script }: Scene, lang: Lang, tempo: number): number {
  return script.reduce((sum, block) => sum + secondsOfBlock(block, lang, tempo), 0)
}

/** How long a whole story takes, scene by scene; the slides around them (cover, acts, sources) are not reckoned. */
export function secondsOfStory({ parts }: Story, lang: Lang, tempo: number): number {
  return parts.reduce((sum, part) => sum + (part.type === 'scene' ? secondsOfScene(part, lang, tempo) : 0), 0)
}

/** How long one block takes. */
export function secondsOfBlock(block: Block, lang: Lang, tempo: number): number {
  if (block.type === 'break' || block.type === 'note' || block.type === 'stage' || hasShow(block, 'handout')) return 0
  if ('text' in block) return secondsToSay(wordsIn(block.text, lang), tempo)
  if ('items' in block) return block.items.reduce((sum, item) => sum + secondsToSay(wordsIn(item, lang), tempo), 0)
  const fullPicture = block.type === 'image' && block.place === 'full'
  return (silent.has(block.type) || fullPicture) && !hasShow(block, 'voice') ? SILENT_SECONDS : 0
}

function hasShow(block: Block, show: 'handout' | 'voice'): boolean {
  return 'show' in block && block.show === show
}

const countsCharacters = (lang: Lang) => /^(?:ja|zh|ko)\b/i.test(lang)
