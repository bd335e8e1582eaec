import { basename, dirname, resolve } from 'node:path'
import { HostError } from './host/host-error.ts'
import { namesIn, openFolder, writeWhole } from './host/node.ts'
import { decodeSource } from './source/decode-source.ts'
import { type Diagnostic, Notebook } from './source/diagnostic.ts'
import { severityOf } from './source/sentence.ts'
import { meantLang, parseLang } from './story/read-lang.ts'
import { overlayPath } from './story/read-overlays.ts'
import { readForTranslation, type Translated } from './story/read-story.ts'
import { offersOf, type TranslationRow, translationRows } from './story/translation-rows.ts'
import { readTable, writeTable } from './story/translation-table.ts'
import type { Translation } from './story/translations.ts'
import { updateOverlay } from './story/update-overlay.ts'

/** What `translate` works on. */
export interface TranslateOptions {
  /** The language to translate into. */
  readonly lang: string
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Only lists what is missing; writes nothing. */
  readonly missing?: boolean
  /** Writes the table of all texts to this file, and nothing else. */
  readonly csv?: string
  /** Takes the translations of this table into the translation file. */
  readonly fromCsv?: string
}

/** What came of it. */
export interface TranslateResult {
  readonly diagnostics: readonly Diagnostic[]
  /** All texts, with their translations and without. Empty if the story could not be read. */
  readonly rows: readonly TranslationRow[]
  /** The file that was written. */
  readonly written?: string
  readonly added: number
  readonly changed: number
  readonly stale: number
}

const nothing = { rows: [], added: 0, changed: 0, stale: 0 } as const

/** Brings the translations of a story up to date. */
export function translateStory(folder: string, file: string, options: TranslateOptions): TranslateResult {
  const notebook = new Notebook()
  const lang = parseLang(options.lang)
  if (lang === undefined) {
    notebook.report('L701', undefined, { written: options.lang, near: meantLang(options.lang) })
    return { ...nothing, diagnostics: notebook.close(undefined).diagnostics }
  }
  const { value, diagnostics } = readForTranslation(openFolder(folder), file)
  if (!value) return { ...nothing, diagnostics }
  if (value.story.lang === lang) {
    notebook.report('L705', undefined, { lang })
    return { ...nothing, diagnostics: [...diagnostics, ...notebook.close(undefined).diagnostics] }
  }
  const overlay = value.overlays.find((each) => each.lang === lang)
  const lost = lostOf(value, lang)
  const rows = translationRows(value.texts, lost, value.story.lang, lang)
  if (options.missing) return { ...nothing, diagnostics, rows, stale: lost.length }
  if (options.csv !== undefined) {
    const written = resolve(options.csv)
    refuseExisting(written)
    writeWhole(written, new TextEncoder().encode(writeTable(rows)))
    return { ...nothing, diagnostics, rows, written, stale: lost.length }
  }
  // What is broken may be missing only because of that, and a translation must not be lost over it.
  if (diagnostics.some((found) => severityOf(found) === 'error')) return { ...nothing, diagnostics, rows }
  const offered = options.fromCsv === undefined ? [] : offersOf(readCsv(resolve(options.fromCsv)))
  const { story, texts, found } = value
  const { text, ...counts } = updateOverlay({ story: file, main: story.lang, lang, texts, overlay, found, offered })
  const written = resolve(folder, overlay?.path ?? overlayPath(file, lang))
  if (!overlay) refuseExisting(written)
  if (text !== overlay?.root.at.source.text) writeWhole(written, new TextEncoder().encode(text))
  const after = readForTranslation(openFolder(folder), file)
  return {
    diagnostics: after.diagnostics,
    rows: after.value ? translationRows(after.value.texts, lostOf(after.value, lang), story.lang, lang) : rows,
    written,
    ...counts,
  }
}

/** Translations of what is no longer in the story. */
function lostOf({ overlays, found }: Translated, lang: string): readonly Translation[] {
  return overlays.flatMap((overlay) =>
    overlay.lang === lang ? overlay.translations.filter((entry) => !found.has(entry)) : [],
  )
}

/** Somebody's work may be in it. */
function refuseExisting(path: string): void {
  if (namesIn(dirname(path)).includes(basename(path)))
    throw new HostError('exists', `There is already a file "${path}".`, 'Move it away, or choose another name.')
}

function readCsv(path: string): readonly TranslationRow[] {
  const file = openFolder(dirname(path)).read(basename(path))
  if (file.type !== 'file')
    throw new HostError('no-table', `The table "${path}" cannot be read.`, 'Check the name of the file.')
  const { value, diagnostics } = decodeSource(path, file.bytes)
  if (!value)
    throw new HostError(
      'no-table',
      `The table "${path}" is not saved as UTF-8${diagnostics[0]?.details.encoding ? ` but as ${diagnostics[0].details.encoding}` : ''}.`,
      'In Excel choose "Save As" → "CSV UTF-8".',
    )
  const rows = readTable(value.text)
  if (!rows)
    throw new HostError(
      'no-table',
      `"${path}" is not a table of translations.`,
      'It needs the columns "main" and "translation"; "kamishibai i18n LANG --csv FILE" writes one.',
    )
  return rows
}
