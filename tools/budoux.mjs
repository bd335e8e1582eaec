import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// The package's entry loads a DOM; what is wanted is one of its inner files, which `exports` hides.
const inside = dirname(fileURLToPath(import.meta.resolve('budoux')))

const code = `export { model } from './data/models/ja.js'`

const types = `/** BudouX's model for Japanese: weights by feature and letters. */
export declare const model: Readonly<Record<string, Readonly<Record<string, number>>>>
`

/** Puts BudouX's Japanese model as `budoux.js` into a folder, with its types and its licence. */
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
