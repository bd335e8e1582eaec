import { Marp } from '@marp-team/marp-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/deck/read-html.ts'
import type { Inline, Words } from '../../src/story/text.ts'
import { openEngine } from '../../src/templates/engine.ts'
import { cleanText } from '../../src/templates/markdown-text.ts'
import { filesOf } from '../support/files.ts'
import { hostileText, RUNS } from '../support/hostile.ts'

/** Where a template may put a text: the template, and the tag or attribute in which it must come out. */
const PLACES: Readonly<
  Record<string, { template: string; tag: string; attribute?: string; around?: [string, string] }>
> = {
  paragraph: { template: '{{v}}', tag: 'p' },
  'inside a sentence': { template: 'A {{v}} Z', tag: 'p', around: ['A ', ' Z'] },
  'between letters': { template: 'A{{v}}Z', tag: 'p', around: ['A', 'Z'] },
  heading: { template: '# {{v}}', tag: 'h1' },
  'second heading': { template: '## {{v}}', tag: 'h2' },
  'list item': { template: '- {{v}}', tag: 'li' },
  'numbered item': { template: '1. {{v}}', tag: 'li' },
  'paragraph of a list item': {
    template: '1. <b class="x">who</b>\n\n   {{v}}\n\n2. z',
    tag: 'li',
    around: ['who', ''],
  },
  'block quote': { template: '> {{v}}', tag: 'blockquote' },
  'table cell': { template: '| a | b |\n|---|---|\n| {{v}} | z |', tag: 'tbody', around: ['', 'z'] },
  'link text': { template: '[{{v}}](https://example.org/)', tag: 'a' },
  'inline HTML': { template: 'a <b class="x">{{v}}</b> z', tag: 'b' },
  'HTML block': { template: '<figure class="x">{{v}}</figure>', tag: 'figure' },
  'HTML block over lines': { template: '<div class="x">\n<p>{{v}}</p>\n</div>', tag: 'p' },
  'quoted attribute': { template: '<img src="x.png" alt="{{v}}" />', tag: 'img', attribute: 'alt' },
  'quoted attribute within a line': { template: 'a <b class="x" lang="{{v}}">b</b>', tag: 'b', attribute: 'lang' },
  'picture description': { template: '{{picture p}}', tag: 'img', attribute: 'alt' },
  ruby: { template: 'x<ruby>{{v}}<rt>y</rt></ruby>', tag: 'ruby', around: ['', 'y'] },
  'after a bold word': { template: '<strong>x</strong>{{v}}', tag: 'p', around: ['x', ''] },
  'beside another text': { template: '{{v}}{{w}}', tag: 'p', around: ['', 'w'] },
}

/** Rendering alone: packing the theme each time would take minutes. */
class Rendering extends Marp {
  htmlOf(markdown: string): string {
    return String(this.renderMarkdown(markdown, {}))
  }
}

const ours = new Rendering({
  html: true,
  inlineSVG: false,
  script: false,
  slug: false,
  math: false,
  emoji: { shortcode: false, unicode: false },
  markdown: { linkify: false, typographer: false, breaks: false },
})
/** As marp-cli opens it, save for pictures in place of emoji, which are no text any more. */
const asMarpUsersDo = new Rendering({ script: false, inlineSVG: false, emoji: { unicode: false } })

describe.each(Object.entries(PLACES))(
  'a text in the place "%s"',
  (_, { template, tag, attribute, around = ['', ''] }) => {
    const engine = openEngine([{ name: '', files: filesOf({ 'cards/place.hbs': template }) }])

    const comesOut = (marp: Rendering, data: (text: string) => { v: string | Words }) => (text: string) => {
      const wanted = cleanText(text)
      const given = { ...data(text), w: 'w', p: { src: 'x.png', alt: text } }
      const { value: markdown, diagnostics } = engine.fill('place', given, () => undefined)
      expect(diagnostics).toEqual([])
      const html = marp.htmlOf(`${markdown}\n\n---\n\nEND`)
      const seen = readBack(html, tag, attribute)
      expect(seen.slides).toBe(2)
      expect(seen.tags.filter((found) => !expected.has(found))).toEqual([])
      if (wanted.trim() === '') return
      const want = around[0] + wanted + around[1]
      if (attribute) expect(seen.value.replace(/\s/g, ' ').trim()).toBe(want.replace(/\s/g, ' ').trim())
      else expect(squeeze(seen.value)).toBe(squeeze(want))
    }

    test('is that text, in our own rendering', () => {
      fc.assert(
        fc.property(
          hostileText,
          comesOut(ours, (text) => ({ v: text })),
        ),
        { numRuns: RUNS, seed: 1 },
      )
    })

    test('is that text for a Marp user, too', () => {
      if (attribute === 'lang') return // Marp's own list of HTML checks what a language looks like
      fc.assert(
        fc.property(
          hostileText,
          comesOut(asMarpUsersDo, (text) => ({ v: text })),
        ),
        { numRuns: RUNS / 2, seed: 2 },
      )
    })

    test('is that text when it comes as words', () => {
      fc.assert(
        fc.property(
          hostileText,
          comesOut(ours, (text) => ({ v: wordsOf(text) })),
        ),
        { numRuns: RUNS / 2, seed: 3 },
      )
    })
  },
)

const expected = new Set(
  'section p h1 h2 ul ol li blockquote table thead tbody tr th td a b div figure img wbr ruby rt strong br'.split(' '),
)

/** Between blocks Marp puts line breaks of its own: they are no part of the text. */
const squeeze = (text: string) => text.replaceAll('\n', '')

function wordsOf(text: string): Words {
  const source = { name: 'story.yaml', text: '' }
  const piece: Inline = { type: 'text', text }
  return { lang: 'ja', paragraphs: [[piece]], at: { source, start: 0, end: 0 } }
}

function readBack(html: string, tag: string, attribute: string | undefined) {
  let slides = 0
  let depth = 0
  let value = ''
  let found = false
  const tags: string[] = []
  readHtml(html, {
    open(name, attributes) {
      tags.push(name)
      if (name === 'section') slides++
      if (name === tag && !found) {
        if (attribute) {
          value = attributes[attribute] ?? ''
          found = true
        } else depth++
      } else if (depth > 0) depth++
    },
    close() {
      if (depth > 0 && --depth === 0) found = true
    },
    text(piece) {
      if (depth > 0) value += piece
    },
  })
  return { slides, tags, value }
}
