/** The door to culori: loaded only when a theme's own colours are not enough. */
import {
  type Color,
  clampChroma,
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  type Oklab,
  parse,
  wcagContrast,
} from 'culori'

/** Names in the colour stand on the ground: WCAG asks 4.5 of text, and rounding takes a little. */
const READABLE = 4.5
const READABLE_AT_FIRST_SIGHT = 4.6

/** To most eyes colours differ more than to those that miss one kind of cone, so their difference counts for less. */
const NORMAL_WEIGHT = 0.55

const LIGHTNESS = { onLight: [0.34, 0.39, 0.44, 0.49, 0.53], onDark: [0.7, 0.745, 0.79, 0.835, 0.88] }
const CHROMA = [0.12, 0.06]
const HUES = Array.from({ length: 36 }, (_, step) => (38 + 10 * step) % 360)

const oklab = converter('oklab')
const oklch = converter('oklch')
const difference = differenceEuclidean('oklab')
const visions = [filterDeficiencyDeuter(1), filterDeficiencyProt(1), filterDeficiencyTrit(1)]

/** A colour as it appears to each kind of eye, the usual one first. */
type Seen = readonly Oklab[]

/** Colours that are told apart from those before them by every eye, and read on a ground: each call takes the next. */
export interface Palette {
  /** Colours that are already taken. */
  take(colour: string): void
  /** The colour that differs most from all that are taken; undefined if none can be read on the ground. */
  next(): string | undefined
}

export function openPalette(ground: string): Palette {
  const candidates = candidatesOn(ground).map((colour) => ({ colour, seen: see(colour), nearest: Infinity }))
  const keepAwayFrom = (taken: Seen) => {
    for (const candidate of candidates) candidate.nearest = Math.min(candidate.nearest, apart(candidate.seen, taken))
  }
  return {
    take(colour) {
      const parsed = parse(colour)
      if (parsed) keepAwayFrom(see(parsed))
    },
    next() {
      const [first] = candidates
      if (!first) return undefined
      const best = candidates.reduce((one, other) => (other.nearest > one.nearest ? other : one), first)
      keepAwayFrom(best.seen)
      return formatHex(best.colour)
    },
  }
}

/** A colour that can be read on a ground: the same where it can, else darker or lighter. */
export function readableOn(ground: string, colour: string): string {
  const [behind, written] = [parse(ground), parse(colour)]
  if (!behind || !written || (written.alpha ?? 1) < 1 || wcagContrast(written, behind) >= READABLE) return colour
  const { l, ...hue } = oklch(written)
  const step = isDark(behind) ? 0.01 : -0.01
  for (let lightness = l + step; lightness > 0 && lightness < 1; lightness += step) {
    const nudged = formatHex(clampChroma({ ...hue, l: lightness }, 'oklch'))
    if (wcagContrast(nudged, behind) >= READABLE) return nudged
  }
  return isDark(behind) ? '#ffffff' : '#000000'
}

function candidatesOn(ground: string): readonly Color[] {
  const behind = parse(ground)
  if (!behind) return []
  const lightness = isDark(behind) ? LIGHTNESS.onDark : LIGHTNESS.onLight
  return CHROMA.flatMap((c) =>
    lightness.flatMap((l) => HUES.map((h) => clampChroma({ mode: 'oklch', l, c, h }, 'oklch'))),
  ).filter((colour) => wcagContrast(formatHex(colour), behind) >= READABLE_AT_FIRST_SIGHT)
}

/** Whether light text is easier to read on it. */
const isDark = (ground: Color) => wcagContrast(ground, '#fff') > wcagContrast(ground, '#000')

const see = (colour: Color): Seen => [colour, ...visions.map((vision) => vision(colour))].map((each) => oklab(each))

function apart(one: Seen, other: Seen): number {
  return Math.min(...one.map((colour, eye) => difference(colour, other[eye]!) * (eye === 0 ? NORMAL_WEIGHT : 1)))
}
