/** Bundles what `kamishibai` runs: some hundred small files take longer to find and open than to run. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Stay packages of their own: they load files beside themselves, or only some commands need them. */
const external = [
  'puppeteer',
  'harfbuzzjs',
  'subset-font',
  'fontverter',
  '@sparticuz/chromium',
  'kamishibai-browser-linux-x64',
]

/** Large, and not for every run: the command line opens each, when it needs it, as a compiled program of its own. */
const parts = ['puppeteer', '@marp-team/marp-core']

const fileOf = (name) => `./${name.split('/').at(-1)}.cjs`

/** Names are kept, for bug reports. */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  external,
}

/** Fills `lib` with the API, and with the command line and what starts it. */
export async function bundleProgram(root, lib) {
  const built = await Promise.all([bundleApi(root, lib), bundleCommandLine(root, lib), bundleStarter(root, lib)])
  const inputs = built.flat().flatMap(({ metafile }) => Object.keys(metafile.inputs))
  writeFileSync(join(lib, 'THIRD-PARTY-LICENSES.txt'), licencesOf(root, inputs))
}

/** Modules that load one another when they are needed. */
function bundleApi(root, lib) {
  return build({
    ...common,
    entryPoints: [join(root, 'src/index.ts')],
    outdir: lib,
    absWorkingDir: root,
    format: 'esm',
    splitting: true,
    charset: 'utf8',
    chunkNames: 'chunk-[hash]',
    // Packages in CommonJS ask for Node's modules by `require`.
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  })
}

/** What `kamishibai` names: it reads the command line's compiled code, and runs it. */
function bundleStarter(root, lib) {
  return build({
    ...common,
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: join(lib, 'cli/main.js'),
    absWorkingDir: root,
    format: 'esm',
  })
}

/** The command line as CommonJS files for `src/host/compiled-program.ts`. What is imported lazily still runs lazily. */
async function bundleCommandLine(root, lib) {
  const files = parts.map(fileOf)
  return Promise.all([
    bundleCommonJs(root, lib, join(root, 'src/cli/program.ts'), 'program.cjs', {
      alias: Object.fromEntries(parts.map((name) => [name, fileOf(name)])),
      external: [...external, ...files],
    }),
    ...parts.map((name) =>
      bundleCommonJs(root, lib, name, fileOf(name), { external: external.filter((other) => other !== name) }),
    ),
  ])
}

async function bundleCommonJs(root, lib, entry, name, options) {
  const built = await build({
    ...common,
    ...options,
    entryPoints: [entry],
    outfile: join(lib, 'cli', name),
    absWorkingDir: root,
    format: 'cjs',
    charset: 'ascii',
    write: false,
    define: { 'import.meta.url': 'programUrl' },
    banner: { js: "const programUrl=require('node:url').pathToFileURL(__filename).href;" },
  })
  const [{ path, text }] = built.outputFiles
  writeFileSync(path, asciiOf(loading(packagesIn(built.metafile), text)))
  return built
}

/** The packages that are imported lazily from outside the bundle. */
function packagesIn({ outputs }) {
  const imports = Object.values(outputs).flatMap((output) => output.imports)
  return imports.flatMap(({ kind, external, path }) => (external && kind === 'dynamic-import' ? [path] : []))
}

/** `import()` is replaced by the program's `__import()`. */
function loading(packages, text) {
  return packages.reduce((before, name) => before.replaceAll(`import("${name}")`, `__import("${name}")`), text)
}

/** esbuild leaves regular expressions as they are; an escape means the same in them. */
function asciiOf(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
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
