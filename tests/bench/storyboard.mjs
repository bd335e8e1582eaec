/** How long the storyboard and the fonts of a deck take: with an empty cache, and after nothing has changed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Seconds for a thousand slides on two cores. */
export const aims = { cold: 2, warm: 0.2 }

/** Bundles the clock where it finds our templates and fonts: somewhere below our `package.json`. */
export async function bundleClock() {
  const outfile = fileURLToPath(new URL('../../dist/bench/storyboard-clock.mjs', import.meta.url))
  await build({
    entryPoints: [fileURLToPath(new URL('storyboard-clock.ts', import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  return outfile
}

/** Times one deck: seconds for `storyboard` and `fonts`, `cold` and `warm`. */
export function timeStoryboard(clock, { folder }) {
  const cache = mkdtempSync(join(folder, 'cache-'))
  const run = () => {
    const env = { ...process.env, KAMISHIBAI_CACHE: cache }
    const { status, stdout, stderr } = spawnSync(process.execPath, [clock, join(folder, 'story.yaml')], {
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The storyboard could not be timed:\n${stderr}`)
    return JSON.parse(stdout)
  }
  const cold = run()
  return { slides: cold.slides, cold, warm: run() }
}
