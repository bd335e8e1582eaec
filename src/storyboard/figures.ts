/** Draws two kokeshi dolls that face each other over a ground line, 1280 × 720. The space above is for their words. */
import { readColours } from './scenery.ts'

/** How a member of the cast looks as a doll. */
export interface Doll {
  /** Of the kimono. */
  readonly colour: string
  /** Style of the hair; any whole number, so that a cast can count on. */
  readonly hair: number
}

/** What dolls are painted with, beside the colour of their kimono. */
export interface Paint {
  readonly ink: string
  readonly skin: string
  readonly cheek: string
  readonly linen: string
}

const WARM = { skin: '#fdebd0', cheek: '#efb193', linen: '#fff8ea' }

/** Nothing is drawn behind the dolls: the slide's own background shows. The palette is a theme's `--scenery`. */
export function drawTwoShot(left: Doll, right: Doll, palette: string): string {
  const { sky, front } = readColours(palette)
  const paint = { ...WARM, ink: front }
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" width="1280" height="720">' +
    `<path fill="${sky}" d="M0 606h1280v114H0z"/><path stroke="${front}" stroke-width="4" d="M0 606h1280"/>` +
    `<g transform="translate(330 500)">${drawDoll(left, paint)}</g><g transform="matrix(-1 0 0 1 950 500)">${drawDoll(right, paint)}</g></svg>`
  )
}

/** Around the middle of the head, looking to the right: 132 to either side, from 112 (with a knot 165) above to 208 below. */
export function drawDoll({ colour, hair }: Doll, { ink, skin, cheek, linen }: Paint): string {
  const style = HAIR[((hair % HAIR.length) + HAIR.length) % HAIR.length]!
  const shadow = `<ellipse cx="0" cy="208" rx="170" ry="16" fill="${ink}" opacity=".18"/>`
  const kimono =
    `<path fill="${colour}" stroke="${ink}" stroke-width="5" d="M-64 66C-112 92-128 150-132 208Q0 232 132 208C128 150 112 92 64 66z"/>` +
    `<path fill="${linen}" stroke="${ink}" stroke-width="4" stroke-linejoin="round" d="M-62 72-38 60 6 124 46 58 64 72 4 158z"/>` +
    `<path fill="${ink}" d="M-127 158Q0 184 127 158l4 32Q0 214-131 190z"/><circle cx="8" cy="190" r="13" fill="${linen}"/>`
  const head =
    `<ellipse rx="104" ry="98" fill="${skin}" stroke="${ink}" stroke-width="5"/>` +
    `<g fill="${cheek}"><ellipse cx="-2" cy="40" rx="16" ry="10"/><ellipse cx="80" cy="38" rx="13" ry="10"/></g>` +
    `<g fill="${ink}"><ellipse cx="20" cy="12" rx="8" ry="11"/><ellipse cx="66" cy="12" rx="7" ry="11"/></g>` +
    `<path fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round" d="M8-14q12-9 24-3M58-17q12-5 20 3M34 50q12 12 26 1"/>`
  return `${shadow}${style.behind(ink)}${kimono}${head}${style.over(ink, colour)}`
}

interface Hair {
  behind(ink: string): string
  over(ink: string, ribbon: string): string
}

const cut = (d: string) => (ink: string) =>
  `<path fill="${ink}" stroke="${ink}" stroke-width="5" stroke-linejoin="round" d="${d}"/>`
const nothing = () => ''

const HAIR: readonly Hair[] = [
  // Short, parted.
  {
    behind: nothing,
    over: cut('M-104 10C-112-62-66-108 0-108S112-62 104 4C92-18 84-36 80-56 34-26-24-30-60-40-70-10-88 4-104 10z'),
  },
  // A cap, cut straight.
  { behind: nothing, over: cut('M-104-6C-102-72-58-108 0-108S102-72 104-6C60-34-60-34-104-6z') },
  // A knot on top, with a ribbon.
  {
    behind: (ink) => `<circle cx="-6" cy="-128" r="34" fill="${ink}"/>`,
    over: (ink, ribbon) =>
      `${cut('M-104 12C-112-62-66-108 0-108S112-62 104 8C84-40 40-64-2-66-44-62-84-36-104 12z')(ink)}<path fill="none" stroke="${ribbon}" stroke-width="12" stroke-linecap="round" d="M-30-106q24-10 48 0"/>`,
  },
  // A bob.
  {
    behind: cut('M-108 70C-128-40-80-112 0-112S128-40 108 70q-20 14-40 10H-68q-20 4-40-10z'),
    over: cut('M-106 30C-110-62-66-108 0-108S110-62 106 24C98 2 92-20 90-34H-70C-76-10-90 16-106 30z'),
  },
  // Swept back.
  {
    behind: nothing,
    over: cut(
      'M-104 30C-128-50-70-116 14-110 74-104 108-60 102-14 88-54 52-74 20-70-30-66-54-40-62-4-74 14-90 26-104 30z',
    ),
  },
]
