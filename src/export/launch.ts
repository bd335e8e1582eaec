import { here, type Surroundings } from '../host/cache-folder.ts'
import { HostError } from '../host/host-error.ts'
import { isExecutable } from '../host/node.ts'
import { type BrowserProcess, type Footing, spawnBrowser } from './browser-process.ts'
import { browserAt, type Candidate, installedBrowsers, namedBrowser } from './find-browser.ts'
import { shippedBrowser } from './shipped-browser.ts'
import { within } from './within.ts'

export interface LaunchOptions {
  /** A browser's path, or `shipped` for the one that npm brought along. Default: the first that starts. */
  readonly browser?: string
  /** `require`: rather no browser than one without its sandbox. Default `prefer`. */
  readonly sandbox?: 'prefer' | 'require'
  /** Milliseconds a browser may take until it answers. Default 30,000. */
  readonly patience?: number
}

/** A browser that answers. */
export interface Launched {
  readonly process: BrowserProcess
  readonly product: string
  readonly candidate: Candidate
  readonly footing: Footing
}

/** Starts the first browser that can be started. The process of the first candidate is spawned before this returns. */
export async function launch(
  options: LaunchOptions,
  given: AbortSignal,
  candidates = candidatesFor(options),
): Promise<Launched> {
  const failures: string[] = []
  for (const candidate of candidates) {
    try {
      const ready = candidate.prepare ? await candidate.prepare() : candidate
      return await startOn(footings(options.sandbox), ready, options.patience ?? 30_000, given)
    } catch (error) {
      given.throwIfAborted()
      failures.push(`${candidate.path} (${candidate.from}): ${error instanceof Error ? error.message : error}`)
    }
  }
  throw noBrowser(failures)
}

/** The browsers worth trying, in order. Each is looked for only when the ones before it have failed. */
export function* candidatesFor({ browser }: LaunchOptions, around: Surroundings = here): Iterable<Candidate> {
  const wanted = browser ?? around.env.KAMISHIBAI_BROWSER
  if (wanted !== 'shipped') {
    const named = browser === undefined ? namedBrowser(around) : browserAt(browser, 'the option')
    yield* named ? [named] : installedBrowsers(around)
    if (named) return
  }
  const shipped = shippedBrowser(around)
  if (shipped) yield shipped
}

async function startOn(
  footings: readonly Footing[],
  candidate: Candidate,
  patience: number,
  given: AbortSignal,
): Promise<Launched> {
  const [footing, ...others] = footings
  if (footing === undefined) throw new Error('it would have to run without its sandbox')
  given.throwIfAborted()
  const process = spawnBrowser(candidate, footing)
  const giveUp = () => void process.stop()
  given.addEventListener('abort', giveUp, { once: true })
  try {
    const product = await within(patience, 'it did not answer in time', process.answered)
    return { process, product, candidate, footing }
  } catch (error) {
    await process.stop()
    if (others.length > 0 && maySucceedWithout(footing, error)) return startOn(others, candidate, patience, given)
    throw error
  } finally {
    given.removeEventListener('abort', giveUp)
  }
}

/** As `nobody` a browser can fail for many reasons, such as a folder it may not read; as ourselves only a sandbox that this machine forbids is worth a second try. */
function maySucceedWithout(footing: Footing, error: unknown): boolean {
  return footing === 'nobody' || (error instanceof Error && /sandbox|namespace/i.test(error.message))
}

function footings(sandbox: LaunchOptions['sandbox']): readonly Footing[] {
  const canDrop = (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder.startsWith('/') && isExecutable(`${folder}/setpriv`))
  const safe: readonly Footing[] = here.root ? (canDrop ? ['nobody'] : []) : ['ourselves']
  return sandbox === 'require' || here.platform === 'win32' ? safe : [...safe, 'unprotected']
}

function noBrowser(failures: readonly string[]): HostError {
  const tried =
    failures.length > 0
      ? `Tried:\n${failures.map((failure) => `  - ${failure}`).join('\n')}`
      : 'Looked on the PATH, in the usual folders and in the caches.'
  return new HostError(
    'no-browser',
    `No browser could be started, and only a browser can print a PDF or measure slides.\n${tried}`,
    `${cures[here.platform] ?? cures.linux} Or name one: KAMISHIBAI_BROWSER=/path/to/chrome`,
  )
}

const cures: Readonly<Record<string, string>> = {
  darwin: 'Install Google Chrome (brew install --cask google-chrome).',
  win32: 'Install Google Chrome or Microsoft Edge.',
  linux: 'Install Chromium (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium).',
}
