import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// The package's entry loads a DOM; what is wanted is two of its inner files, which `exports` hides.
const inside = dirname(fileURLToPath(import.meta.resolve('budoux')))

const code = `
  import { Parser } from './parser.js'
  import { model } from './data/models/ja.js'
  const parser = new Parser(model)
  export const phraseBoundaries = (text) => parser.parseBoundaries(text)
`

const types = `/** The offsets at which BudouX begins a new phrase of a Japanese text, ascending. */
export declare function phraseBoundaries(text: string): number[]
`

/** Bundles BudouX's parser and its Japanese model as `budoux.js` into a folder, with its types and its licence. */
export async function bundleBudoux(outDir) {
  await build({
    stdin: { contents: code, resolveDir: inside },
    outfile: join(outDir, 'budoux.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'inline',
  })
  writeFileSync(join(outDir, 'budoux.d.ts'), types)
  writeFileSync(join(outDir, 'BUDOUX-LICENSE.txt'), apacheLicence())
}

/** BudouX is published without the text of its licence; TypeScript's package has the same one. */
function apacheLicence() {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript/package.json')))
  return readFileSync(join(folder, 'LICENSE'), 'utf8')
}
