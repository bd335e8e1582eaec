import type { Diagnostic } from './source/diagnostic.ts'
import type { Lang } from './story/text.ts'

export type { Diagnostic, Note } from './source/diagnostic.ts'
export type { Source, Span } from './source/source.ts'

export type Format = 'html' | 'pdf' | 'md'

/** What `build` makes, and from what. */
export interface BuildOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Default: all formats. */
  readonly to?: readonly Format[]
  /** The folder the files go to. Default `dist` beside the story. */
  readonly out?: string
  /** Default: the story's main language. */
  readonly lang?: Lang
  /** Overrides the story's theme. */
  readonly theme?: string
  /** Warnings stop the build, too. */
  readonly strict?: boolean
  /** Told what is being done, in a few words, when it begins. */
  readonly onProgress?: (step: string) => void
}

/** One file that was written. */
export interface Written {
  readonly path: string
  readonly bytes: number
  readonly format: Format
}

export interface BuildResult {
  /** Empty when errors stopped the build. */
  readonly written: readonly Written[]
  readonly diagnostics: readonly Diagnostic[]
  readonly slides: number
  /** Estimated length of the talk. */
  readonly seconds: number
  /** Formats that could not be made here (a PDF without a browser), with the reason and the cure. */
  readonly left: readonly { readonly format: Format; readonly message: string; readonly hint: string }[]
}

export interface CheckOptions {
  readonly story?: string
  readonly strict?: boolean
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly scenes: number
  readonly seconds: number
}

/** Builds a story. Rejects only with a `HostError`: mistakes of the author are in `diagnostics`. */
export async function build(_options: BuildOptions = {}): Promise<BuildResult> {
  throw new Error('not yet')
}

/** Reads and checks a story; writes nothing. */
export async function check(_options: CheckOptions = {}): Promise<CheckResult> {
  throw new Error('not yet')
}
