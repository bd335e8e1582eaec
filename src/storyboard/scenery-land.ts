/** Grounds without people: each is drawn below the sky of a scenery. */
import type { Colours } from './scenery.ts'
import { between, type Random } from './scenery-random.ts'
import { bar, ridge, sheet, swell, tree } from './scenery-shapes.ts'

export function hills({ far, mid, near, front, glow }: Colours, random: Random): string {
  return [far, mid, near, front]
    .map((colour, index) => sheet(ridge(410 + index * 84, 52, random), colour, glow))
    .join('')
}

export function peak({ far, mid, near, front, glow }: Colours, random: Random): string {
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

export function sea({ far, mid, near, front, glow, disc }: Colours, random: Random): string {
  const x = between(380, 760, random)
  const glints = Array.from({ length: 7 }, (_, index) =>
    bar(between(430, 820, random), 420 + index * 18, between(40, 190, random), disc),
  )
  const boat = `<path fill="${front}" d="M${x - 96} 548h192l-34 46h-124z"/><path fill="${glow}" d="M${x - 6} 392v138h-86zM${x + 8} 420l74 110h-74z"/>`
  return `<path fill="${far}" d="M0 400h1280v320H0z"/>${glints.join('')}${sheet(swell(520, random), mid, glow)}${boat}${sheet(swell(578, random), near, glow)}${sheet(swell(648, random), front, glow)}`
}

export function forest({ far, mid, near, front, glow }: Colours, random: Random): string {
  const rows = [mid, near, front].map((colour, index) => {
    const foot = 520 + index * 90
    const trees: string[] = []
    for (let x = between(-60, 0, random); x < 1300; x += between(74, 150, random))
      trees.push(tree(x, foot, between(150, 240, random)))
    return `<path fill="${colour}" d="${trees.join('')}M0 ${foot - 8}h1280v${728 - foot}H0z"/>`
  })
  return sheet(ridge(420, 60, random), far, glow) + rows.join('')
}

export function fields({ far, mid, near, front, glow }: Colours, random: Random): string {
  const terraces = [near, mid, near, mid, front].map((colour, index) => {
    const y = 452 + index * 58
    const bend = between(-70, 70, random)
    return `<path fill="${colour}" stroke="${glow}" stroke-width="6" d="M-20 ${y + bend}C320 ${y - 60} 700 ${y + 90 - bend} 1300 ${y - bend}V760H-20z"/>`
  })
  return sheet(ridge(400, 66, random), far, glow) + terraces.join('')
}

/** An island with a pine, in still water. */
export function island({ far, mid, near, front, glow }: Colours, random: Random): string {
  const x = between(420, 760, random)
  const rock = `M${x - 190} 560Q${x - 130} 452 ${x - 40} 466Q${x + 20} 420 ${x + 96} 474Q${x + 180} 486 ${x + 214} 560z`
  const pine = `M${x + 20} 470q-16-70 26-128l10 6q-34 56-14 122zM${x - 60} 366q50-44 106-6q44-36 96 2q-44 26-96 16q-52 20-106-12zM${x - 10} 318q40-34 84-4q36-6 52 16q-70 24-136-12z`
  return (
    sheet(ridge(438, 26, random), far, glow) +
    `<path fill="${mid}" d="M0 500h1280v220H0z"/><path fill="${near}" d="${rock}"/><path fill="${front}" d="${pine}"/>` +
    Array.from({ length: 6 }, (_, index) =>
      bar(between(60, 1100, random), 574 + index * 22, between(60, 240, random), glow),
    ).join('') +
    sheet(swell(690, random), front, glow)
  )
}

/** Bare dunes, one behind another, with a sharp crest. */
export function dunes({ far, mid, near, front, glow }: Colours, random: Random): string {
  return [far, mid, near, front]
    .map((colour, index) => {
      const y = 440 + index * 72
      const crest = between(240, 1040, random)
      const shade = `<path fill="${glow}" opacity=".22" d="M${crest} ${y - 84}Q${crest + 40} ${y + 20} ${crest - 70} ${y + 130}L${crest - 420} ${y + 60}Q${crest - 150} ${y + 30} ${crest} ${y - 84}z"/>`
      return `<path fill="${colour}" d="M-20 740V${y + 40}Q${crest - 220} ${y + 30} ${crest} ${y - 84}Q${crest + 200} ${y + 60} 1300 ${y + 20}V740z"/>${shade}`
    })
    .join('')
}

/** Stems of bamboo before the hills, in loose groups. */
export function bamboo({ far, mid, near, front, glow }: Colours, random: Random): string {
  const stems = [near, front].map((colour, index) => {
    const wide = 14 + index * 12
    let path = ''
    for (let x = between(20, 160, random); x < 1280; x += between(240, 420, random)) {
      path += `M${x} 740V-10h${wide}V740z`
      for (let y = between(60, 190, random); y < 600; y += 190)
        path += `M${x - 4} ${y}h${wide + 8}v6h-${wide + 8}zM${x + wide} ${y}q70 0 110 50q-74 4-110-50z`
    }
    return `<path fill="${colour}" d="${path}"/>`
  })
  return (
    sheet(ridge(470, 50, random), far, glow) +
    sheet(ridge(560, 40, random), mid, glow) +
    `${stems.join('')}${sheet(ridge(694, 12, random), front, glow)}`
  )
}
