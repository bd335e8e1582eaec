/** What translators wrote beside the story, and which text of the story each of it belongs to. */
import type { Span } from '../source/source.ts'
import type { Mapping, Scalar } from './node.ts'
import type { Wording } from './read-text.ts'
import type { Reading, Subject } from './reading.ts'
import type { Lang } from './text.ts'

/** One entry of an overlay. */
export interface Translation {
  readonly at: Span
  readonly item: Mapping
  readonly lang: Lang
  /** The text in the main language, white space made single. */
  readonly main: string
  /** The text as it is written in the overlay. */
  readonly original: Scalar
  /** Only for this scene, and there for the text's first, second … occurrence. */
  readonly scene?: string
  readonly occurrence?: number
  /** Nothing while it is not translated yet. */
  readonly words?: Scalar
  /** Marked as belonging to no text any more. */
  readonly stale: boolean
}

/** A text that every language of the story should have. */
export interface Translatable {
  readonly at: Span
  /** As written, with its Markdown. */
  readonly main: string
  readonly of: Subject
  readonly scene?: string
  /** Which of the same texts in this scene it is, from 1. */
  readonly occurrence: number
  /** As it stands in the story, the main language first. */
  readonly inPlace: readonly Wording[]
  /** What the overlays add. */
  readonly added: readonly Wording[]
}

/** What the readers share of the overlays. */
export interface Translations {
  readonly byMain: ReadonlyMap<string, readonly Translation[]>
  /** Filled while reading: the entries that belong to a text. */
  readonly found: Set<Translation>
  /** Filled while reading: how often each text was said in each scene. */
  readonly counts: Map<string, number>
}

export function openTranslations(all: readonly Translation[]): Translations {
  const byMain = new Map<string, Translation[]>()
  for (const translation of all) byMain.set(translation.main, [...(byMain.get(translation.main) ?? []), translation])
  return { byMain, found: new Set(), counts: new Map() }
}

/** White space counts once, however a line was broken. */
export function spaced(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/**
 * The wordings of a text with those of the translators, and a note that every language should have it. What stands in
 * the story comes first, then an entry for this occurrence, for this scene, for the text.
 */
export function translated(wordings: readonly Wording[], of: Subject, reading: Reading): readonly Wording[] {
  const { scene, lang, texts, translations } = reading
  const [first] = wordings
  if (first?.lang !== lang) return wordings
  const main = spaced(first.words)
  const place = `${scene ?? ''}\n${main}`
  const occurrence = (translations.counts.get(place) ?? 0) + 1
  translations.counts.set(place, occurrence)
  const entries = translations.byMain.get(main)
  const added = entries ? addedTo(wordings, entries, { scene, occurrence }, translations) : []
  texts.push({
    at: first.scalar.at,
    main: first.words,
    of,
    ...(scene === undefined ? {} : { scene }),
    occurrence,
    inPlace: wordings,
    added,
  })
  return added.length > 0 ? [...wordings, ...added] : wordings
}

/** What translators add to a text, the entry that is closest to its place first. */
function addedTo(
  wordings: readonly Wording[],
  entries: readonly Translation[],
  { scene, occurrence }: Pick<Translatable, 'occurrence'> & { readonly scene: string | undefined },
  { found }: Translations,
): readonly Wording[] {
  const fitting = entries.filter(
    (entry) =>
      entry.scene === undefined ||
      (entry.scene === scene && (entry.occurrence === undefined || entry.occurrence === occurrence)),
  )
  for (const entry of fitting) found.add(entry)
  const added = new Map<Lang, Wording>()
  for (const { lang, words } of fitting.toSorted((a, b) => closeness(b) - closeness(a)))
    if (words && !wordings.some((wording) => wording.lang === lang) && !added.has(lang))
      added.set(lang, { lang, scalar: words, words: words.value, from: 0 })
  return [...added.values()]
}

function closeness({ scene, occurrence }: Translation): number {
  return (scene === undefined ? 0 : 1) + (occurrence === undefined ? 0 : 1)
}
