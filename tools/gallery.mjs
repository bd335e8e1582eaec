/** Photographs the sample play, one of everything, in every theme and language, and puts the pictures on one sheet: `dist/gallery/index.html`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist/gallery')
const langs = ['ja', 'en']
const ours = readdirSync(join(root, 'templates/themes')).map((file) => parse(file).name)
const themes = [...ours, ...readdirSync(join(root, 'lib/themes')).map((file) => parse(file).name)]

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const { sampleDeck, photograph, startBrowser, PNG } = await studio()

const rows = new Map()
const browser = await startBrowser()
try {
  for (const theme of themes) {
    mkdirSync(join(out, theme))
    for (const lang of langs) {
      const { html, editions } = await sampleDeck(theme, lang)
      for (const { name, png } of await photograph(browser, html, editions[0].slides.manuscript.storyboard.theme, 1)) {
        const file = `${theme}/${name}.${lang}.png`
        writeFileSync(join(out, file), PNG.sync.write(png, { colorType: 2, deflateLevel: 3, filterType: 4 }))
        rows.set(name, [...(rows.get(name) ?? []), file])
      }
    }
  }
} finally {
  await browser.close()
}
writeFileSync(join(out, 'index.html'), sheet([...rows].sort(([a], [b]) => (a < b ? -1 : 1))))
console.log(join(out, 'index.html'))

/** What the tests take their pictures with: no part of the program's API. */
async function studio() {
  const outfile = join(out, '.studio.mjs')
  const parts = ['tests/support/sample-deck.ts', 'tests/support/photograph.ts', 'src/export/browser.ts']
  const contents = [...parts.map((part) => `export * from './${part}'`), "export { PNG } from 'pngjs'"].join('\n')
  await bundle({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  const program = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return program
}

function sheet(rows) {
  const pictures = (files) =>
    files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join('\n')
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
body { margin: 2rem; font: 1rem system-ui; background: #ddd }
div { display: grid; grid-template-columns: repeat(${themes.length * langs.length}, minmax(220px, 1fr)); gap: 8px; overflow-x: auto }
img { display: block; width: 100%; aspect-ratio: 16 / 9 }
</style>
<p>${themes.map((theme) => langs.map((lang) => `${theme} ${lang}`).join(' · ')).join(' · ')}</p>
${rows.map(([kind, files]) => `<h2>${kind}</h2>\n<div>\n${pictures(files)}\n</div>`).join('\n')}
</html>
`
}
