import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { makeTemporaryFolder, removeFolder } from '../host/temporary-folder.ts'
import { browserFlags } from './browser-flags.ts'
import { cleanUpOnExit } from './clean-up-on-exit.ts'
import type { Candidate } from './find-browser.ts'
import { pipeTransport, type Transport } from './pipe-transport.ts'

/** As whom the browser runs, and whether in its sandbox: as ourselves, as `nobody` (a browser of root's refuses the sandbox), or without. */
export type Footing = 'ourselves' | 'nobody' | 'unprotected'

/** A browser that was started by us, with a folder of its own that goes when it goes. */
export interface BrowserProcess {
  readonly transport: Transport
  readonly folder: string
  /** Resolves with what it calls itself, once it answers; rejects, with its own words, if it ends before. */
  readonly answered: Promise<string>
  alive(): boolean
  /** Ends it at once. Closing it politely would only cost time. */
  stop(): Promise<void>
}

const nobody = { uid: 65534, gid: 65534 }

/** Waits for the browser's end even if we are killed, and then removes its folder. `$1` is the folder, the rest is the command. */
const guard =
  'folder=$1; shift; "$@"; status=$?; for n in 1 2 3 4 5; do rm -rf "$folder" && break; sleep 1; done; exit $status'

/** Starts a browser and returns at once. */
export function spawnBrowser(candidate: Candidate, footing: Footing): BrowserProcess {
  const folder = makeTemporaryFolder(footing === 'nobody' ? nobody : undefined)
  const [command, ...rest] = commandFor(candidate, footing, folder)
  const grouped = process.platform !== 'win32'
  const child = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own can be ended as a whole, and is not hit by the terminal's Ctrl-C before we are.
    detached: grouped,
    windowsHide: true,
    env: { ...process.env, ...candidate.env, TMPDIR: folder, ...(footing === 'nobody' ? { HOME: folder } : {}) },
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const kill = () => endProcess(child, grouped)
  const forget = cleanUpOnExit(() => {
    kill()
    removeFolder(folder)
  })
  const transport = pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable)
  return {
    transport,
    folder,
    answered: firstAnswer(child, transport),
    alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    async stop() {
      kill()
      await ended
      removeFolder(folder)
      forget()
    },
  }
}

function commandFor({ path }: Candidate, footing: Footing, folder: string): readonly [string, ...string[]] {
  const browser = [
    path,
    ...browserFlags,
    `--user-data-dir=${folder}`,
    ...(footing === 'unprotected' ? ['--no-sandbox'] : []),
    'about:blank',
  ] as const
  if (process.platform === 'win32') return browser
  const drop = [
    'setpriv',
    '--reuid=65534',
    '--regid=65534',
    '--clear-groups',
    '--no-new-privs',
    '--inh-caps=-all',
    '--bounding-set=-all',
  ]
  return ['/bin/sh', '-c', guard, 'kamishibai-browser', folder, ...(footing === 'nobody' ? drop : []), ...browser]
}

function endProcess(child: ChildProcess, grouped: boolean): void {
  if (child.pid === undefined) return
  try {
    if (grouped) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended already.
  }
}

function firstAnswer(child: ChildProcess, transport: Transport): Promise<string> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4096)
  })
  return new Promise((resolve, reject) => {
    transport.onmessage = (message) => resolve(String(JSON.parse(message).result?.product))
    transport.send(JSON.stringify({ id: 0, method: 'Browser.getVersion' }))
    child.once('error', reject)
    child.once('close', (code, signal) =>
      reject(new Error(reasonIn(said) ?? `it ended at once (${signal ?? `code ${code}`})`)),
    )
  })
}

/** The line of a browser's last words that says why. */
function reasonIn(said: string): string | undefined {
  const lines = said
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '')
  return (
    lines.find((line) => /sandbox|error while loading|not found|denied|cannot|FATAL/i.test(line)) ?? lines.at(-1)
  )?.slice(0, 200)
}
