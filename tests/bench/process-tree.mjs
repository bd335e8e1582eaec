/** What a process and all its descendants use, read from `/proc` (Linux). */
import { readdirSync, readFileSync } from 'node:fs'

/** Jiffies per second in `/proc`, the same on every Linux that Node runs on. */
const TICKS = 100
const PAGE = 4096

export const canWatch = process.platform === 'linux'

/**
 * Watches the tree under a process. Each look adds what is new; a process that ended keeps the time it was last seen with,
 * so the CPU is short by what was used after the last look at each.
 */
export function watchTree(root) {
  const parents = new Map()
  const seconds = new Map()
  let peak = 0

  function look() {
    let resident = 0
    for (const pid of readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)) {
      if (parents.has(pid) && !isOurs(pid)) continue
      const stat = readStat(pid)
      if (!stat) continue
      // A child whose parent has ended is given to another: the first parent counts.
      if (!parents.has(pid)) parents.set(pid, stat.parent)
      if (!isOurs(pid)) continue
      seconds.set(pid, stat.seconds)
      resident += stat.resident
    }
    peak = Math.max(peak, resident)
  }

  function isOurs(pid) {
    for (let each = pid; each !== undefined && each > 1; each = parents.get(each)) if (each === root) return true
    return false
  }

  return {
    look,
    used: () => ({ cpu: [...seconds.values()].reduce((sum, each) => sum + each, 0), memory: peak }),
  }
}

/** Fields of proc(5)'s `stat`, counted after the name in parentheses; undefined if the process has ended. */
function readStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return {
      parent: Number(fields[1]),
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      resident: Number(fields[21]) * PAGE,
    }
  } catch {
    return undefined
  }
}
