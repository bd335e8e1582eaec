import { describe, expect, test } from 'vitest'
import { refusal } from '../../src/deck/gate.ts'
import { leaks } from '../../src/slides/leaks.ts'

describe('the gate', () => {
  test.each([
    'script',
    'iframe',
    'frame',
    'object',
    'embed',
    'base',
    'meta',
    'link',
    'form',
    'input',
    'button',
    'textarea',
    'select',
  ])('refuses <%s>', (tag) => {
    expect(refusal(tag, {})).toBe(`<${tag}>`)
  })

  test.each([
    ['img', { onerror: 'alert(1)' }],
    ['p', { onclick: '' }],
    ['svg', { onload: 'x' }],
    ['a', { href: 'javascript:alert(1)' }],
    ['a', { href: ' JavaScript:alert(1)' }],
    ['a', { href: 'java\tscript:alert(1)' }],
    ['a', { href: 'file:///etc/passwd' }],
    ['a', { href: 'data:text/html,x' }],
    ['a', { href: 'other.html' }],
    ['a', { href: '//example.org' }],
    ['a', { 'xlink:href': 'javascript:alert(1)' }],
    ['a', { href: 'https://example.org', ping: 'https://example.org' }],
    ['img', { src: 'https://example.org/a.png' }],
    ['img', { src: '/etc/passwd' }],
    ['img', { src: 'a.png' }],
    ['img', { src: 'file:///a.png' }],
    ['img', { srcset: 'a.png 2x' }],
    ['source', { srcset: 'data:image/png;base64,AA 1x, https://example.org/b.png 2x' }],
    ['video', { poster: 'https://example.org/a.png' }],
    ['td', { background: 'https://example.org/a.png' }],
    ['image', { href: 'https://example.org/a.png' }],
    ['use', { href: 'https://example.org/a.svg#x' }],
    ['p', { style: 'background: url(https://example.org/a.png)' }],
    ['p', { style: 'background: url("a.png")' }],
    ['p', { style: "background: image-set('a.png' 1x)" }],
    ['p', { style: 'background: \\75 rl(https://example.org/a.png)' }],
    ['p', { style: 'background: u\\72l(https://example.org/a.png)' }],
    ['p', { style: 'background: ur\\l(https://example.org/a.png)' }],
    ['rect', { fill: 'url(https://example.org/a.svg#x)' }],
    ['rect', { filter: 'url(https://example.org/a.svg#x)' }],
    ['animate', { attributeName: 'href', to: 'javascript:alert(1)' }],
    ['set', { attributeName: 'href', to: 'javascript:alert(1)' }],
  ] as const)('refuses <%s %j>', (tag, attributes) => {
    expect(refusal(tag, attributes)).toBeDefined()
  })

  test.each([
    ['a', { href: 'https://example.org/' }],
    ['a', { href: 'http://example.org/' }],
    ['a', { href: 'mailto:a@example.org' }],
    ['a', { href: '#sources' }],
    ['img', { src: 'data:image/png;base64,AAAA', alt: 'on the hill' }],
    ['p', { style: 'background: url("data:image/png;base64,AAAA")' }],
    ['p', { style: 'fill: url(#pattern)' }],
    ['b', { class: 'onward', lang: 'ja' }],
  ] as const)('lets <%s %j> pass', (tag, attributes) => {
    expect(refusal(tag, attributes)).toBeUndefined()
  })

  test.each(['@import "a.css"', '@IMPORT url(a.css)', 'p { background: url( a.png ) }', '@\\69mport "a.css"'])(
    'knows that %s asks for another file',
    (css) => {
      expect(leaks(css)).toBe(true)
    },
  )
})
