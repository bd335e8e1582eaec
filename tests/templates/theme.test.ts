import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFolder } from '../../src/host/node.ts'
import type { Layers } from '../../src/templates/layers.ts'
import { readTheme } from '../../src/templates/theme.ts'
import { filesOf } from '../support/files.ts'

const layersOf = (...folders: readonly Record<string, string>[]) =>
  folders.map((folder, index) => ({ name: `layer ${index} `, files: filesOf(folder) }))

const themeIn = (layers: Layers, name: string) => readTheme(layers, name, '16:9', 'ja')!.value

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

  test('ends even where two sheets import each other', () => {
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
