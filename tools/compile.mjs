/** Fills `lib/` from nothing: what `npm publish` takes along and `kamishibai` runs. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleBudoux } from './budoux.mjs'
import { bundleProgram } from './bundle.mjs'
import { packEmoji } from './emoji.mjs'
import { copyFonts } from './fonts.mjs'
import { writeMarpThemes } from './marp-themes.mjs'
import { compileTemplates } from './templates.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const lib = join(root, 'lib')

const steps = [
  ['Clearing lib', clear],
  ['Phrases (BudouX)', () => bundleBudoux(lib)],
  ['Fonts', () => copyFonts(lib)],
  ["Marp's themes", () => writeMarpThemes(lib)],
  ['Emoji', () => packEmoji(lib)],
  ['The stage', () => bundleForDecks('src/stage/main.ts', 'stage.js')],
  ['The wire', () => bundleForDecks('src/phone/wire.ts', 'wire.js')],
  ['The phone', () => bundleForDecks('src/phone/main.ts', 'phone.js')],
  ['The report', () => bundleForDecks('src/report/main.ts', 'report.js')],
  ['The gauge', bundleGauge],
  ['Templates', () => compileTemplates(root, lib)],
  ['Types', declareTypes],
  ['The program', () => bundleProgram(root, lib)],
]

for (const [name, run] of steps) {
  const start = performance.now()
  await run()
  if (process.stdout.isTTY) console.log(`${name.padEnd(20)} ${Math.round(performance.now() - start)} ms`)
}

/** So that nothing stays of a file that was renamed. Fonts take long to unpack and keep themselves up to date. */
function clear() {
  mkdirSync(lib, { recursive: true })
  for (const name of readdirSync(lib)) if (name !== 'fonts') rmSync(join(lib, name), { recursive: true })
}

/** A program that runs in the browser, as one script that a page carries along. */
function bundleForDecks(entry, name) {
  return build({
    entryPoints: [join(root, entry)],
    outfile: join(lib, name),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    // The report carries its style sheets along.
    loader: { '.css': 'text' },
  })
}

/** The program that measures slides in the browser. It leaves what it has under one name. */
function bundleGauge() {
  return build({
    entryPoints: [join(root, 'src/gauge/main.ts')],
    outfile: join(lib, 'gauge.js'),
    bundle: true,
    format: 'iife',
    globalName: 'gauge',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  })
}

function declareTypes() {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript/package.json')))
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { status } = spawnSync(
    process.execPath,
    [join(folder, bin.tsc), '-p', join(root, 'tsconfig.json'), '--emitDeclarationOnly'],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(1)
}
