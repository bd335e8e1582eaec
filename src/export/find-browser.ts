import { posix, win32 } from 'node:path'
import { here, type Surroundings } from '../host/cache-folder.ts'
import { HostError } from '../host/host-error.ts'
import { isExecutable, namesIn } from '../host/node.ts'

/** A browser that may start. */
export interface Candidate {
  readonly path: string
  /** Where it was found, in words for messages. */
  readonly from: string
  /** What it needs in its environment besides ours. */
  readonly env?: Readonly<Record<string, string>>
  /** Unpacks it, where that has not been done yet, and says where it lies then. */
  readonly prepare?: () => Promise<Candidate>
}

const variables = ['KAMISHIBAI_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH']

/** The browser that the environment names. A wrong name is a mistake to hear about, not a reason to take another browser. */
export function namedBrowser({ env }: Surroundings = here): Candidate | undefined {
  for (const variable of variables) {
    const path = env[variable]
    if (path) return browserAt(path, variable)
  }
  return undefined
}

/** The browser at a path that somebody gave. */
export function browserAt(path: string, from: string): Candidate {
  if (isExecutable(path)) return { path, from }
  throw new HostError(
    'no-browser',
    `${from} says ${path}, but no program is there.`,
    `Correct ${from}, or leave it out: kamishibai looks for a browser itself.`,
  )
}

/** The browsers of this machine: the system's, then those that puppeteer has fetched. The ones that start fastest come first. */
export function installedBrowsers(around: Surroundings = here): readonly Candidate[] {
  const system = systemPlaces(around).map((path) => ({ path, from: 'system' }))
  const fetched = puppeteerPlaces(around).map((path) => ({ path, from: "puppeteer's cache" }))
  return [...system, ...fetched].filter(({ path }) => isExecutable(path))
}

/** Where browsers lie on each system, whether or not one is there. */
export function systemPlaces({ platform, env, home }: Surroundings): readonly string[] {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary']
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    )
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return folders.flatMap((folder) => programs.map((program) => win32.join(folder, program)))
  }
  // A headless shell needs about half the time of a whole browser to start.
  const shells = ['chromium-headless-shell', 'chrome-headless-shell', 'headless-shell']
  const whole = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  // A relative entry of PATH would run what lies in the story's folder.
  const path = (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
  const find = (names: readonly string[], folders: readonly string[]) =>
    names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  return [...find(shells, [...path, '/usr/lib/chromium']), ...find(whole, path)]
}

/** Where puppeteer keeps what it has fetched: `<cache>/<browser>/<system>-<version>/<folder>/<program>`. */
function puppeteerPlaces({ platform, env, home }: Surroundings): readonly string[] {
  const path = platform === 'win32' ? win32 : posix
  const cache = env.PUPPETEER_CACHE_DIR ?? path.join(home, '.cache', 'puppeteer')
  const programs = ['chrome-headless-shell', 'chrome', 'chrome-headless-shell.exe', 'chrome.exe', macProgram]
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) =>
    newestFirst(namesIn(path.join(cache, browser))).flatMap((version) =>
      namesIn(path.join(cache, browser, version)).flatMap((folder) =>
        programs.map((program) => path.join(cache, browser, version, folder, program)),
      ),
    ),
  )
}

const macProgram = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'

function newestFirst(versions: readonly string[]): readonly string[] {
  return [...versions].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
}
