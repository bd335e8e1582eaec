import { basename, dirname, extname, resolve } from 'node:path'
import type { BeginOptions } from './begin.ts'
import type { BuildOptions, BuildResult } from './build.ts'
import type { LintOptions, LintResult } from './lint.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import type { Claim } from './story/claims.ts'
import type { SceneTime } from './story/scene-times.ts'
import type { TranslateOptions, TranslateResult } from './translate.ts'

export type { BeginOptions } from './begin.ts'
export type { BuildOptions, BuildResult, Written } from './build.ts'
export type { Format } from './export/formats.ts'
export { HostError } from './host/host-error.ts'
export type { LintOptions, LintResult } from './lint.ts'
export type { Diagnostic, Note } from './source/diagnostic.ts'
export type { Source, Span } from './source/source.ts'
export type { Claim } from './story/claims.ts'
export type { SceneTime } from './story/scene-times.ts'
export type { TranslationRow } from './story/translation-rows.ts'
export type { TranslateOptions, TranslateResult } from './translate.ts'

export interface CheckOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
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
  const { value, diagnostics } = readStory(openFolder(folder), file)
  const times = value ? sceneTimes(value) : []
  const seconds = times.at(-1)?.total ?? 0
  return { diagnostics, scenes: times.length, seconds, times, claims: value ? claimsOf(value) : [] }
}

/** Lays the slides of a story out in a browser and measures them; writes nothing. Rejects only with a `HostError`. */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { lintStory } = await import('./lint.ts')
  const { folder, file } = placeOf(options.story)
  return lintStory(folder, file, options)
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

function placeOf(story = 'story.yaml'): { folder: string; file: string; name: string } {
  const path = resolve(story)
  return { folder: dirname(path), file: basename(path), name: basename(path, extname(path)) }
}
