import { join } from 'node:path'
import { assemblePhone } from './deck/assemble-phone.ts'
import { HostError } from './host/host-error.ts'
import { openFolder } from './host/node.ts'
import { makeDeck } from './pipeline.ts'
import { networkAddresses } from './server/addresses.ts'
import { noAddress } from './server/listen-fault.ts'
import { openServer, usualPort } from './server/open-server.ts'
import { qrCode } from './server/qr-code.ts'
import { newToken } from './server/token.ts'
import type { Diagnostic } from './source/diagnostic.ts'
import { severityOf } from './source/sentence.ts'
import type { KeyPreset } from './story/key-presets.ts'
import type { Lang } from './story/text.ts'
import { openWorkshop, scriptFor } from './workshop.ts'

/** What `present` gives, and to whom. */
export interface PresentOptions {
  /** The story file. Default `story.yaml`. */
  readonly story?: string
  /** Default: the story's main language. A deck in several languages opens in the first. */
  readonly lang?: Lang | readonly Lang[]
  /** Overrides the story's theme. */
  readonly theme?: string
  /** The keys that the talk is given with, in place of the story's preset. */
  readonly keys?: KeyPreset
  /** `left-out` makes deck and phone for the audience: no notes, nothing that is only spoken. Default `kept`. */
  readonly notes?: 'kept' | 'left-out'
  /** Who may come in: this machine alone (the default), or its network, by the first of its addresses there or by the one named. */
  readonly host?: 'loopback' | 'network' | (string & {})
  /** Default 1930; 0 takes any that is free. */
  readonly port?: number
  /** Told what is being done, in a few words, when it begins. */
  readonly onProgress?: (step: string) => void
}

/** What came of it. */
export interface PresentResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly slides: number
  /** Estimated length of the talk. */
  readonly seconds: number
  /** Missing when errors left no deck to give. */
  readonly talk?: OpenTalk
}

/** A talk that is open until it is closed. */
export interface OpenTalk {
  /** The address of the deck, for this machine. Whoever knows it may drive the talk. */
  readonly deck: string
  /** The address of the page for the phone. */
  readonly phone: string
  /** The latter as a QR code for a dark terminal; missing where no phone could come in. */
  readonly code?: string
  /** When it is closed. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** Makes the deck in memory and serves it, with a page for a phone. */
export async function presentStory(folder: string, file: string, options: PresentOptions): Promise<PresentResult> {
  options.onProgress?.('Drawing the storyboard')
  const files = openFolder(folder)
  const workshop = { ...openWorkshop(files, join(folder, file)), wire: scriptFor('wire') }
  const { value: deck, diagnostics } = await makeDeck(files, file, options, workshop)
  const slides = deck?.editions[0]?.slides
  const seconds = slides?.manuscript.storyboard.seconds ?? 0
  const found = { diagnostics, slides: slides?.slides.length ?? 0, seconds }
  if (!deck || diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error')) return found
  const pages = new Map([
    ['/', deck.html],
    ['/phone', assemblePhone(deck, workshop.layers, scriptFor('phone'))],
  ])
  return { ...found, talk: await openTalk(pages, options) }
}

async function openTalk(pages: ReadonlyMap<string, string>, options: PresentOptions): Promise<OpenTalk> {
  const host = hostFor(options.host ?? 'loopback')
  const token = newToken()
  const { port, close } = await openServer({ pages, token, host, port: options.port ?? usualPort })
  const phone = `http://${host ?? '127.0.0.1'}:${port}/phone?stage=${token}`
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return {
    deck: `http://127.0.0.1:${port}/?stage=${token}`,
    phone,
    ...(host && { code: qrCode(phone) }),
    ended,
    async close() {
      await close()
      end()
    },
  }
}

/** The address in the network, if it is to be opened to it. */
function hostFor(host: string): string | undefined {
  if (host === 'loopback') return undefined
  const own = networkAddresses()
  const found = host === 'network' ? own[0] : own.find((address) => address === host)
  if (found) return found
  if (host !== 'network') throw noAddress(host)
  throw new HostError(
    'no-network',
    'This machine is in no network.',
    'Connect it to one: the hotspot of the phone will do.',
  )
}
