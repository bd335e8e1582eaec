import type { en } from './en.ts'

export type Word = keyof typeof en

/** What the stage and the phone say themselves, in one language. `{0}`, `{1}` … are filled in. They come with the deck, as data. */
export type Words = Readonly<Record<Word, string>>
