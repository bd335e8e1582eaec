/** Results as tables. Seconds are this machine's; only the ratios travel. */
import { budgets, growth, limits } from './budgets.mjs'
import { aims } from './storyboard.mjs'

/** The middle of some numbers. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Judges medians by the budgets. Of two neighbours in one round both felt the same load of the machine,
 * so a ratio is the median of the rounds' ratios.
 */
export function judge(decks) {
  const ratios = budgets.flatMap(({ ours, theirs, of, most }) =>
    decks.flatMap(({ about, runs }) => {
      if (!runs[ours] || runs[theirs]?.[0]?.[of] === undefined) return []
      const ratio = median(runs[ours].map((run, round) => run[of] / runs[theirs][round][of]))
      return [verdict(`${ours} / ${theirs}: ${of}`, about, ratio, most[about])]
    }),
  )
  const timed = limits.flatMap(({ ours, about, most }) => {
    const runs = decks.find((deck) => deck.about === about)?.runs[ours]
    // The best of them: what else a machine has to do only ever makes it slower.
    return runs ? [verdict(`${ours}: seconds`, about, Math.min(...runs.map(({ wall }) => wall)), most)] : []
  })
  const [small, large] = [growth.from, growth.to].map((about) => decks.find((deck) => deck.about === about))
  if (!small || !large) return [...ratios, ...timed]
  const grown = growth.ours.flatMap((ours) => {
    if (!small.runs[ours]) return []
    const ratio = median(large.runs[ours].map((run, round) => run.wall / small.runs[ours][round].wall))
    return [verdict(`${ours}, ${growth.from} → ${growth.to} slides: wall`, growth.to, ratio, growth.most)]
  })
  return [...ratios, ...timed, ...grown]
}

function verdict(what, about, ratio, most) {
  return { what, about, ratio, ...(most !== undefined && { most, passed: ratio <= most }) }
}

/** Everything as Markdown. */
export function report({ decks, verdicts, about }) {
  const measured = decks.flatMap(({ size, runs }) =>
    Object.entries(runs).map(([name, all]) => {
      const middle = (of) => median(all.map((run) => run[of]))
      const watched = all[0].cpu !== undefined
      const use = watched ? [`${middle('cpu').toFixed(2)} s`, `${Math.round(middle('memory') / 1e6)} MB`] : ['–', '–']
      return [size, name, `${middle('wall').toFixed(2)} s`, ...use]
    }),
  )
  const judged = verdicts.map(({ what, about, ratio, most, passed }) => [
    what,
    String(about),
    ratio.toFixed(2),
    most === undefined ? 'shown' : `≤ ${most}`,
    most === undefined ? '' : passed ? 'pass' : 'OVER',
  ])
  return [
    `${about}\n`,
    table(['comparison', 'size', 'ratio', 'budget', ''], judged),
    table(['size', 'process', 'wall', 'CPU', 'peak memory'], measured),
    table(['slides', 'cache', 'storyboard', 'a thousand slides', 'aim', 'fonts'], decks.flatMap(storyboardRows)),
  ].join('\n')
}

/** What of a build is deciding the slides, and what is cutting fonts. */
function storyboardRows({ about, storyboard }) {
  return ['cold', 'warm'].map((cache) => {
    const { slides } = storyboard[0]
    const [drawn, fonts] = ['storyboard', 'fonts'].map((of) => median(storyboard.map((run) => run[cache][of])) / 1000)
    const written = (seconds) => `${seconds.toFixed(2)} s`
    // Only of a large deck can be said what a thousand slides take.
    const judged = about < 1000 ? ['–', '–'] : [written((drawn / slides) * 1000), `≤ ${aims[cache]} s`]
    return [String(slides), cache, written(drawn), ...judged, written(fonts)]
  })
}

function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length), title.length),
  )
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  return `${[line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`
}
