/** Bundles what `kamishibai` runs: some hundred small files take longer to find and open than to run. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Stay packages of their own: they load files beside themselves, or only some commands need them. */
const external = ['puppeteer', 'harfbuzzjs', 'subset-font', '@sparticuz/chromium', 'kamishibai-browser-linux-x64']

/** Fills `lib` with the command line and the API, and what they share, as a few modules. Names are kept, for bug reports. */
export async function bundleProgram(root, lib) {
  const { metafile } = await build({
    entryPoints: { 'cli/main': join(root, 'src/cli/main.ts'), index: join(root, 'src/index.ts') },
    outdir: lib,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    chunkNames: 'chunk-[hash]',
    external,
    metafile: true,
    // Packages in CommonJS ask for Node's modules by `require`.
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  })
  writeFileSync(join(lib, 'THIRD-PARTY-LICENSES.txt'), licencesOf(root, Object.keys(metafile.inputs)))
}

/** The licence of every package that is in the bundle. */
function licencesOf(root, inputs) {
  const folders = inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [])
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const path = join(root, folder)
      const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
      const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry) && existsSync(join(path, entry)))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(path, file), 'utf8').trim() : ''}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
