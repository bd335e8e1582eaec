import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convert } from 'fontverter'

/**
 * The faces that are shipped, with their packages as development dependencies. Japanese ones come whole, from the one
 * publisher that has them so: elsewhere they lack what is beyond the first two levels of JIS, and signs such as ① and ★.
 */
const whole = [
  { id: 'kaisei-tokumin', weights: [800] },
  { id: 'zen-maru-gothic', weights: [500, 700] },
  { id: 'noto-serif-jp', weights: [900] },
  { id: 'noto-sans-jp', weights: [500, 700] },
  { id: 'shippori-mincho', weights: [800] },
  { id: 'zen-kaku-gothic-new', weights: [500, 700] },
]
/** Alphabets whose letters are drawn apart from the Japanese face, or need no such face. */
const alphabets = [
  { id: 'kaisei-tokumin', weights: [800], subsets: ['latin'] },
  { id: 'zen-maru-gothic', weights: [500, 700], subsets: ['latin', 'cyrillic'] },
  { id: 'zen-kaku-gothic-new', weights: [500, 700], subsets: ['cyrillic'] },
  { id: 'newsreader', weights: [800], subsets: ['latin'] },
  { id: 'inter', weights: [500, 700], subsets: ['latin', 'cyrillic'] },
  { id: 'ibm-plex-mono', weights: [500, 700], subsets: ['latin'] },
]

/** Puts the shipped faces as `fonts/zen-maru-gothic-japanese-500.ttf` into a folder, and their licences beside them. */
export async function copyFonts(outDir) {
  const folder = join(outDir, 'fonts')
  mkdirSync(folder, { recursive: true })
  for (const { id, weights } of whole)
    for (const weight of weights) {
      const from = wholeFace(id, weight)
      const to = join(folder, `${id}-japanese-${weight}.ttf`)
      if (!isNewer(to, from)) copyFileSync(from, to)
    }
  for (const { id, weights, subsets } of alphabets)
    for (const weight of weights)
      for (const subset of subsets) {
        const from = join(packageFolder(`@fontsource/${id}`), 'files', `${id}-${subset}-${weight}-normal.woff`)
        const to = join(folder, `${id}-${subset}-${weight}.ttf`)
        if (!isNewer(to, from)) writeFileSync(to, await convert(readFileSync(from), 'truetype'))
      }
  const licences = new Map([
    ...whole.map(({ id }) => [id, join(packageFolder(`@expo-google-fonts/${id}`), 'LICENSE_FONT')]),
    ...alphabets.map(({ id }) => [id, join(packageFolder(`@fontsource/${id}`), 'LICENSE')]),
  ])
  const texts = [...licences].map(([id, file]) => `${id}\n\n${readFileSync(file, 'utf8').trim()}`)
  writeFileSync(join(folder, 'FONTS-LICENSE.txt'), `${texts.join(`\n\n${'='.repeat(60)}\n\n`)}\n`)
}

/** `500Medium/ZenMaruGothic_500Medium.ttf` of the package of a family. */
function wholeFace(id, weight) {
  const folder = packageFolder(`@expo-google-fonts/${id}`)
  const style = readdirSync(folder).find((name) => name.startsWith(String(weight)) && !name.endsWith('Italic'))
  const file = readdirSync(join(folder, style)).find((name) => name.endsWith('.ttf'))
  return join(folder, style, file)
}

function packageFolder(name) {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}

/** Unpacking takes a quarter of a second a face, so it is done once. */
function isNewer(made, source) {
  return existsSync(made) && statSync(made).mtimeMs >= statSync(source).mtimeMs
}
