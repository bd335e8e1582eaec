import { join } from 'node:path'
import { assembleBlank } from './deck/assemble-blank.ts'
import type { Deck } from './deck/deck.ts'
import { HostError } from './host/host-error.ts'
import { isAsSeen, type Look, recordLooks } from './host/looks.ts'
import { openFolder } from './host/node.ts'
import { watchLooks } from './host/watch-looks.ts'
import { whenQuiet } from './host/when-quiet.ts'
import { makeDeck } from './pipeline.ts'
import type { Edition } from './protocol.ts'
import { openServer, usualPort } from './server/open-server.ts'
import { newToken } from './server/token.ts'
import { changedPages } from './slides/changed-pages.ts'
import type { Page } from './slides/manuscript.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import { digest } from './source/digest.ts'
import { messagesOf } from './source/report.ts'
import type { KeyPreset } from './story/key-presets.ts'
import type { Lang } from './story/text.ts'
import { openWorkshop, scriptFor } from './workshop.ts'

/** What `dev` serves. */
export interface DevOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Default: the story's main language. A deck in several languages opens in the first. */
  readonly lang?: Lang | readonly Lang[]
  /** Overrides the story's theme. */
  readonly theme?: string
  /** The keys of the deck, in place of the story's preset. */
  readonly keys?: KeyPreset
  /** Default 1930; 0 takes any that is free. */
  readonly port?: number
  /** What the page speaks as long as there is no deck. Default `en`. */
  readonly uiLang?: 'en' | 'ja'
  /** Told what is being done, in a few words, when it begins. */
  readonly onProgress?: (step: string) => void
  /** Told what came of each build, the first one too. */
  readonly onBuild?: (build: DevBuild) => void
  /** Told of what made a later build impossible: the machine (a `HostError`), or a bug. The last deck stays. */
  readonly onFault?: (fault: unknown) => void
}

/** What came of a build. With errors the deck before it stays. */
export interface DevBuild {
  readonly diagnostics: readonly Diagnostic[]
  readonly slides: number
  readonly milliseconds: number
}

/** A deck that follows its story until it is closed. */
export interface OpenDev {
  /** The address of the deck, for this machine. */
  readonly deck: string
  close(): Promise<void>
}

/** Long enough for an editor that writes a file in pieces, too short to be noticed; milliseconds. */
const quiet = 10

/** More mistakes than these nobody reads in a browser. */
const mostShown = 50

/** Serves the deck of a story, and makes it anew whenever something changes that it was made from. */
export async function devStory(folder: string, file: string, options: DevOptions): Promise<OpenDev> {
  options.onProgress?.('Drawing the storyboard')
  const script = scriptFor('report')
  let looks: readonly Look[] = []

  const build = async (before?: Served): Promise<Served> => {
    const start = performance.now()
    const files = recordLooks(openFolder(folder))
    const workshop = { ...openWorkshop(files, join(folder, file)), wire: script }
    try {
      const { value: deck, diagnostics } = await makeDeck(files, file, options, workshop)
      const report = reportOf(diagnostics)
      const good = deck && report.errors === 0 ? deck : undefined
      const page = good
        ? pageOf(good)
        : (before ?? { html: assembleBlank(file, options.uiLang ?? 'en', workshop.layers, script), id: '', pages: [] })
      const slides = deck?.editions[0]?.slides.slides.length ?? 0
      options.onBuild?.({ diagnostics, slides, milliseconds: performance.now() - start })
      const changed = before ? changedPages(before.pages, page.pages) : []
      return { ...page, edition: { type: 'edition', deck: page.id, changed, report } }
    } finally {
      looks = files.looks()
    }
  }

  let served = await build()
  const token = newToken()
  const server = await openServer({ pages: new Map([['/', '']]), token, port: options.port ?? usualPort })
  server.reissue(served.html, served.edition)

  const rebuild = async () => {
    try {
      if (isAsSeen(looks, openFolder(folder))) return
      served = await build(served)
      server.reissue(served.html, served.edition)
    } catch (fault) {
      options.onFault?.(fault)
      server.reissue(served.html, { ...served.edition, changed: [], report: reportOfFault(fault) })
    }
    watch.see(looks)
  }
  const errand = whenQuiet(rebuild, quiet)
  const watch = watchLooks(folder, errand.ask, (fault) => options.onFault?.(fault))
  watch.see(looks)
  return {
    deck: `http://127.0.0.1:${server.port}/?stage=${token}`,
    async close() {
      await errand.end()
      await watch.close()
      await server.close()
    },
  }
}

/** What is to be seen. */
interface Shown {
  readonly html: string
  /** `''` for the page without a deck. */
  readonly id: string
  readonly pages: readonly Page[]
}

/** And what is said about it. */
interface Served extends Shown {
  readonly edition: Edition
}

/** The page of a deck, under an id that tells it from every other: the talk's own leaves out the look and the notes. */
function pageOf({ html, talks, editions }: Deck): Shown {
  const id = digest([html]).slice(0, 12)
  return {
    html: html.replaceAll(`"id":"${talks[0]?.id}"`, `"id":"${id}"`),
    id,
    pages: editions[0]?.slides.manuscript.pages ?? [],
  }
}

function reportOf(diagnostics: readonly Diagnostic[]): Edition['report'] {
  const messages = messagesOf(diagnostics)
  const errors = messages.filter(({ severity }) => severity === 'error').length
  return {
    errors,
    warnings: messages.length - errors,
    messages: { en: messages.slice(0, mostShown), ja: messagesOf(diagnostics, 'ja').slice(0, mostShown) },
  }
}

/** What the terminal tells in full. */
function reportOfFault(fault: unknown): Edition['report'] {
  const { code, message, hint } =
    fault instanceof HostError ? fault : { code: 'bug', message: String(fault), hint: 'The terminal tells more.' }
  const told = [{ severity: 'error', code, message, cure: hint, frame: [] }] as const
  return { errors: 1, warnings: 0, messages: { en: told, ja: told } }
}
