/** Photographs one slide of each kind in every theme and language, of our story and of the specimens, and puts the pictures on one sheet: `dist/gallery/index.html`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist/gallery')
const size = { width: 1280, height: 720 }
const langs = ['ja', 'en']
const stories = ['story.yaml', 'tools/specimens/story.yaml']
const themes = readdirSync(join(root, 'templates/themes')).map((file) => parse(file).name)

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const { build } = await import('../lib/index.js')
const { startBrowser } = await compiled('browser')
const { showPage } = await compiled('show-page')

const rows = new Map()
const browser = await startBrowser()
try {
  for (const theme of themes)
    for (const lang of langs)
      for (const { kind, file } of await photograph(theme, lang)) rows.set(kind, [...(rows.get(kind) ?? []), file])
} finally {
  await browser.close()
}
writeFileSync(join(out, 'index.html'), sheet([...rows].sort(([a], [b]) => (a < b ? -1 : 1))))
console.log(join(out, 'index.html'))

/** A part of the program that is no part of its API. */
async function compiled(name) {
  const outfile = join(out, `.${name}.mjs`)
  const entryPoints = [join(root, `src/export/${name}.ts`)]
  await bundle({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  const program = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return program
}

/** Pictures of the first slide of each kind; what our story shows, the specimens need not. */
async function photograph(theme, lang) {
  const pictures = new Map()
  for (const story of stories) {
    const { written } = await build({ story: join(root, story), theme, lang, to: ['html'], out: join(out, theme) })
    const page = await showPage(browser, readFileSync(written[0].path, 'utf8'))
    await page.setViewport(size)
    await page.emulateMediaType('print')
    for (const kind of await page.evaluate(kindsOfSlides)) {
      if (pictures.has(kind)) continue
      const file = `${theme}/${kind}.${lang}.webp`
      await page.evaluate(bringIntoView, kind)
      await page.screenshot({ path: join(out, file), type: 'webp', quality: 85 })
      pictures.set(kind, { kind, file })
    }
    await page.close()
  }
  return pictures.values()
}

/** In the page: the first class of a slide is its kind; a line is another kind of chart. */
function kindsOfSlides() {
  const slides = [...document.querySelectorAll('div.marpit > section')]
  return [...new Set(slides.map(({ classList: [kind, variant] }) => (variant === 'line' ? `${kind}.line` : kind)))]
}

/** In the page. */
function bringIntoView(kind) {
  document.querySelector(`div.marpit > section.${kind}`).scrollIntoView()
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
