import { describe, expect, test } from 'vitest'
import { openLayers } from '../../src/open-layers.ts'
import { readTheme } from '../../src/templates/theme.ts'
import { filesOf } from '../support/files.ts'

/** A Marp theme that knows nothing of cards. */
function plain(css: string, size = '16:9') {
  const { value, diagnostics } = readTheme(openLayers(filesOf({ 'templates/themes/a.css': css })), 'a', size, 'en')!
  expect(diagnostics).toEqual([])
  const [last = ''] = value.css.split('section:not(.slide):not(#_) {').slice(-1)
  const said = (property: string) => new RegExp(`^${property}: (.*);$`, 'm').exec(last)?.[1]
  return { ...value, said }
}

describe('a plain theme lends the cards', () => {
  test.each([
    ['section { background: #123456 }', '#123456', '#123456'],
    ['section { background-color: white; background: url(data:,) #123456 no-repeat }', '#123456', '#123456'],
    [':root { --b: #123456 } section { background: var(--b) }', 'var(--b)', '#123456'],
    ['section { --b: light-dark(#ffffff, #123456); color-scheme: dark; background: var(--b) }', 'var(--b)', '#123456'],
    ['section { background: rgb(18, 52, 86) }', 'rgb(18, 52, 86)', '#123456'],
    ['section { background: oklch(30% 0.1 250) }', 'oklch(30% 0.1 250)', undefined],
    ['h1 { color: red }', '#ffffff', '#ffffff'],
  ])('the ground of %s', (css, written, reckoned) => {
    const { said, ground } = plain(css)
    expect([said('--ground'), ground?.startsWith('#') ? ground : undefined]).toEqual([written, reckoned])
  })

  test('its ink, unless it cannot be read', () => {
    expect(plain('section { color: #222 }').said('--ink')).toBe('#222')
    expect(plain('section { color: #eee }').said('--ink')).toBe('#1b1b1b')
    expect(plain('section { background: #111; color: #222 }').said('--ink')).toBe('#ffffff')
  })

  test('the colour of links or headings, nearer to the ink if it cannot be read', () => {
    expect(plain('section a { color: #05c } h1 { color: #c00 }').said('--accent')).toBe('#05c')
    expect(plain('a { color: #cdf } h1, h2 { color: #c00 }').said('--accent')).toBe('#c00')
    expect(plain('a { color: #cdf }').said('--accent')).toBe('color-mix(in oklab, #cdf 40%, #1b1b1b)')
  })

  test('its own fonts, and none of the machine', () => {
    const font = "@font-face { font-family: 'Own'; src: url(data:font/ttf;base64,AA) }"
    expect(plain(`${font} section { font-family: Lato, 'Own', serif }`).text.families).toEqual([
      'Own',
      'Inter',
      'Noto Sans JP',
      'sans-serif',
    ])
    expect(plain('section { font-family: Lato }').text.families[0]).toBe('Inter')
  })

  test('its size', () => {
    expect(plain('/* @size 4:3 960px 720px */', '4:3').said('width')).toBe('960px')
    expect(plain('section { width: 1024px; height: 768px }').said('height')).toBe('768px')
  })
})

test('slides written by hand and cards of one’s own are drawn by the theme alone', () => {
  const files = {
    'templates/themes/a.css': 'h1 { color: red }',
    'templates/cards/recipe.hbs': '',
    'templates/cards/quote.hbs': '',
  }
  const { css } = readTheme(openLayers(filesOf(files)), 'a', '16:9', 'en')!.value
  const selectors = [...css.matchAll(/section:not\(([^)]*)\):not\(#_\)/g)].map(([, names]) => names)
  expect(new Set(selectors)).toEqual(new Set(['.slide, .recipe']))
})

test("Marp's own themes are plain themes, and ask the network for nothing", () => {
  for (const name of ['default', 'gaia', 'uncover']) {
    const { value, diagnostics } = readTheme(openLayers(filesOf({})), name, '4:3', 'en')!
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ name, width: 960, height: 720, ground: expect.stringMatching(/^#/) })
    expect(value.css).not.toMatch(/@import|url\(["']?(?!data:)http/)
  }
})
