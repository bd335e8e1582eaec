/** Skies of a scenery: what stands above the ground. */
import type { Colours } from './scenery.ts'
import { between, oneOf, type Random } from './scenery-random.ts'
import { bar } from './scenery-shapes.ts'

type Sky = (colours: Colours, random: Random) => string

export function drawSky(colours: Colours, random: Random): string {
  const skies = isDark(colours.sky) ? NIGHTS : DAYS
  return `<path fill="${colours.sky}" d="M0 0h1280v720H0z"/>${oneOf(skies, random)(colours, random)}`
}

/** Sun or moon, with a ring of light, among streaks of cloud. */
const high: Sky = ({ glow, disc }, random) => {
  const x = between(400, 880, random)
  const y = between(190, 320, random)
  const radius = between(70, 140, random)
  return (
    `<circle cx="${x}" cy="${y}" r="${radius + 34}" fill="${glow}" opacity=".55"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${disc}"/>${streaks(glow, 5, random)}`
  )
}

/** A great disc half below the land. */
const low: Sky = ({ glow, disc }, random) => {
  const x = between(380, 860, random)
  const radius = between(190, 240, random)
  return (
    `<circle cx="${x}" cy="400" r="${radius + 46}" fill="${glow}" opacity=".5"/>` +
    `<circle cx="${x}" cy="400" r="${radius}" fill="${disc}"/>${streaks(glow, 3, random)}`
  )
}

/** Birds, and a small sun. */
const birds: Sky = ({ glow, disc, front }, random) => {
  const left = between(420, 700, random)
  const flock = Array.from({ length: between(5, 9, random) }, (_, index) => {
    const span = between(14, 24, random)
    const [x, y] = [left + index * between(26, 44, random), between(120, 300, random)]
    return `M${x} ${y}q${span / 2}-${span / 2} ${span} 0q${span / 2}-${span / 2} ${span} 0`
  })
  return (
    `<circle cx="${between(340, 560, random)}" cy="${between(170, 260, random)}" r="${between(48, 70, random)}" fill="${disc}"/>` +
    `${heap(glow, random)}<path fill="none" stroke="${front}" stroke-width="5" stroke-linecap="round" d="${flock.join('')}"/>`
  )
}

/** Clouds in heaps. */
const cloudy: Sky = ({ glow, disc }, random) =>
  `<circle cx="${between(440, 840, random)}" cy="${between(220, 300, random)}" r="${between(80, 120, random)}" fill="${disc}"/>` +
  heap(glow, random) +
  heap(glow, random)

/** The new moon among stars. */
const crescent: Sky = ({ sky, glow, disc }, random) => {
  const x = between(480, 840, random)
  const y = between(180, 290, random)
  return `${stars(glow, disc, random)}<circle cx="${x}" cy="${y}" r="86" fill="${disc}"/><circle cx="${x + 40}" cy="${y - 20}" r="80" fill="${sky}"/>`
}

const starry: Sky = (colours, random) => stars(colours.glow, colours.disc, random) + high(colours, random)

const DAYS: readonly Sky[] = [high, high, low, birds, cloudy]
const NIGHTS: readonly Sky[] = [high, low, crescent, starry]

const streaks = (colour: string, count: number, random: Random) =>
  Array.from({ length: count }, (_, index) => {
    const width = between(120, 360, random)
    return bar(between(60, 1180 - width, random), 70 + index * 46, width, colour)
  }).join('')

function heap(colour: string, random: Random): string {
  const [x, y] = [between(80, 900, random), between(110, 280, random)]
  const width = between(170, 300, random)
  return `<path fill="${colour}" d="M${x} ${y}h${width}a34 34 0 0 0-6-67a${width / 5} ${width / 5} 0 0 0-${Math.round(width / 2.6)}-18a46 46 0 0 0-${Math.round(width / 3)} 26a30 30 0 0 0-${Math.round(width - width / 2.6 - width / 3 - 6)} 59z"/>`
}

function stars(faint: string, bright: string, random: Random): string {
  const drawn = Array.from({ length: 26 }, () => `M${between(20, 1260, random)} ${between(16, 380, random)}h0`)
  const path = (from: number, to: number, colour: string, width: number) =>
    `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" d="${drawn.slice(from, to).join('')}"/>`
  return path(0, 18, faint, 6) + path(18, 26, bright, 5)
}

/** Of colours that are not written in six figures nothing is known: they count as light. */
function isDark(colour: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#(\w\w)(\w\w)(\w\w)$/.exec(colour) ?? []
  return [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 330
}
