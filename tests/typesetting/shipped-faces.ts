import { readFileSync } from 'node:fs'
import type { FontFace } from '../../src/typesetting/font-face.ts'

const bytes = (name: string) => readFileSync(new URL(`../../lib/fonts/${name}.ttf`, import.meta.url))

/** The faces that are shipped, under the names that tests give them. */
export const gothic: FontFace = { family: 'Gothic', weight: 500, bytes: bytes('zen-maru-gothic-japanese-500') }
export const boldGothic: FontFace = { family: 'Gothic', weight: 700, bytes: bytes('zen-maru-gothic-japanese-700') }
export const latinGothic: FontFace = {
  family: 'Gothic',
  weight: 500,
  ranges: [[0, 0x24f]],
  bytes: bytes('zen-maru-gothic-latin-500'),
}
export const display: FontFace = { family: 'Display', weight: 800, bytes: bytes('kaisei-tokumin-japanese-800') }
export const mono: FontFace = { family: 'Mono', weight: 500, bytes: bytes('ibm-plex-mono-latin-500') }
