import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convert } from 'fontverter'

/** The faces that are shipped. A new one is a new row (and its package a development dependency). */
const families = [
  { id: 'kaisei-tokumin', weights: [800], subsets: ['japanese', 'latin'] },
  { id: 'zen-maru-gothic', weights: [500, 700], subsets: ['japanese', 'latin', 'cyrillic'] },
  { id: 'noto-serif-jp', weights: [900], subsets: ['japanese'] },
  { id: 'noto-sans-jp', weights: [500, 700], subsets: ['japanese'] },
  { id: 'newsreader', weights: [800], subsets: ['latin'] },
  { id: 'inter', weights: [500, 700], subsets: ['latin', 'cyrillic'] },
  { id: 'ibm-plex-mono', weights: [500, 700], subsets: ['latin'] },
  { id: 'shippori-mincho', weights: [800], subsets: ['japanese'] },
  { id: 'zen-kaku-gothic-new', weights: [500, 700], subsets: ['japanese', 'cyrillic'] },
]

/** Puts the shipped faces as `fonts/zen-maru-gothic-japanese-500.ttf` into a folder, and their licences beside them. */
export async function copyFonts(outDir) {
  const folder = join(outDir, 'fonts')
  mkdirSync(folder, { recursive: true })
  for (const { id, weights, subsets } of families)
    for (const weight of weights)
      for (const subset of subsets) {
        const from = join(packageFolder(id), 'files', `${id}-${subset}-${weight}-normal.woff`)
        const to = join(folder, `${id}-${subset}-${weight}.ttf`)
        if (!isNewer(to, from)) writeFileSync(to, await convert(readFileSync(from), 'truetype'))
      }
  const licences = families.map(
    ({ id }) => `${id}\n\n${readFileSync(join(packageFolder(id), 'LICENSE'), 'utf8').trim()}`,
  )
  writeFileSync(join(folder, 'FONTS-LICENSE.txt'), `${licences.join(`\n\n${'='.repeat(60)}\n\n`)}\n`)
}

function packageFolder(id) {
  return dirname(fileURLToPath(import.meta.resolve(`@fontsource/${id}/package.json`)))
}

/** Unpacking takes a quarter of a second a face, so it is done once. */
function isNewer(made, source) {
  return existsSync(made) && statSync(made).mtimeMs >= statSync(source).mtimeMs
}
