import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFolder } from '../../src/host/node.ts'
import { openLayers } from '../../src/open-layers.ts'
import { findFile, type Layers } from '../../src/templates/layers.ts'
import { chooseTheme, readTheme } from '../../src/templates/theme.ts'
import { filesOf } from '../support/files.ts'

const layersOf = (...folders: readonly Record<string, string>[]) =>
  folders.map((folder, index) => ({ name: `layer ${index} `, files: filesOf(folder) }))

const themeIn = (layers: Layers, name: string, size = '16:9') => readTheme(layers, name, size, 'ja')!.value

test('a theme that is not there is told of where the story names it, and without a place where the command line does', () => {
  const layers = layersOf({ 'themes/paper.css': "section { --text: 'Plain'; --display: 'Tall' }" })
  const at = { source: { name: 'story.yaml', text: 'theme: nope' }, start: 7, end: 11 }
  const placesFor = (chosen: string | undefined, theme: string) =>
    chooseTheme(layers, chosen, { theme, size: '16:9', at }, 'en')
      .diagnostics.filter(({ code }) => code === 'S245')
      .map((diagnostic) => diagnostic.at)
  expect(placesFor(undefined, 'nope')).toEqual([at])
  expect(placesFor('nope', 'paper')).toEqual([undefined])
})

describe('a theme that imports', () => {
  const ours = {
    'themes/plain.css': "@import '../parts/slide.css';\nsection { --text: 'Plain'; --display: 'Tall' }",
    'parts/slide.css': 'section { color: black }',
  }

  test('is read with the imported sheets in it', () => {
    expect(themeIn(layersOf(ours), 'plain').css).toMatch(/^section \{ color: black \}\nsection/)
  })

  test('takes a part from the author, if there is one', () => {
    const layers = layersOf({ 'parts/slide.css': 'section { color: red }' }, ours)
    expect(themeIn(layers, 'plain').css).toContain('color: red')
  })

  test('may build on another theme, and has the last word', () => {
    const mine = {
      'themes/mine.css': "/* @theme mine */ @import 'plain.css';\nsection { --text: 'Mine' }",
      'themes/plain.css': `/* @theme plain */ ${ours['themes/plain.css']}`,
    }
    const theme = themeIn(layersOf(mine, ours), 'mine')
    expect(theme.text.families).toEqual(['Mine'])
    expect(theme.display.families).toEqual(['Tall'])
    expect(theme.css).not.toContain('@theme plain')
  })

  test('may stand in place of one that it imports', () => {
    const mine = {
      'themes/plain.css': "@import 'plain.css'; section { --text: 'Mine' }",
      'parts/slide.css': "@import 'slide.css'; section { color: red }",
    }
    const theme = themeIn(layersOf(mine, ours), 'plain')
    expect([theme.text.families, theme.display.families]).toEqual([['Mine'], ['Tall']])
    expect(theme.css.match(/color: \w+/g)).toEqual(['color: black', 'color: red'])
  })

  test('ends even where two sheets import each other', () => {
    const self = { 'themes/a.css': "@import 'a.css'; section { --text: 'A'; --display: 'A' }" }
    expect(themeIn(layersOf(self, self), 'a').text.families).toEqual(['A'])
    const circle = {
      'themes/a.css': "@import 'b.css';",
      'themes/b.css': "@import 'a.css'; section { --text: 'B'; --display: 'B' }",
    }
    expect(themeIn(layersOf(circle), 'a').text.families).toEqual(['B'])
  })
})

describe('what a theme says for a language', () => {
  const css =
    "section:not(:lang(ja)) { --text: 'Plain' }\nsection { --text: 'Mincho'; --display: 'Tall' }\nsection:lang(ar) { --display: 'Naskh' }"
  const read = (lang: string) => readTheme(layersOf({ 'themes/a.css': css }), 'a', '16:9', lang)?.value

  test('counts in that language, and more than what it says for all', () => {
    expect(read('ar-EG')?.display.families).toEqual(['Naskh'])
    expect(read('en')?.display.families).toEqual(['Tall'])
  })

  test('may be said of all languages but one', () => {
    expect(read('en')?.text.families).toEqual(['Plain'])
    expect(read('ja-JP')?.text.families).toEqual(['Mincho'])
    expect(read('jam')?.text.families).toEqual(['Plain'])
  })
})

describe('what a theme refers to', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  const data = `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`
  const type = "section { --text: 'A'; --display: 'A'; --ground: #fff }"

  test('is found beside the sheet that refers to it, and pictures are inside', () => {
    const files = {
      'themes/mine.css': `@import '../parts/wall.css'; ${type} section.act { background: url(sea.svg) }`,
      'themes/sea.svg': svg,
      'parts/wall.css': "section { background: url('brick/wall.svg#top') }",
      'parts/brick/wall.svg': svg,
    }
    const { css } = themeIn(layersOf(files), 'mine')
    expect(css.match(/url\([^)]*\)/g)).toEqual([data, data])
  })

  test('may be a theme of a lower layer by its name alone', () => {
    const layers = layersOf(
      { 'themes/mine.css': "@import 'gaia';\nsection { color: red }" },
      { 'themes/gaia.css': type },
    )
    expect(themeIn(layers, 'mine').text.families).toEqual(['A'])
  })

  test('may lie beside the templates, if the theme does', () => {
    const story = { 'looks/mine.css': `${type} @font-face { font-family: 'A'; src: url(a.ttf) }`, 'looks/a.ttf': 'A' }
    const layers = openLayers(filesOf(story))
    const { value, diagnostics } = readTheme(layers, 'looks/mine.css', '16:9', 'ja')!
    expect(diagnostics).toEqual([])
    expect(value.faces.map(({ file }) => file)).toEqual(['../looks/a.ttf'])
    expect(findFile(layers, '../looks/a.ttf').type).toBe('file')
  })

  test('of files beside ours, nothing is read', () => {
    const layers = openLayers(filesOf({}))
    expect(readTheme(layers, 'tests/own-theme/templates/themes/harbour.css', '16:9', 'ja')).toBeUndefined()
    expect(findFile(layers, '../package.json').type).toBe('missing')
  })
})

describe('a font face', () => {
  const facesOf = (rule: string) =>
    themeIn(
      layersOf({
        'themes/a.css': `@font-face { font-family: A; ${rule} } section { --text: A; --text-weight: 450; --display: A; --display-weight: 900; --ground: #fff }`,
      }),
      'a',
    ).faces.map(({ at: _, ranges: __, ...face }) => face)
  const face = { family: 'A', style: 'normal', file: 'themes/a.ttf' }

  test.each([
    ['src: url(a.ttf)', [{ ...face, weight: 400 }]],
    ['font-weight: bold; src: url("a.ttf") format("truetype")', [{ ...face, weight: 700 }]],
    ['font-weight: 100 900; src: url(a.ttf)', [450, 700, 900].map((weight) => ({ ...face, weight }))],
    ['font-weight: 500 800; src: url(a.ttf)', [500, 700, 800].map((weight) => ({ ...face, weight }))],
    ['font-style: italic; src: local(A), url(a.ttf)', [{ ...face, style: 'italic', weight: 400 }]],
    ['src: url(data:font/ttf;base64,AAEC)', [{ ...face, file: 'data:font/ttf;base64,AAEC', weight: 400 }]],
    ['src: local(A)', []],
  ])('with %s', (rule, faces) => {
    expect(facesOf(rule)).toEqual(faces)
  })
})

test('slides are as large as the theme declares, or as large as its sheet makes them', () => {
  const sized = (css: string, size: string) => {
    const { width, height, sizes } = themeIn(
      layersOf({ 'themes/a.css': `${css} section { --text: A; --display: A }` }),
      'a',
      size,
    )
    return { width, height, sizes }
  }
  expect(sized('', '16:9')).toEqual({ width: 1280, height: 720, sizes: ['16:9'] })
  expect(sized('section { width: 1920px; height: 1080px }', '16:9')).toMatchObject({ width: 1920, height: 1080 })
  expect(sized('/* @size 4:3 960px 720px\n@size tall 720px 1280px */', 'tall')).toEqual({
    width: 720,
    height: 1280,
    sizes: ['16:9', '4:3', 'tall'],
  })
})

describe('the themes that are shipped', () => {
  const layers = [{ name: 'templates/', files: openFolder('templates') }]
  const names = readdirSync('templates/themes').map((file) => file.replace('.css', ''))

  test.each(names)('%s says all that the fit and the deck must know', (name) => {
    const { value: theme, diagnostics } = readTheme(layers, name, '4:3', 'ja')!
    expect(diagnostics).toEqual([])
    expect(theme).toMatchObject({ width: 960, height: 720, text: { weight: 500 } })
    expect(theme.css).not.toContain('@import')
    expect(theme.speakerColours).toHaveLength(6)
    for (const time of theme.scenery.split(',')) expect(time.trim().split(/\s+/)).toHaveLength(7)
    const declared = theme.faces.map((face) => `${face.family} ${face.weight}`)
    expect(declared).toContain(`${theme.display.families[0]} ${theme.display.weight}`)
    for (const weight of [500, 700]) expect(declared).toContain(`${theme.text.families[0]} ${weight}`)
  })
})
