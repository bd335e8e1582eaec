import { expect, test } from 'vitest'
import { inlineHtml, inlineMarkdown } from '../../src/templates/inline-markdown.ts'

const at = { source: { name: 'story.yaml', text: '' }, start: 0, end: 0 }
const cite = (source: string) => (source === 'book' ? { number: 2, href: '#sources' } : undefined)

test('a citation is the number of its source, with the place in it', () => {
  const cites = (locator?: string) => [{ type: 'cite' as const, source: 'book', ...(locator && { locator }), at }]
  expect(inlineHtml(cites(), cite)).toBe('<sup class="cite"><a href="#sources">2</a></sup>')
  expect(inlineHtml(cites('p. 12'), cite)).toBe('<sup class="cite"><a href="#sources">2, p. 12</a></sup>')
})

test('the place in a source is text, whatever it says', () => {
  const locator = '<b>*1*</b>'
  const written = inlineMarkdown([{ type: 'cite', source: 'book', locator, at }], cite, { before: 'a', after: 'b' })
  expect(written).not.toContain('<b>')
  expect(written).not.toContain('*1*')
})

test('a citation of a source that is not there shows nothing', () => {
  expect(inlineHtml([{ type: 'cite', source: 'lost', at }], cite)).toBe('')
})
