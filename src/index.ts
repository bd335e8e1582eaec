import { basename, dirname, extname, resolve } from 'node:path'
import type { BeginOptions } from './begin.ts'
import type { BuildOptions, BuildResult } from './build.ts'
import type { DevOptions, OpenDev } from './dev.ts'
import type { EjectOptions, EjectResult } from './eject.ts'
import type { FormatOptions, FormatResult } from './format-file.ts'
import type { Files } from './host/files.ts'
import type { ImportOptions, ImportResult } from './import-text.ts'
import type { LintOptions, LintResult } from './lint.ts'
import type { PresentOptions, PresentResult } from './present.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import type { Message } from './source/report.ts'
import type { Claim } from './story/claims.ts'
import type { SceneTime } from './story/scene-times.ts'
import type { Part, Story } from './story/story.ts'
import type { TranslateOptions, TranslateResult } from './translate.ts'

export type { BeginOptions } from './begin.ts'
export type { BuildOptions, BuildResult, Written } from './build.ts'
export type { DevBuild, DevOptions, OpenDev } from './dev.ts'
export type { EjectOptions, EjectResult } from './eject.ts'
export type { Format } from './export/formats.ts'
export type { FormatOptions, FormatResult } from './format-file.ts'
export { HostError } from './host/host-error.ts'
export type { Finding } from './import/draft.ts'
export type { ImportOptions, ImportResult } from './import-text.ts'
export type { LintOptions, LintResult } from './lint.ts'
export type { OpenTalk, PresentOptions, PresentResult } from './present.ts'
export type { Diagnostic, Note } from './source/diagnostic.ts'
export type { FrameLine } from './source/frame.ts'
export type { Message } from './source/report.ts'
export type { Source, Span } from './source/source.ts'
export type { Claim } from './story/claims.ts'
export type { KeyPreset } from './story/key-presets.ts'
export type { SceneTime } from './story/scene-times.ts'
export type { TranslationRow } from './story/translation-rows.ts'
export type { TranslateOptions, TranslateResult } from './translate.ts'

export interface CheckOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** How fast it is told: characters a minute in Japanese, Chinese and Korean (300 if nothing is said), words elsewhere (130). */
  readonly pace?: number
}

/** What came of a check. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly scenes: number
  readonly times: readonly SceneTime[]
  readonly claims: readonly Claim[]
  /** Estimated length of what is said. */
  readonly seconds: number
}

/** Diagnostics in words, in order of place, each once: what `kamishibai check` prints. */
export async function messagesOf(
  diagnostics: readonly Diagnostic[],
  uiLang: 'en' | 'ja' = 'en',
): Promise<readonly Message[]> {
  const report = await import('./source/report.ts')
  return report.messagesOf(diagnostics, uiLang)
}

/** Builds a story and writes its files, whole or not at all. Rejects only with a `HostError`: mistakes of the author are in `diagnostics`. */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const { buildStory } = await import('./build.ts')
  const place = placeOf(options.story)
  return buildStory({ ...place, ...options, out: options.out ?? resolve(place.folder, 'dist') })
}

/** Reads and checks a story; writes nothing. */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const [{ readStory }, { openFolder }, { sceneTimes }, { claimsOf }] = await Promise.all([
    import('./story/read-story.ts'),
    import('./host/node.ts'),
    import('./story/scene-times.ts'),
    import('./story/claims.ts'),
  ])
  const { folder, file } = placeOf(options.story)
  const files = openFolder(folder)
  const pace = options.pace === undefined ? undefined : { perMinute: options.pace }
  const { value, diagnostics: found } = readStory(files, file, pace)
  const diagnostics = [...found, ...(value?.parts.some(hasCard) ? await cardMistakes(value, files) : [])]
  const times = value ? sceneTimes(value, pace) : []
  const seconds = times.at(-1)?.total ?? 0
  return {
    diagnostics,
    scenes: times.length,
    seconds,
    times,
    // Of a long story there are thousands, and few who ask.
    get claims() {
      return value ? claimsOf(value) : []
    },
  }
}

/** Lays the slides of a story out in a browser and measures them; writes nothing. Rejects only with a `HostError`. */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { lintStory } = await import('./lint.ts')
  const { folder, file } = placeOf(options.story)
  return lintStory(folder, file, options)
}

/** Makes a deck in memory and serves it until it is closed, with a page that drives it from a phone. Rejects only with a `HostError`. */
export async function present(options: PresentOptions = {}): Promise<PresentResult> {
  const { presentStory } = await import('./present.ts')
  const { folder, file } = placeOf(options.story)
  return presentStory(folder, file, options)
}

/** Serves the deck of a story and makes it anew whenever its files change, until it is closed. Rejects only with a `HostError`. */
export async function dev(options: DevOptions = {}): Promise<OpenDev> {
  const { devStory } = await import('./dev.ts')
  const { folder, file } = placeOf(options.story)
  return devStory(folder, file, options)
}

/** Brings the translation of a story into one language up to date, or its table. Rejects only with a `HostError`. */
export async function translate(options: TranslateOptions): Promise<TranslateResult> {
  const { translateStory } = await import('./translate.ts')
  const { folder, file } = placeOf(options.story)
  return translateStory(folder, file, options)
}

/** Writes a small complete story to begin from, and returns its path. Rejects only with a `HostError`. */
export async function begin(options: BeginOptions = {}): Promise<string> {
  const { beginStory } = await import('./begin.ts')
  return beginStory(options)
}

/** Prints the JSON Schema for the stories of a folder. Rejects only with a `HostError`. */
export async function schema(options: Pick<CheckOptions, 'story'> = {}): Promise<string> {
  const { printSchema } = await import('./print-schema.ts')
  return printSchema(placeOf(options.story).folder)
}

/** Turns a script, an article or a transcript into a story. Rejects only with a `HostError`. */
export async function importText(options: ImportOptions): Promise<ImportResult> {
  const { importText } = await import('./import-text.ts')
  return importText(options)
}

/** Tidies a story file. Rejects only with a `HostError`. */
export async function format(options: FormatOptions = {}): Promise<FormatResult> {
  const { formatFile } = await import('./format-file.ts')
  return formatFile(options)
}

/** Copies a template or a theme of ours beside a story; without a name, tells which there are. Rejects only with a `HostError`. */
export async function eject(options: EjectOptions = {}): Promise<EjectResult> {
  const { ejectTemplate } = await import('./eject.ts')
  return ejectTemplate(placeOf(options.story).folder, options)
}

function hasCard(part: Part): boolean {
  return part.type === 'scene' && part.script.some((block) => block.type === 'card')
}

/** The author's own cards need the templates, and those the engine: loaded only for a story that has such cards. */
async function cardMistakes(story: Story, files: Files): Promise<readonly Diagnostic[]> {
  const [{ checkCards }, { openLayers }] = await Promise.all([
    import('./templates/check-cards.ts'),
    import('./open-layers.ts'),
  ])
  return checkCards(story, openLayers(files)).diagnostics
}

function placeOf(story = 'story.yaml'): { folder: string; file: string; name: string } {
  const path = resolve(story)
  return { folder: dirname(path), file: basename(path), name: basename(path, extname(path)) }
}
