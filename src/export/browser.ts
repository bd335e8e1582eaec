import type { Page, Browser as Puppet } from 'puppeteer'
import { HostError } from '../host/host-error.ts'
import type { Candidate } from './find-browser.ts'
import { type Launched, type LaunchOptions, launch } from './launch.ts'

export type { Page } from 'puppeteer'

/** A running browser of ours. */
export interface Browser {
  /** What it calls itself, with its version. */
  readonly product: string
  /** Where it was found. */
  readonly from: string
  readonly sandboxed: boolean
  /** A folder it may read; removed when it ends. */
  readonly folder: string
  alive(): boolean
  newPage(): Promise<Page>
  /** A second one like this, for when this one has died. */
  again(): Promise<Browser>
  close(): Promise<void>
}

export interface Beginning {
  readonly ready: Promise<Browser>
  /** Ends the browser, or its beginning. */
  stop(): Promise<void>
}

/** Begins to start a browser, so that it is ready when the story has become slides. Await `ready` late; always `stop`. */
export function beginBrowser(options: LaunchOptions = {}, candidates?: Iterable<Candidate>): Beginning {
  const end = new AbortController()
  const launched = launch(options, end.signal, candidates)
  // Its own modules take as long to load as the browser to start, so both happen at once, but the browser is spawned first.
  const library = import('puppeteer')
  const ready = launched.then(async (found) => connect(found, await library, options))
  // Whoever stops before awaiting `ready` is not interested in why it failed.
  ready.catch(() => {})
  return {
    ready,
    async stop() {
      end.abort()
      await ready.then(
        (browser) => browser.close(),
        () => {},
      )
    },
  }
}

/** Starts a browser and waits until it can be used. */
export function startBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return beginBrowser(options).ready
}

async function connect(
  { process, product, candidate, footing }: Launched,
  puppeteer: Pick<typeof import('puppeteer'), 'connect'>,
  options: LaunchOptions,
): Promise<Browser> {
  const puppet: Puppet = await puppeteer
    .connect({ transport: process.transport, defaultViewport: null, protocolTimeout: 180_000 })
    .catch(async (error) => {
      await process.stop()
      throw new HostError(
        'no-browser',
        `${candidate.path} (${candidate.from}) started, but does not understand us.`,
        'Install a current Chromium or Google Chrome.',
        error,
      )
    })
  // The page that it began with is there already, and one of it is enough for most of us.
  const blank = (await puppet.pages()).values()
  return {
    product,
    from: candidate.from,
    sandboxed: footing !== 'unprotected',
    folder: process.folder,
    alive: () => puppet.connected && process.alive(),
    newPage: async () => blank.next().value ?? puppet.newPage(),
    again: () => startBrowser(options),
    close: () => process.stop(),
  }
}
