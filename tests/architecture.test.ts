import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codeOf, importsOf, packageOf, packagesLoadedWith, sourceFiles, textOf } from './support/source-tree.ts'

/** All that a pure step sees of the machine: two interfaces, and what is built on them. */
const seen = ['host/files.ts', 'host/cache.ts', 'host/memory.ts', 'host/looks.ts']

/** The street: who may lean on whom. A row names folders, or single files of a folder. */
const mayImport: Record<string, readonly string[]> = {
  source: [],
  host: ['source/digest.ts'],
  protocol: [],
  // The keys of the talk, and what each of them does in words.
  story: ['source', 'protocol', 'stage/moves.ts', 'stage/words/en.ts', 'stage/words/words.ts', ...seen],
  typesetting: ['source', 'story', ...seen],
  templates: ['source', 'story', ...seen],
  schema: ['source', 'story', 'templates'],
  import: ['source', 'story'],
  fmt: ['source', 'story'],
  storyboard: ['source', 'story', 'typesetting', 'templates', ...seen],
  slides: ['source', 'story', 'typesetting', 'templates', 'storyboard', ...seen],
  deck: [
    ...['source', 'protocol', 'story', 'typesetting', 'templates', 'storyboard', 'slides', ...seen],
    ...['stage/words/all-words.ts', 'stage/words/en.ts', 'report/report-words.ts'],
  ],
  export: ['source', 'host', 'story', 'storyboard', 'slides', 'deck', 'gauge/finding.ts'],
  server: ['source', 'host', 'protocol', 'slides', 'deck'],
  stage: ['protocol'],
  phone: ['protocol', 'stage'],
  report: ['protocol', 'stage/element.ts'],
  gauge: [],
  pipeline: ['source', 'host/files.ts', 'story', 'typesetting', 'templates', 'storyboard', 'slides', 'deck'],
  'open-layers': ['host', 'templates'],
  workshop: ['source', 'open-layers', 'host', 'typesetting', 'deck'],
  build: ['source', 'host', 'pipeline', 'workshop', 'export', 'story'],
  present: ['source', 'host', 'pipeline', 'workshop', 'server', 'deck', 'story'],
  dev: ['source', 'host', 'protocol', 'pipeline', 'workshop', 'server', 'slides', 'deck', 'story'],
  lint: ['source', 'host', 'pipeline', 'workshop', 'export', 'deck', 'gauge/finding.ts', 'story'],
  'read-source': ['source', 'host'],
  'print-schema': ['host', 'open-layers', 'schema', 'templates'],
  'import-text': ['source', 'host', 'story', 'import', 'read-source'],
  'format-file': ['source', 'host', 'fmt', 'read-source'],
  translate: ['source', 'host', 'story'],
  eject: ['host', 'open-layers', 'templates', 'story/nearest.ts'],
  begin: ['host', 'starters'],
  starters: [],
  index: [
    ...[
      'source',
      'host',
      'story',
      'export/formats.ts',
      'build',
      'dev',
      'lint',
      'present',
      'translate',
      'begin',
      'import/draft.ts',
    ],
    ...['templates/check-cards.ts', 'open-layers', 'print-schema', 'import-text', 'format-file', 'eject'],
  ],
  cli: [
    'source',
    'host/host-error.ts',
    'host/node.ts',
    'host/compiled-program.ts',
    'host/disk-cache.ts',
    'story/nearest.ts',
    'index',
  ],
}

/** Everything from outside comes in through one door. */
const doors: Record<string, string> = {
  '../lib/budoux.js': 'typesetting/budoux.ts',
  '../lib/templates.js': 'templates/engine.ts',
  '../templates/pages/look.css': 'report/report-panel.ts',
  '@marp-team/marp-core': 'slides/marp.ts',
  '@sparticuz/chromium': 'export/shipped-browser.ts',
  chokidar: 'host/watch-looks.ts',
  'csv-parse': 'story/translation-table.ts',
  'csv-stringify': 'story/translation-table.ts',
  'color-name': 'story/read-colour.ts',
  culori: 'storyboard/palette.ts',
  'fastest-levenshtein': 'story/nearest.ts',
  handlebars: 'templates/engine.ts',
  harfbuzzjs: 'typesetting/harfbuzz.ts',
  htmlparser2: 'deck/read-html.ts',
  'js-yaml': 'story/yaml.ts',
  'kamishibai-browser-linux-x64': 'export/shipped-browser.ts',
  'markdown-it': 'story/inline.ts',
  'markdown-it-cjk-friendly': 'story/inline.ts',
  postcss: 'templates/sheet.ts',
  puppeteer: 'export/browser.ts',
  fontverter: 'typesetting/font-file.ts',
  'get-east-asian-width': 'source/display-width.ts',
  'subset-font': 'typesetting/subset.ts',
  svgpath: 'export/curve-arcs.ts',
  uqr: 'server/qr-code.ts',
}

/** From here to there nothing touches the machine. A checksum is arithmetic, wherever it is done. */
const pure = [
  ...['source', 'story', 'typesetting', 'templates', 'storyboard', 'slides', 'deck'],
  'schema',
  'import',
  'fmt',
]
const arithmetic = ['node:crypto']

/** Pure files that throw, and why no author ever notices. */
const mayThrow: Record<string, string> = {
  'templates/engine.ts': 'a helper of Handlebars can only be left by throwing; caught in the same file',
  'templates/theme.ts': 'only if our own theme is missing from the installation',
}

/** Files of more than 200 lines, and why they are one thing. */
const mayBeLong: Record<string, string> = {
  'source/problems/structure.ts': 'a table: a row for each message',
  'source/problems/syntax.ts': 'a table: a row for each message',
  'story/story.ts': 'the whole language in one sitting: types only',
}

/** Classes, and what has a lifetime in them, or who asks for a class. */
const mayBeClass: Record<string, string> = {
  'host/host-error.ts HostError': 'errors are classes',
  'report/report-panel.ts ReportPanel': 'a custom element is a class',
  'slides/marp.ts SlideMarp': 'Marp is extended by inheritance',
  'source/diagnostic.ts Notebook': 'collects while a step works',
  'templates/engine.ts TemplateMistake': 'errors are classes',
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folderOf = (file: string) => file.split('/')[0]!.replace(/\.ts$/, '')
const pureFiles = sourceFiles.filter((file) => pure.includes(folderOf(file)))

test('rule 1: a step never imports a later one', () => {
  const trespasses = sourceFiles.flatMap((file) =>
    importsOf(file)
      .flatMap((each) => (each.file ? [each.file] : []))
      .filter((target) => folderOf(target) !== folderOf(file))
      .filter((target) => !mayImport[folderOf(file)]?.some((may) => may === target || may === folderOf(target)))
      .map((target) => `${file} → ${target}`),
  )
  expect(trespasses).toEqual([])
})

test('rule 1: every folder has its place on the street', () => {
  const folders = new Set(sourceFiles.map(folderOf))
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([])
})

test('rule 2: no step throws at an author', () => {
  const throwing = pureFiles.filter((file) => /\bthrow\b/.test(withoutTexts(file)))
  expect(throwing.filter((file) => !(file in mayThrow))).toEqual([])
})

test('rule 3: from source to deck nothing touches the machine', () => {
  const machine = /\b(process\.|Date\.now|new Date\(\)|Math\.random|performance\.|fetch\(|setTimeout|console\.)/
  const touching = pureFiles.filter(
    (file) =>
      machine.test(withoutTexts(file)) ||
      importsOf(file).some(({ name }) => name.startsWith('node:') && !arithmetic.includes(name)),
  )
  expect(touching).toEqual([])
})

test('rule 8: the stage knows slides, not stories, and needs nothing from outside', () => {
  const leaning = sourceFiles
    .filter((file) => folderOf(file) === 'stage')
    .flatMap((file) => importsOf(file).map((each) => each.file ?? each.name))
    .filter((target) => !['stage', 'protocol'].includes(folderOf(target)))
  expect(leaning).toEqual([])
})

test('rule 9: every dependency has one door', () => {
  const entrances: Record<string, string[]> = {}
  for (const file of sourceFiles) {
    const names = importsOf(file).flatMap(({ name, file: ours }) =>
      ours || name.startsWith('node:') ? [] : [packageOf(name)],
    )
    for (const name of new Set(names)) entrances[name] = [...(entrances[name] ?? []), file]
  }
  const found = Object.entries(entrances).map(([name, files]) => `${name} ← ${files.join(', ')}`)
  expect(found.sort()).toEqual(
    Object.entries(doors)
      .map(([name, door]) => `${name} ← ${door}`)
      .sort(),
  )

  const { dependencies, optionalDependencies } = packageIn('.')
  const brought = { ...dependencies, ...optionalDependencies, ...packageIn('tools/browser-linux-x64').dependencies }
  expect(
    Object.keys(doors)
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual(Object.keys(brought).sort())
})

test('rule 9: files are opened only in host, export, server and cli', () => {
  const opening = sourceFiles.filter((file) =>
    importsOf(file).some((each) => /^node:(fs|net|http|child_process)/.test(each.name)),
  )
  expect(opening.filter((file) => !['host', 'export', 'server'].includes(folderOf(file)))).toEqual([])
})

test('help loads only what compares and measures words', () => {
  expect(packagesLoadedWith('cli/program.ts')).toEqual(['fastest-levenshtein', 'get-east-asian-width'])
})

test('the check of a story loads no Marp, no browser and no fonts', () => {
  const heavy = ['@marp-team/marp-core', 'puppeteer', 'subset-font', 'harfbuzzjs', 'htmlparser2']
  expect(packagesLoadedWith('index.ts').filter((name) => heavy.includes(name))).toEqual([])
})

test('no file is longer than 200 lines', () => {
  const long = sourceFiles.filter((file) => textOf(file).split('\n').length > 201)
  expect(long).toEqual(Object.keys(mayBeLong))
})

test('files are named after the one thing inside', () => {
  const vague = /(^|[-/])(utils?|helpers?|common|misc|managers?|handlers?|processors?|index)([-./]|$)/
  expect(sourceFiles.filter((file) => vague.test(file))).toEqual(['index.ts'])
  expect(sourceFiles.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.ts$/.test(file))).toEqual([])
})

test('no enums, no default exports, no interfaces with an I', () => {
  const foreign = /\benum [A-Z]|\bexport default\b|\binterface I[A-Z]/
  expect(sourceFiles.filter((file) => foreign.test(withoutTexts(file)))).toEqual([])
})

test('classes only where something has a lifetime', () => {
  const classes = sourceFiles.flatMap((file) =>
    [...withoutTexts(file).matchAll(/\bclass ([A-Z]\w*)/g)].map((match) => `${file} ${match[1]}`),
  )
  expect(classes).toEqual(Object.keys(mayBeClass))
})

test('nothing leads out of the project', () => {
  const escaping = sourceFiles.flatMap((file) =>
    [...textOf(file).matchAll(/['"`](\.\.\/[^'"`]*)['"`]/g)]
      .map((match) => relative(root, join(root, 'src', file, '..', match[1]!)))
      .filter((target) => target.startsWith('..'))
      .map((target) => `${basename(file)} → ${target}`),
  )
  expect(escaping).toEqual([])
})

/** The `package.json` of a folder. */
function packageIn(folder: string) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

/** Code without what stands in quotes: a message may say "throw". */
function withoutTexts(file: string): string {
  return codeOf(file).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
}
