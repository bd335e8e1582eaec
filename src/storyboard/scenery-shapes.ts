/** Outlines cut from paper, as SVG. */
import { between, type Random } from './scenery-random.ts'

const r = Math.round

/** A layer of paper with a pale cut edge: below its outline it fills the picture. */
export const sheet = (outline: string, colour: string, edge: string) =>
  `<path fill="${colour}" stroke="${edge}" stroke-opacity=".4" stroke-width="3" d="M-20 740V${outline}V740z"/>`

/** A soft line from left to right around a height, as the rest of a path that begins at its first height. */
export function ridge(height: number, swing: number, random: Random): string {
  let y = height + between(-swing, swing, random)
  let path = `${y}`
  for (let x = 60; x <= 1500; x += 150) {
    const next = height + between(-swing, swing, random)
    path += `Q${x - 75} ${y} ${x} ${r((y + next) / 2)}`
    y = next
  }
  return path
}

/** Waves from left to right, as the rest of such a path. */
export function swell(height: number, random: Random): string {
  const shift = between(0, 80, random)
  return `${height}h${-shift}${'q40-26 80 0t80 0'.repeat(9)}`
}

/** Flat roofs from left to right, as the rest of such a path. */
export function skyline(height: number, swing: number, random: Random): string {
  let path = `${height}`
  for (let x = -20; x < 1300; ) {
    x += between(56, 130, random)
    path += `V${height + between(-swing, 40, random)}H${x}`
  }
  return path
}

/** A fir of three storeys. */
export const tree = (x: number, foot: number, height: number) =>
  `M${x} ${foot - height}l${r(height / 7)} ${r(height / 3)}h-${r(height / 16)}l${r(height / 7)} ${r(height / 3)}h-${r(height / 16)}l${r(height / 6)} ${r(height / 3)}h-${r(height / 1.5)}l${r(height / 6)}-${r(height / 3)}h-${r(height / 16)}l${r(height / 7)}-${r(height / 3)}h-${r(height / 16)}z`

/** A roof with long, upturned eaves on a wall. */
export const house = (x: number, y: number, width: number) =>
  `M${x - 26} ${y - 6}Q${x + r(width / 4)} ${y - 22} ${x + r(width / 2)} ${y - 92}Q${x + r(width * 0.75)} ${y - 22} ${x + width + 26} ${y - 6}L${x + width} ${y + 4}V760H${x}V${y + 4}z`

/** A line with round ends: a cloud, a glint on the water. */
export const bar = (x: number, y: number, width: number, colour: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="10" rx="5" fill="${colour}"/>`
