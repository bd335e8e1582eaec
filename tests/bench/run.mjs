/**
 * `npm run bench`: whole processes, measured from outside, in turns. See `budgets.mjs` for what is compared.
 *   --rounds N    how often each runs (3)       --quick      decks of 10 and 100 slides, one round
 *   --browser P   the browser for all of them   --only TEXT  contestants whose name contains it
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contestants, missing, programOnPath } from './contestants.mjs'
import { makeDeck } from './decks.mjs'
import { makeLongStory } from './long-story.mjs'
import { measure } from './measure.mjs'
import { judge, report } from './report.mjs'
import { bundleClock, timeStoryboard } from './storyboard.mjs'

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const rounds = Number(given.rounds ?? (given.quick ? 1 : 3))
const sizes = given.quick ? [10, 100] : [10, 100, 1000]
const shells = ['chromium-headless-shell', 'chrome-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium']
const browser = given.browser ?? shells.map(programOnPath).find((path) => path !== undefined)

const workplace = mkdtempSync(join(tmpdir(), 'kamishibai-bench-'))
const cache = join(workplace, 'cache')
try {
  const deckMakers = contestants({ cache, browser })
  const decks = [
    ...sizes.map((about) => ({ ...makeDeck(workplace, about, cache), contestants: deckMakers })),
    makeLongStory(workplace),
  ].map(({ contestants, ...deck }) => ({
    ...deck,
    racing: Object.entries(contestants).filter(([name]) => name.includes(given.only)),
    runs: {},
  }))
  const failed = new Map()
  // The first round fills the caches, ours and the system's, and does not count.
  for (let round = 0; round <= rounds; round++)
    for (const deck of decks)
      for (const [name, commandFor] of deck.racing) {
        const entry = `${name}, ${deck.size}`
        if (failed.has(entry)) continue
        try {
          const used = await measure(commandFor(deck))
          if (round > 0) deck.runs[name] = [...(deck.runs[name] ?? []), used]
          console.error(`${round}/${rounds}  ${entry}: ${used.wall.toFixed(2)} s`)
        } catch (error) {
          // A peer that gives up is out of the race; if we do, nothing is worth measuring.
          if (name.startsWith('kamishibai')) throw error
          failed.set(entry, error)
          delete deck.runs[name]
          console.error(`${entry}: ${error.message}`)
        }
      }
  const clock = await bundleClock()
  for (const deck of decks) deck.storyboard = Array.from({ length: rounds }, () => timeStoryboard(clock, deck))
  const verdicts = judge(decks)
  const about = [
    `${rounds} rounds in turns. Ours build a story again that has not changed, save where it says "first build". Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores.`,
    browser ? `Browser for both: ${browser}.` : 'No browser was found, so nothing was printed.',
    ...missing.map((name) => `${name} is not installed.`),
    ...[...failed.keys()].map((entry) => `${entry}: gave up.`),
  ].join(' ')
  const text = report({ decks, verdicts, about })
  const out = fileURLToPath(new URL('../../dist/bench', import.meta.url))
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'results.md'), text)
  const kept = decks.map(({ about, size, runs, storyboard }) => ({ about, size, runs, storyboard }))
  writeFileSync(join(out, 'results.json'), `${JSON.stringify({ about, verdicts, decks: kept }, undefined, 2)}\n`)
  console.log(text)
} finally {
  rmSync(workplace, { recursive: true, force: true })
}
