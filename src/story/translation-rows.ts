import { hasLanguage, needsTranslation } from './report-untranslated.ts'
import type { Lang } from './text.ts'
import { spaced, type Translatable, type Translation } from './translations.ts'
import type { Offered } from './update-overlay.ts'

/** A row of the table that translators work in. */
export interface TranslationRow {
  /** The scene's id, and after `#` which of the same texts in it. */
  readonly scene: string
  readonly speaker: string
  readonly kind: string
  readonly main: string
  readonly translation: string
  /** `story`: it stands in the story itself, and only there it can be changed. `stale`: its text is gone. */
  readonly state: 'story' | 'translated' | 'missing' | 'stale'
}

/** Every text that a language needs, in the order of the story, and behind them what belongs to none any more. */
export function translationRows(
  texts: readonly Translatable[],
  stale: readonly Translation[],
  main: Lang,
  lang: Lang,
): readonly TranslationRow[] {
  const needed = texts.filter((text) => hasLanguage(text, lang) || needsTranslation(text.main, main))
  return [...needed.map((text) => rowOf(text, lang)), ...stale.map(staleRow)]
}

function rowOf(text: Translatable, lang: Lang): TranslationRow {
  const { of, scene = '', occurrence } = text
  const inStory = text.inPlace.find((wording) => wording.lang === lang)
  const added = text.added.find((wording) => wording.lang === lang)
  return {
    scene: occurrence > 1 ? `${scene}#${occurrence}` : scene,
    speaker: of.what === 'line' ? of.name : '',
    kind: kinds[of.what] ?? of.name,
    main: text.main.trim(),
    translation: (inStory ?? added)?.words.trim() ?? '',
    state: inStory ? 'story' : added ? 'translated' : 'missing',
  }
}

const kinds: Readonly<Record<string, string>> = {
  line: 'line',
  text: 'narration',
  heading: 'scene',
  member: 'name',
  point: 'point',
  entry: 'entry',
}

function staleRow({ scene = '', occurrence, original, words }: Translation): TranslationRow {
  return {
    scene: occurrence === undefined ? scene : `${scene}#${occurrence}`,
    speaker: '',
    kind: '',
    main: original.value.trim(),
    translation: words?.value.trim() ?? '',
    state: 'stale',
  }
}

/** What a table offers. A text that is translated in two ways is told apart by its scenes. */
export function offersOf(
  rows: readonly Pick<TranslationRow, 'scene' | 'main' | 'translation' | 'state'>[],
): readonly Offered[] {
  const first = new Map<string, string>()
  const offers = new Map<string, Offered>()
  for (const { scene, main, translation, state } of rows) {
    const key = spaced(main)
    if (state === 'story' || key === '' || translation.trim() === '') continue
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, spaced(translation))
      offers.set(key, { main, words: translation.trim() })
    } else if (before !== spaced(translation) && scene !== '')
      offers.set(`${key}\n${scene}`, { main, words: translation.trim(), in: scene })
  }
  return [...offers.values()]
}
