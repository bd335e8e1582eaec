/** Draws what is in the panels of a manga page, in ink and one colour for each figure; the words are set over it. */
import { type Doll, drawDoll } from './figures.ts'
import { figureWidth, type PanelLook } from './manga-balloons.ts'
import type { Panel } from './manga-grid.ts'
import { drawScenery } from './scenery.ts'
import { between, numbersFrom, oneOf, type Random } from './scenery-random.ts'

const r = Math.round

/** A panel, and who is seen in it. */
export interface PanelDrawing {
  readonly panel: Panel
  readonly look: PanelLook
  readonly doll: Doll
  /** Where the doll stands, and looks away from. */
  readonly side: 'left' | 'right'
  /** The same words give the same drawing. */
  readonly seed: string
}

/** Screentones, light to dark: from dot to dot, and how large a dot is. */
const TONES = [
  [10, 1.3],
  [10, 2.1],
  [8, 2.6],
] as const

interface Page {
  readonly paper: string
  readonly ink: string
}

/** The picture of a whole page, as large as its slide, as SVG. */
export function drawMangaPage(
  panels: readonly PanelDrawing[],
  slide: { readonly width: number; readonly height: number },
  page: Page,
): string {
  const { width, height } = slide
  const tones = TONES.map(
    ([step, radius], index) =>
      `<pattern id="t${index}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="${page.paper}" d="M0 0h${step}v${step}H0z"/><circle cx="${step / 2}" cy="${step / 2}" r="${radius}" fill="${page.ink}"/></pattern>`,
  )
  const clips = panels.map(({ panel }, index) => `<clipPath id="p${index}"><path d="${outline(panel)}"/></clipPath>`)
  const drawn = panels.map(
    (each, index) =>
      `<g clip-path="url(#p${index})">${drawPanel(each, page)}</g><path fill="none" stroke="${page.ink}" stroke-width="5" d="${outline(each.panel)}"/>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<defs>${tones.join('')}${clips.join('')}</defs>${drawn.join('')}</svg>`
  )
}

const outline = ({ x, y, width, height }: Panel) => `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${-r(width)}z`

function drawPanel({ panel, look, doll, side, seed }: PanelDrawing, page: Page): string {
  const random = numbersFrom(seed)
  switch (look) {
    case 'loud':
      return rays(panel, { x: 0.5, y: 0.54 }, page.ink, random)
    case 'place':
      return place(panel, seed, page)
    case 'figure':
      return oneOf(GROUNDS, random)(panel, page, random) + figure(panel, doll, side, page)
  }
}

/** Cut at the shoulders by the foot of its panel. */
function figure(panel: Panel, doll: Doll, side: 'left' | 'right', { paper, ink }: Page): string {
  const scale = figureWidth(panel) / 268
  const middle = 138 * scale
  const x = side === 'left' ? panel.x + middle : panel.x + panel.width - middle
  const y = panel.y + panel.height - 168 * scale
  const mirrored = side === 'left' ? scale : -scale
  const paint = { ink, skin: paper, cheek: 'url(#t0)', linen: paper }
  return `<g transform="matrix(${mirrored.toFixed(3)} 0 0 ${scale.toFixed(3)} ${r(x)} ${r(y)})">${drawDoll(doll, paint)}</g>`
}

type Ground = (panel: Panel, page: Page, random: Random) => string

const tone = (panel: Panel, name: 't0' | 't1') => `<path fill="url(#${name})" opacity=".45" d="${outline(panel)}"/>`

const GROUNDS: readonly Ground[] = [
  (panel) => tone(panel, 't0'),
  // Tone that fades in from above.
  ({ x, y, width, height }) =>
    [0.62, 0.4, 0.2]
      .map((part) => `<path fill="url(#t1)" opacity=".3" d="${outline({ x, y, width, height: height * part })}"/>`)
      .join(''),
  // A horizon of tone.
  ({ x, y, width, height }, { ink }) =>
    `${tone({ x, y: y + height * 0.66, width, height: height * 0.34 }, 't1')}<path stroke="${ink}" stroke-width="3" d="M${r(x)} ${r(y + height * 0.66)}h${r(width)}"/>`,
  // Lines that run past.
  ({ x, y, width, height }, { ink }, random) => {
    const lines = Array.from({ length: 18 }, (_, index) => {
      const at = r(y + (height * (index + random())) / 18)
      const from = between(0, width * 0.7, random)
      return `M${r(x + from)} ${at}h${between(width * 0.15, width * 0.6, random)}`
    })
    return `<path stroke="${ink}" stroke-width="2" opacity=".5" d="${lines.join('')}"/>`
  },
  () => '',
]

/** Wedges from the edge to a clear middle. */
function rays(panel: Panel, middle: { readonly x: number; readonly y: number }, ink: string, random: Random): string {
  const [cx, cy] = [panel.x + panel.width * middle.x, panel.y + panel.height * middle.y]
  const count = 44
  const far = panel.width + panel.height
  const wedges = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + 0.4 * random())) / count
    const half = (Math.PI / count) * (0.35 + 0.35 * random())
    const near = 0.86 + 0.3 * random()
    const tip = `${r(cx + 0.4 * panel.width * near * Math.cos(angle))} ${r(cy + 0.36 * panel.height * near * Math.sin(angle))}`
    const end = (turn: number) => `${r(cx + far * Math.cos(angle + turn))} ${r(cy + far * Math.sin(angle + turn))}`
    return `M${tip}L${end(-half)}L${end(half)}z`
  })
  return `<path fill="${ink}" d="${wedges.join('')}"/>`
}

/** Scenery in ink and tones, as large as the panel needs it. */
function place({ x, y, width, height }: Panel, seed: string, { paper, ink }: Page): string {
  const palette = ['url(#t0)', paper, paper, 'url(#t1)', 'url(#t2)', ink, ink].join(' ')
  return drawScenery(seed, palette).replace(
    /^<svg[^>]*>/,
    `<svg x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}" viewBox="0 0 1280 720" preserveAspectRatio="xMidYMid slice">`,
  )
}
