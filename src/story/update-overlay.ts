/** Brings a translation file up to date without touching what its translator wrote: lines are added or marked, never taken. */

import { applyEdits, type Edit } from './edit.ts'
import { endOfEntry, endOfLine, fill, lineBreakOf, mark, unmark } from './edit-overlay.ts'
import type { Overlay } from './read-overlays.ts'
import { hasLanguage, needsTranslation } from './report-untranslated.ts'
import type { Lang } from './text.ts'
import { spaced, type Translatable, type Translation } from './translations.ts'
import { writeScalar } from './write-scalar.ts'

/** A translation that comes from elsewhere, e.g. from a table. */
export interface Offered {
  readonly main: string
  readonly words: string
  /** `canteen` or `canteen#2`: only there. */
  readonly in?: string
}

/** What is to be written, and what has changed. */
export interface Updated {
  readonly text: string
  readonly added: number
  readonly changed: number
  /** Entries that are marked as belonging to no text, now or before. */
  readonly stale: number
}

export interface Update {
  /** The name of the story's file. */
  readonly story: string
  readonly main: Lang
  readonly lang: Lang
  readonly texts: readonly Translatable[]
  readonly overlay: Overlay | undefined
  /** The entries that belong to a text of the story. */
  readonly found: ReadonlySet<Translation>
  readonly offered?: readonly Offered[]
}

export function updateOverlay(update: Update): Updated {
  const { overlay, found, lang, offered = [] } = update
  const known = overlay?.translations ?? []
  const fresh = offered.filter((offer) => !known.some((entry) => isFor(entry, offer)))
  const filled = known.flatMap((entry) => {
    const offer = offered.find((each) => isFor(entry, each))
    const isNew = offer && spaced(offer.words) !== spaced(entry.words?.value ?? '')
    return isNew ? [fill(entry, lang, offer.words)] : []
  })
  const marked = known.flatMap((entry) => {
    if (found.has(entry)) return entry.stale ? unmark(entry) : []
    return entry.stale ? [] : [mark(entry)]
  })
  const written = overlay ? withStrings(overlay) : beginning(update)
  const additions = missingEntries(update, written, fresh)
  return {
    text: applyEdits(written, [...filled, ...marked, ...additions]),
    added: additions.length,
    changed: filled.length,
    stale: known.filter((entry) => !found.has(entry)).length,
  }
}

function isFor({ main, scene, occurrence }: Translation, offer: Offered): boolean {
  const place = scene && (occurrence === undefined ? scene : `${scene}#${occurrence}`)
  return main === spaced(offer.main) && (place ?? undefined) === offer.in
}

/** Behind the mark that editors know, so that they help whoever translates. */
function beginning({ story, lang }: Update): string {
  return `# yaml-language-server: $schema=./node_modules/kamishibai/translation.schema.json\nkamishibai-translation: 1\nof: ${writeScalar(story, 2)}\nlang: ${lang}\nstrings:\n`
}

/** A file that has no list yet gets one at its end. */
function withStrings({ root }: Overlay): string {
  const { text } = root.at.source
  if (root.entries.some(({ key }) => key.value === 'strings')) return text
  return `${text.trimEnd()}${lineBreakOf(text)}strings:${lineBreakOf(text)}`
}

/** An entry for each text that has none, behind the one of the text before it. */
function missingEntries(update: Update, written: string, fresh: readonly Offered[]): readonly Edit[] {
  const { overlay, texts, main, lang } = update
  const known = overlay?.translations ?? []
  const strings = overlay?.root.entries.find(({ key }) => key.value === 'strings')
  let at = strings ? endOfLine(written, strings.key.at.end) : written.trimEnd().length
  let scene: string | undefined
  const done = new Set<string>()
  const edits: Edit[] = []
  const add = (lines: readonly string[]) => {
    const put = lines.map((line) => `${lineBreakOf(written)}${line}`).join('')
    edits.push({ start: at, end: at, put: put.replaceAll(/(?<!\r)\n/g, lineBreakOf(written)) })
  }
  for (const text of texts) {
    const key = spaced(text.main)
    const own = known.filter((entry) => entry.main === key)
    const last = own.at(-1)
    if (last) at = endOfEntry(last)
    const offers = fresh.filter((offer) => spaced(offer.main) === key)
    const isMissing = !hasLanguage(text, lang) && needsTranslation(text.main, main)
    if (done.has(key) || (offers.length === 0 && (!isMissing || own.some((entry) => entry.scene === undefined))))
      continue
    done.add(key)
    const isBeginning = overlay === undefined && text.scene !== undefined && text.scene !== scene
    scene = text.scene
    const entries = offers.length > 0 ? offers : [{ main: text.main, words: '' }]
    const lines = entries.flatMap((offer) => linesOf(offer, text, main, lang))
    add(isBeginning ? [`  # ${text.scene}`, ...lines] : lines)
  }
  // Translated elsewhere, but no longer in the story: kept for the day it comes back.
  at = Math.max(at, ...known.map(endOfEntry))
  for (const offer of fresh)
    if (!done.has(spaced(offer.main))) add([...linesOf(offer, undefined, main, lang), '    state: stale'])
  return edits
}

function linesOf(offer: Offered, text: Translatable | undefined, main: Lang, lang: Lang): readonly string[] {
  const original = writeScalar(offer.main, 6)
  const speaker = text?.of.what === 'line' && !original.includes('\n') ? `  # ${text.of.name}` : ''
  return [
    `  - ${main}: ${original}${speaker}`,
    ...(offer.in === undefined ? [] : [`    in: ${writeScalar(offer.in, 6)}`]),
    `    ${lang}:${offer.words === '' ? '' : ` ${writeScalar(offer.words, 6)}`}`,
  ]
}
