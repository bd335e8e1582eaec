/** Draws a landscape of cut paper, 1280 × 720, for a scene without a picture of its own. */

import { bamboo, dunes, fields, forest, hills, island, peak, sea } from './scenery-land.ts'
import { numbersFrom, oneOf, type Random } from './scenery-random.ts'
import { drawSky } from './scenery-sky.ts'
import { bridge, city, lighthouse, road, roofs, room, train } from './scenery-town.ts'

/** Seven colours of one time of day. A layer of paper is the darker the nearer it lies. */
export interface Colours {
  readonly sky: string
  readonly glow: string
  readonly disc: string
  readonly far: string
  readonly mid: string
  readonly near: string
  readonly front: string
}

type Ground = (colours: Colours, random: Random) => string

const GROUNDS: readonly Ground[] = [
  hills,
  peak,
  sea,
  forest,
  fields,
  island,
  dunes,
  bamboo,
  city,
  road,
  roofs,
  room,
  bridge,
  lighthouse,
  train,
]

/**
 * The same seed gives the same drawing. The palette is a theme's `--scenery`: times of day divided by commas, each of seven
 * colours: sky, glow, sun or moon, and four layers from far to near.
 */
export function drawScenery(seed: string, palette: string): string {
  const random = numbersFrom(seed)
  const times = palette.split(',').map(readColours)
  const colours = oneOf(times, random)
  const ground = oneOf(GROUNDS, random)
  const drawing = drawSky(colours, random) + ground(colours, random)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" width="1280" height="720">${drawing}</svg>`
}

/** The first time of day of a palette. */
export function readColours(palette: string): Colours {
  const [sky = '#fff', glow = sky, disc = glow, far = disc, mid = far, near = mid, front = near] = palette
    .trim()
    .split(/[\s,]+/)
  return { sky, glow, disc, far, mid, near, front }
}
