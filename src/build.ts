import { dirname, join } from 'node:path'
import { beginBrowser } from './export/browser.ts'
import { type Format, formats } from './export/formats.ts'
import { HostError } from './host/host-error.ts'
import { ensureWritable, openFolder, writeWhole } from './host/node.ts'
import type { BuildOptions, BuildResult, Written } from './index.ts'
import { makeDeck } from './pipeline.ts'
import { severityOf } from './source/sentence.ts'
import { openWorkshop } from './workshop.ts'

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
  ensureWritable(task.out)
  const browser = wanted.some((format) => formats[format].needsBrowser) ? beginBrowser() : undefined
  try {
    progress('Drawing the storyboard')
    const files = openFolder(task.folder)
    const { value: deck, diagnostics } = await makeDeck(
      files,
      task.file,
      { lang: task.lang, theme: task.theme },
      openWorkshop(files),
    )
    const stops = diagnostics.some((diagnostic) => task.strict || severityOf(diagnostic) === 'error')
    const storyboard = deck?.slides.manuscript.storyboard
    const talk = { slides: deck?.slides.slides.length ?? 0, seconds: storyboard?.seconds ?? 0 }
    if (!deck || !storyboard || stops) return { written: [], diagnostics, ...talk, left: [] }

    const name = storyboard.lang === storyboard.story.lang ? task.name : `${task.name}.${storyboard.lang}`
    const written: Written[] = []
    const left: BuildResult['left'][number][] = []
    for (const format of wanted) {
      const way = formats[format]
      progress(`Making the ${format.toUpperCase()}`)
      try {
        const artifacts = await way.make(
          deck,
          name,
          () => browser?.ready ?? Promise.reject(new Error('no browser was begun')),
        )
        for (const folder of new Set(artifacts.map(({ path }) => dirname(join(task.out, path))))) ensureWritable(folder)
        for (const { path, bytes } of artifacts) writeWhole(join(task.out, path), bytes)
        const [main] = artifacts
        if (main) written.push({ path: join(task.out, main.path), bytes: main.bytes.length, format })
      } catch (error) {
        if (!(error instanceof HostError && error.code === 'no-browser')) throw error
        left.push({ format, message: error.message, hint: error.hint })
      }
    }
    return { written, diagnostics, ...talk, left }
  } finally {
    await browser?.stop()
  }
}
