import { homedir, platform } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** What decides where a user's things lie; the running machine's unless a test says otherwise. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly root: boolean
}

export const here: Surroundings = {
  platform: platform(),
  env: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
}

/** Our folder for things that can be made again. */
export function cacheFolder({ platform, env, home, root }: Surroundings = here): string {
  if (env.KAMISHIBAI_CACHE) return env.KAMISHIBAI_CACHE
  // The specification wants a path that is not absolute to be ignored.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'kamishibai')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'kamishibai')
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'kamishibai', 'Cache')
  // Root's home is closed to others, but the browser that root starts runs as nobody and must be able to read what lies here.
  return root ? '/var/cache/kamishibai' : join(home, '.cache', 'kamishibai')
}
