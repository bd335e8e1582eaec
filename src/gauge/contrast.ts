import { middleOf } from './boxes.ts'
import type { Tell } from './tell.ts'
import type { Block, Run } from './texts.ts'

/** WCAG 2.2, level AA. */
const NEEDED = 4.5
const NEEDED_LARGE = 3

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** Whether a text stands out from the plain colour below it. Over pictures and gradients nobody can say. */
export function checkContrast({ runs }: Block, tell: Tell): void {
  for (const run of runs) {
    const below = groundOf(run)
    if (!below) continue
    const contrast = ratio(laidOver(colourOf(run.style.color), below), below)
    const isLarge = run.size >= 24 || (run.size >= 18.66 && Number(run.style.fontWeight) >= 700)
    if (contrast < (isLarge ? NEEDED_LARGE : NEEDED) - 0.005) tell('contrast', run.parent, contrast.toFixed(1))
  }
}

/** The colour below a run, if it is one colour. */
function groundOf({ parent, boxes: [box] }: Run): Colour | undefined {
  const layers: Colour[] = []
  const pile = box ? document.elementsFromPoint(...middleOf(box)) : []
  const own = pile.findIndex((element) => element.contains(parent))
  if (own < 0) return undefined
  for (const element of pile.slice(own)) {
    const style = getComputedStyle(element)
    if (isPicture(element, style) || Number(style.opacity) < 1) return undefined
    const colour = colourOf(style.backgroundColor)
    layers.push(colour)
    if (colour[3] === 1) break
  }
  return layers.reduceRight<Colour>((below, layer) => laidOver(layer, below), [255, 255, 255, 1])
}

/** A stripe along an edge is no picture: no text stands on it. */
function isPicture(
  element: Element,
  { backgroundImage, backgroundRepeat, backgroundSize }: CSSStyleDeclaration,
): boolean {
  const isStripe = backgroundRepeat === 'no-repeat' && /(?:^|\s)1?\dpx/.test(backgroundSize)
  return element.matches('img, svg, canvas, video') || (backgroundImage !== 'none' && !isStripe)
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
const known = new Map<string, Colour>()

/** Whatever way a colour is written in, painting with it shows what it is. */
function colourOf(written: string): Colour {
  const before = known.get(written)
  if (before || !canvas) return before ?? [0, 0, 0, 0]
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = written
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  const colour: Colour = [red, green, blue, alpha / 255]
  known.set(written, colour)
  return colour
}

function laidOver([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mixed = (above: number, under: number) => above * alpha + under * (1 - alpha)
  return [mixed(red, below[0]), mixed(green, below[1]), mixed(blue, below[2]), 1]
}

function ratio(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
