/** Grounds where people live: each is drawn below the sky of a scenery. */
import type { Colours } from './scenery.ts'
import { between, type Random } from './scenery-random.ts'
import { house, ridge, sheet, skyline, swell } from './scenery-shapes.ts'

const r = Math.round

export function city({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
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

export function road({ far, mid, near, front, glow }: Colours, random: Random): string {
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

export function roofs({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
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
export function room({ far, mid, near, front, glow }: Colours, random: Random): string {
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

/** An arched bridge over the water. */
export function bridge({ far, mid, near, front, glow }: Colours, random: Random): string {
  const x = between(480, 760, random)
  const posts = [-300, -200, -100, 0, 100, 200, 300]
    .map((at) => {
      const y = r(430 + (at * at) / 900)
      return `M${x + at - 6} ${y - 46}h12V${y + 200}h-12z`
    })
    .join('')
  const arch = `M${x - 430} 640Q${x} 220 ${x + 430} 640h-44Q${x} 268 ${x - 386} 640z`
  const rail = `M${x - 330} 500Q${x} 282 ${x + 330} 500v12Q${x} 296 ${x - 330} 512z`
  return (
    sheet(ridge(430, 54, random), far, glow) +
    sheet(ridge(520, 20, random), mid, glow) +
    `<path fill="${front}" d="${arch}${rail}${posts}"/>${sheet(swell(612, random), near, glow)}${sheet(swell(672, random), front, glow)}`
  )
}

/** A lighthouse on a cape. */
export function lighthouse({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
  const x = between(420, 780, random)
  const tower = `M${x - 46} 540L${x - 30} 268h60L${x + 46} 540zM${x - 42} 256h84v14h-84zM${x - 26} 206h52v52h-52zM${x - 36} 206L${x} 170L${x + 36} 206z`
  const bands = `M${x - 35} 340h70l4 60h-78zM${x - 43} 466h86l3 44h-92z`
  return (
    `<path fill="${far}" d="M0 440h1280v280H0z"/>` +
    `<path fill="${glow}" opacity=".5" d="M${x} 226L-20 ${between(90, 150, random)}V${between(300, 350, random)}z"/>` +
    sheet(swell(500, random), mid, glow) +
    `<path fill="${near}" d="${tower}"/><path fill="${glow}" d="${bands}"/><path fill="${disc}" d="M${x - 16} 216h32v34h-32z"/>` +
    `<path fill="${front}" d="M${x - 330} 640Q${x - 170} 520 ${x - 70} 530Q${x} 516 ${x + 90} 536Q${x + 240} 560 ${x + 520} 720H${x - 420}z"/>` +
    sheet(swell(640, random), front, glow)
  )
}

/** A train crosses the plain. */
export function train({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
  const x = between(180, 420, random)
  const cars = [0, 1, 2].map(
    (car) => `M${x + car * 236} 500h224a10 10 0 0 1 10 10v74H${x + car * 236 - 10}v-74a10 10 0 0 1 10-10z`,
  )
  const windows = [0, 1, 2].flatMap((car) =>
    [20, 72, 124, 176].map((at) => `M${x + car * 236 + at - 4} 520h36v28h-36z`),
  )
  return (
    sheet(ridge(420, 60, random), far, glow) +
    sheet(ridge(500, 24, random), mid, glow) +
    `<path fill="${front}" d="${cars.join('')}M0 584h1280v8H0z"/><path fill="${disc}" d="${windows.join('')}"/>` +
    `<path fill="${near}" d="M0 592h1280v128H0z"/>${sheet(ridge(676, 18, random), front, glow)}`
  )
}
