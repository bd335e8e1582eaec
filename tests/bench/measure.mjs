/** Whole processes, measured from outside. */
import { spawn } from 'node:child_process'
import { canWatch, watchTree } from './process-tree.mjs'

/** Milliseconds between two looks at the process tree. */
const INTERVAL = 20

/** Runs a command to its end: seconds of wall clock and of CPU, peak memory in bytes. Rejects if it fails. */
export function measure({ command, args, cwd, env }) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
    const tree = canWatch ? watchTree(child.pid) : undefined
    const looking = setInterval(() => tree?.look(), INTERVAL)
    let said = ''
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-2000)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      const wall = (performance.now() - start) / 1000
      clearInterval(looking)
      if (code === 0) resolve({ wall, ...tree?.used() })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`))
    })
  })
}
