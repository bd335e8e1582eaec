import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Marp } from '@marp-team/marp-core'

/**
 * Writes Marp's own themes as files into a folder: Marp has them inside its program, where each build would have to load them.
 * What they ask the network for is left out.
 */
export function writeMarpThemes(outDir) {
  const folder = join(outDir, 'themes')
  mkdirSync(folder, { recursive: true })
  for (const { name, css } of new Marp().themeSet.themes())
    writeFileSync(join(folder, `${name}.css`), `${css.replace(/^@(?:charset|import)\s[^\n]*;\n?/gm, '').trim()}\n`)
}
