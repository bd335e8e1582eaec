import { basename, dirname, extname, resolve } from 'node:path'
import type { BuildOptions, BuildResult } from './build.ts'
import type { Diagnostic } from './source/diagnostic.ts'

export type { BuildOptions, BuildResult, Written } from './build.ts'
export type { Format } from './export/formats.ts'
export { HostError } from './host/host-error.ts'
export type { Diagnostic, Note } from './source/diagnostic.ts'
export type { Source, Span } from './source/source.ts'

export interface CheckOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
}

/** What came of a check. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly scenes: number
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
  const [{ readStory }, { openFolder }, { secondsOf }] = await Promise.all([
    import('./story/read-story.ts'),
    import('./host/node.ts'),
    import('./storyboard/timing.ts'),
  ])
  const { folder, file } = placeOf(options.story)
  const { value, diagnostics } = readStory(openFolder(folder), file)
  const scenes = value?.parts.filter((part) => part.type === 'scene').length ?? 0
  return { diagnostics, scenes, seconds: value ? secondsOf(value) : 0 }
}

function placeOf(story = 'story.yaml'): { folder: string; file: string; name: string } {
  const path = resolve(story)
  return { folder: dirname(path), file: basename(path), name: basename(path, extname(path)) }
}
