import { dirname, join } from 'node:path'
import { beginBrowser } from './export/browser.ts'
import { type Format, formats } from './export/formats.ts'
import { HostError } from './host/host-error.ts'
import { ensureWritable, openFolder, writeWhole } from './host/node.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import { severityOf } from './source/sentence.ts'
import type { KeyPreset } from './story/key-presets.ts'
import type { Lang } from './story/text.ts'

/** What `build` makes, and from what. */
export interface BuildOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Default: all formats. */
  readonly to?: readonly Format[]
  /** The folder the files go to. Default `dist` beside the story. */
  readonly out?: string
  /** Default: the story's main language. A deck in several languages opens in the first; a key changes to the next. */
  readonly lang?: Lang | readonly Lang[]
  /** Overrides the story's theme. */
  readonly theme?: string
  /** How fast it is told: characters a minute in Japanese, Chinese and Korean (300 if nothing is said), words elsewhere (130). */
  readonly pace?: number
  /** The keys that the talk is given with, in place of the story's preset. */
  readonly keys?: KeyPreset
  /** `left-out` makes a deck for the audience: no notes, nothing that is only spoken. Default `kept`. */
  readonly notes?: 'kept' | 'left-out'
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

/** What came of a build. */
export interface BuildResult {
  /** Empty when errors stopped the build. */
  readonly written: readonly Written[]
  readonly diagnostics: readonly Diagnostic[]
  readonly slides: number
  /** Estimated length of the talk. */
  readonly seconds: number
  /** The browser ran without its sandbox: this system allows none. */
  readonly unsandboxed: boolean
  /** Formats that could not be made here (a PDF without a browser), with the reason and the cure. */
  readonly left: readonly { readonly format: Format; readonly message: string; readonly hint: string }[]
}

/** A build whose story, name and output folder are known. */
export interface Task extends BuildOptions {
  readonly folder: string
  readonly file: string
  /** The story's file name without its ending: what the products are called. */
  readonly name: string
  readonly out: string
}

/** Makes the deck and writes it in every format asked for. The browser starts first: it needs the longest. */
export async function buildStory(task: Task): Promise<BuildResult> {
  const wanted = task.to ?? (Object.keys(formats) as Format[])
  const progress = task.onProgress ?? (() => undefined)
  const begun = [ensureWritable(task.out)]
  const browser = wanted.some((format) => formats[format].needsBrowser) ? beginBrowser() : undefined
  try {
    progress('Drawing the storyboard')
    // Loaded now: the browser needs longer to start, and has been begun.
    const [{ makeDeck }, { openWorkshop }] = await Promise.all([import('./pipeline.ts'), import('./workshop.ts')])
    const files = openFolder(task.folder)
    const { value: deck, diagnostics } = await makeDeck(
      files,
      task.file,
      { lang: task.lang, theme: task.theme, pace: task.pace, keys: task.keys, notes: task.notes },
      openWorkshop(files, join(task.folder, task.file)),
    )
    const stops = diagnostics.some((diagnostic) => task.strict || severityOf(diagnostic) === 'error')
    const opening = deck?.editions[0]?.slides
    const storyboard = opening?.manuscript.storyboard
    const talk = { slides: opening?.slides.length ?? 0, seconds: storyboard?.seconds ?? 0 }
    if (!deck || !storyboard || stops) return { written: [], diagnostics, ...talk, unsandboxed: false, left: [] }

    const nameIn = (lang: Lang) => (lang === storyboard.story.lang ? task.name : `${task.name}.${lang}`)
    const written: Written[] = []
    const left: BuildResult['left'][number][] = []
    for (const format of wanted) {
      const way = formats[format]
      progress(`Making the ${format.toUpperCase()}`)
      try {
        const { files: products, beside } = await way.make(
          deck,
          nameIn,
          () => browser?.ready ?? Promise.reject(new Error('no browser was begun')),
        )
        // What a product leans on comes first: where the disk fills up, no deck stands there without its theme.
        const artifacts = [...beside, ...products]
        for (const folder of new Set(artifacts.map(({ path }) => dirname(join(task.out, path)))))
          begun.push(ensureWritable(folder))
        for (const { path, bytes } of artifacts) writeWhole(join(task.out, path), bytes)
        for (const { path, bytes } of products)
          written.push({ path: join(task.out, path), bytes: bytes.length, format })
      } catch (error) {
        if (!(error instanceof HostError && error.code === 'no-browser')) throw error
        left.push({ format, message: error.message, hint: error.hint })
      }
    }
    const unsandboxed =
      written.some(({ format }) => formats[format].needsBrowser) && (await browser?.ready)?.sandboxed === false
    return { written, diagnostics, ...talk, unsandboxed, left }
  } finally {
    for (const takeBack of begun.reverse()) takeBack()
    await browser?.stop()
  }
}
