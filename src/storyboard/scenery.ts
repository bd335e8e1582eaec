/** Draws a landscape of cut paper, 1280 × 720, for a scene without a picture of its own. */

import { between, numbersFrom, oneOf, type Random } from './scenery-random.ts'
import { bar, house, ridge, sheet, skyline, swell, tree } from './scenery-shapes.ts'

const r = Math.round

/** Seven colours of one time of day. A layer of paper is the darker the nearer it lies. */
interface Colours {
  readonly sky: string
  readonly glow: string
  readonly disc: string
  readonly far: string
  readonly mid: string
  readonly near: string
  readonly front: string
}

type Ground = (colours: Colours, random: Random) => string

/**
 * The same seed gives the same drawing. The palette is a theme's `--scenery`: times of day divided by commas, each of seven
 * colours: sky, glow, sun or moon, and four layers from far to near.
 */
export function drawScenery(seed: string, palette: string): string {
  const random = numbersFrom(seed)
  const times = palette.split(',').map(readColours)
  const colours = oneOf(times, random)
  const ground = oneOf(GROUNDS, random)
  const drawing = sky(colours, random) + ground(colours, random)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" width="1280" height="720">${drawing}</svg>`
}

/** The first time of day of a palette. */
export function readColours(palette: string): Colours {
  const [sky = '#fff', glow = sky, disc = glow, far = disc, mid = far, near = mid, front = near] = palette
    .trim()
    .split(/[\s,]+/)
  return { sky, glow, disc, far, mid, near, front }
}

const GROUNDS: readonly Ground[] = [hills, peak, sea, city, forest, road, fields, roofs, room]

function sky({ sky, glow, disc }: Colours, random: Random): string {
  const x = between(680, 880, random)
  const y = between(230, 330, random)
  const radius = between(100, 140, random)
  const clouds = Array.from({ length: 5 }, (_, index) => {
    const width = between(120, 360, random)
    return bar(between(60, 1180 - width, random), 70 + index * 46, width, glow)
  })
  return (
    `<path fill="${sky}" d="M0 0h1280v720H0z"/><circle cx="${x}" cy="${y}" r="${radius + 34}" fill="${glow}" opacity=".55"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${disc}"/>${clouds.join('')}`
  )
}

function hills({ far, mid, near, front, glow }: Colours, random: Random): string {
  return [far, mid, near, front]
    .map((colour, index) => sheet(ridge(410 + index * 84, 52, random), colour, glow))
    .join('')
}

function peak({ far, mid, near, front, glow }: Colours, random: Random): string {
  const x = between(420, 640, random)
  const mountain = `M${x - 470} 640Q${x - 130} 480 ${x - 52} 214h104Q${x + 130} 480 ${x + 470} 640z`
  const snow = `M${x - 92} 330Q${x - 66} 270 ${x - 52} 214h104Q${x + 66} 270 ${x + 92} 330l-40-34-32 44-34-40-36 42z`
  return (
    sheet(ridge(500, 30, random), far, glow) +
    `<path fill="${mid}" d="${mountain}"/><path fill="${glow}" d="${snow}"/>` +
    sheet(ridge(590, 34, random), near, glow) +
    sheet(ridge(652, 22, random), front, glow)
  )
}

function sea({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
  const x = between(380, 760, random)
  const glints = Array.from({ length: 7 }, (_, index) =>
    bar(between(430, 820, random), 420 + index * 18, between(40, 190, random), disc),
  )
  const boat = `<path fill="${front}" d="M${x - 96} 548h192l-34 46h-124z"/><path fill="${glow}" d="M${x - 6} 392v138h-86zM${x + 8} 420l74 110h-74z"/>`
  return `<path fill="${far}" d="M0 400h1280v320H0z"/>${glints.join('')}${sheet(swell(520, random), mid, glow)}${boat}${sheet(swell(578, random), near, glow)}${sheet(swell(648, random), front, glow)}`
}

function city({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
  const windows = Array.from(
    { length: 34 },
    () => `M${60 + 36 * Math.floor(random() * 33)} ${612 + 28 * Math.floor(random() * 3)}h14v16h-14z`,
  )
  return (
    sheet(skyline(470, 190, random), far, glow) +
    sheet(skyline(520, 150, random), mid, glow) +
    sheet(skyline(560, 90, random), near, glow) +
    `<path fill="${disc}" d="${windows.join('')}"/><path fill="${front}" d="M0 694h1280v26H0z"/>`
  )
}

function forest({ far, mid, near, front, glow }: Colours, random: Random): string {
  const rows = [mid, near, front].map((colour, index) => {
    const foot = 520 + index * 90
    const trees: string[] = []
    for (let x = between(-60, 0, random); x < 1300; x += between(74, 150, random))
      trees.push(tree(x, foot, between(150, 240, random)))
    return `<path fill="${colour}" d="${trees.join('')}M0 ${foot - 8}h1280v${728 - foot}H0z"/>`
  })
  return sheet(ridge(420, 60, random), far, glow) + rows.join('')
}

function road({ far, mid, near, front, glow }: Colours, random: Random): string {
  const x = between(560, 760, random)
  const poles = [0, 1, 2, 3].map((index) => {
    const height = 300 - index * 68
    const left = 1010 - index * (90 - index * 6)
    return `M${left} ${640 - index * 52}v-${height}m-${height / 6} ${height / 7}h${height / 3}m-${height / 3} ${height / 8}h${height / 3}`
  })
  return (
    sheet(ridge(430, 44, random), far, glow) +
    sheet(ridge(480, 12, random), mid, glow) +
    `<path fill="${glow}" d="M${x} 484C${x + 160} 540 ${x - 330} 570 ${x - 200} 720h360C${x + 20} 610 ${x + 240} 540 ${x} 484z"/>` +
    `<path fill="none" stroke="${front}" stroke-width="8" d="${poles.join('')}"/>${sheet(ridge(690, 12, random), near, glow)}`
  )
}

function fields({ far, mid, near, front, glow }: Colours, random: Random): string {
  const terraces = [near, mid, near, mid, front].map((colour, index) => {
    const y = 452 + index * 58
    const bend = between(-70, 70, random)
    return `<path fill="${colour}" stroke="${glow}" stroke-width="6" d="M-20 ${y + bend}C320 ${y - 60} 700 ${y + 90 - bend} 1300 ${y - bend}V760H-20z"/>`
  })
  return sheet(ridge(400, 66, random), far, glow) + terraces.join('')
}

function roofs({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
  const lamps: string[] = []
  const rows = [mid, near, front].map((colour, index) => {
    const houses: string[] = []
    for (let x = between(-160, -60, random); x < 1280; ) {
      const width = between(170, 260, random)
      const y = 520 + index * 78 + between(-16, 16, random)
      houses.push(house(x, y, width))
      if (random() < 0.6) lamps.push(`M${x + r(width / 2) - 12} ${y + 16}h24v26h-24z`)
      x += width + between(-10, 70, random)
    }
    const lit = `<path fill="${disc}" d="${lamps.splice(0).join('')}"/>`
    return `<path fill="${colour}" stroke="${glow}" stroke-opacity=".4" stroke-width="3" d="${houses.join('')}"/>${lit}`
  })
  return sheet(ridge(430, 60, random), far, glow) + rows.join('')
}

/** A window on the hills, a lamp on the desk before it. */
function room({ far, mid, near, front, glow }: Colours, random: Random): string {
  const bar = between(430, 500, random)
  const lamp = between(540, 580, random)
  const wall = `M0 0h1280v720H0zM150 64v492h${bar - 162}V64zM${bar + 12} 64v492h${1118 - bar}V64z`
  return (
    sheet(ridge(400, 50, random), far, glow) +
    sheet(ridge(480, 40, random), mid, glow) +
    `<path fill="${near}" fill-rule="evenodd" stroke="${glow}" stroke-opacity=".4" stroke-width="3" d="${wall}"/><path fill="${front}" d="M0 612h1280v108H0zM${lamp - 52} 594h104v20h-104zM${lamp + 220} 574h150v16h-150zM${lamp + 200} 590h170v24h-170z"/>` +
    `<path fill="none" stroke="${front}" stroke-width="12" stroke-linejoin="round" d="M${lamp} 600V476l-62-84"/><path fill="${front}" d="M${lamp - 96} 350l78 18 14 40-84 56z"/>`
  )
}
