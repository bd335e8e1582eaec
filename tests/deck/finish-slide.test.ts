import { describe, expect, test } from 'vitest'
import type { Data } from '../../src/templates/data.ts'
import { sampleCards } from '../support/sample-cards.ts'
import { cardOf, finish, slidesOf } from '../support/slides-of-cards.ts'

const raw = (markdown: string) =>
  slidesOf([cardOf({ id: 'a-1', scene: 'a', steps: true, template: 'slide', data: { markdown } })])
const embed = (path: string) =>
  path === 'images/火 1.png' || path === 'images/p.png' ? 'data:image/png;base64,AAAA' : undefined

describe('a slide in the deck', () => {
  test('has its address, its class, its scene and its number, and nothing else of Marp’s', async () => {
    expect(finish(await raw('# 題')).html[0]).toMatch(
      /^<section id="a-1" class="slide" lang="ja" data-scene="a" data-steps data-marpit-pagination="1" data-marpit-pagination-total="1">/,
    )
  })

  test('has no headings of tables without words', async () => {
    const { html } = finish(await raw('| | b |\n|---|---|\n| c | d |'))
    expect(html[0]).not.toMatch(/<th[^>]*><\/th>/)
    expect(html[0]).toContain('<th>b</th>')
  })

  test('carries its pictures inside', async () => {
    const cards = Object.entries(sampleCards)
      .filter(([, data]) => 'picture' in data)
      .map(([template, data]) => cardOf({ id: template, template, data: data as unknown as Data }))
    const { html, diagnostics } = finish(await slidesOf(cards), { embed })
    expect(diagnostics).toEqual([])
    for (const slide of html) {
      expect(slide).toContain('src="data:image/png;base64,AAAA"')
      expect(slide).not.toContain('images/')
    }
  })

  test('carries pictures of the author’s own Markdown, too, however they are written', async () => {
    const { html, diagnostics } = finish(
      await raw(
        '![火](<images/火 1.png>)\n\n![bg](<images/火 1.png>)\n\n<img src="images/%E7%81%AB%201.png" alt="" />',
      ),
      { embed },
    )
    expect(diagnostics).toEqual([])
    expect(html[0]).not.toContain('images/')
    expect(html[0]?.split('data:image/png;base64,AAAA')).toHaveLength(4)
  })

  test.each([
    ['a picture that is not there', '![x](other.png)'],
    ['a picture of the network', '![x](https://example.org/a.png)'],
    ['a background of the network', '![bg](https://example.org/a.png)'],
    ['a script', '<script>alert(1)</script>'],
    ['an event', '<b onclick="alert(1)">x</b>'],
    ['a frame', '<iframe src="https://example.org/"></iframe>'],
    ['a style with a picture of the network', '<b style="background:url(https://example.org/a.png)">x</b>'],
    ['a link to a file', '<a href="file:///etc/passwd">x</a>'],
    ['a directive with a picture', '<!-- _backgroundImage: url(https://example.org/a.png) -->\nx'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org/">'],
  ])('may not hold %s: that is a mistake with a place', async (_, markdown) => {
    const { diagnostics } = finish(await raw(markdown), { embed })
    expect(diagnostics.map(({ code, at }) => [code, at !== undefined])).toEqual(
      expect.arrayContaining([['H110', true]]),
    )
  })

  test.each([
    '<style>@import url(https://example.org/a.css);</style>',
    '<style scoped>p { background: url(https://example.org/a.png) }</style>',
  ])('asks for nothing because of %s', async (style) => {
    expect(finish(await raw(`# 題\n\n${style}`), { embed }).html.join('')).not.toContain('example.org')
  })

  test('may link to the web, to an address and within the deck', async () => {
    const { diagnostics } = finish(await raw('[a](https://example.org/) [b](mailto:a@example.org) [c](#sources)'), {
      embed,
    })
    expect(diagnostics).toEqual([])
  })
})
