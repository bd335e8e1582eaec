import { existsSync, type Stats } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { HostError } from './host-error.ts'
import type { Look } from './looks.ts'

/** An eye on the files of a folder. */
export interface Watch {
  /** Keeps an eye on these from now on, too. */
  see(looks: readonly Look[]): void
  close(): Promise<void>
}

/**
 * Tells when something may have changed among what was looked at below a folder: files that come, go or are written, and
 * those that were looked for in vain. It may be told for nothing, but never too late: what is seen for the first time is
 * told as well.
 */
export function watchLooks(folder: string, wake: () => void, onFault: (fault: HostError) => void): Watch {
  const top = resolve(folder)
  /** What was looked at, and the folders on the way there. */
  const near = new Set<string>()
  const listed = new Set<string>()
  const ignored = (path: string, stats?: Stats) => {
    const full = resolve(path)
    return !near.has(full) && !(listed.has(dirname(full)) && !stats?.isDirectory())
  }
  const watchers: FSWatcher[] = []
  return {
    see(looks) {
      const known = new Set(near)
      for (const { at, path } of looks) {
        const full = resolve(top, path)
        const way = relative(top, full)
        if (way === '..' || way.startsWith(`..${sep}`)) continue
        if (at === 'list') listed.add(full)
        for (let place = full; !near.has(place); place = dirname(place)) {
          near.add(place)
          if (place === top) break
        }
      }
      // A folder brings along what is in it.
      const fresh = [...near].filter((path) => !known.has(path) && (path === top || known.has(dirname(path))))
      const there = fresh.filter((path) => path === top || existsSync(path))
      // Each of its own, because only a new one tells when it has come to see everything: what went before is told then.
      if (there.length > 0)
        watchers.push(
          watch(there, { ignored })
            .on('all', wake)
            // Of two changes within 50 ms it tells only the first: a formatter writes that soon after an editor.
            .on('raw', wake)
            .on('ready', wake)
            .on('error', (error) => onFault(faultOf(error, top))),
        )
    },
    async close() {
      await Promise.all(watchers.map((watcher) => watcher.close()))
    },
  }
}

function faultOf(error: unknown, folder: string): HostError {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error)
  return new HostError(
    'cannot-watch',
    `Cannot see all changes in ${folder}: ${reason}.`,
    'Close other programs that watch files; on Linux, raise the limit fs.inotify.max_user_watches.',
    error,
  )
}
