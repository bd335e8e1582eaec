import { expect, test } from 'vitest'
import { curveArcs } from '../../src/export/curve-arcs.ts'

const embedded = (svg: string) => `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`
const picture = (shapes: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${shapes}</svg>`

/** What becomes of the shapes of a picture in a deck. */
function curved(shapes: string): string {
  const data = /base64,([^"]*)/.exec(curveArcs(embedded(picture(shapes))))?.[1] ?? ''
  return /<svg[^>]*>(.*)<\/svg>/s.exec(Buffer.from(data, 'base64').toString('utf8'))?.[1] ?? ''
}

/** Where the curves of a path end, to a hundredth: numbers in sixes after `C`. */
function joints(path: string): readonly (readonly number[])[] {
  const curves = (path.match(/C[^A-Za-z"]*/g) ?? []).join(' ')
  const numbers = (curves.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((text) => Math.round(Number(text) * 100) / 100)
  return Array.from({ length: numbers.length / 6 }, (_, index) => numbers.slice(6 * index + 4, 6 * index + 6))
}

test('a circle is four curves that begin at three o’clock and go round as the hands of a clock do', () => {
  const path = curved('<circle cx="50" cy="40" r="10" fill="red"/>')
  expect(path).toMatch(/^<path d="M[^"]*" fill="red"\/>$/)
  expect(path).toContain('d="M60 40C')
  expect(joints(path)).toEqual([
    [50, 50],
    [40, 40],
    [50, 30],
    [60, 40],
  ])
})

test('ellipses, round corners and arcs of paths are curves, too', () => {
  const shapes = [
    '<ellipse rx="4" ry="2"/>',
    "<rect width='20' height='10' ry='3'/>",
    '<path d="m0 0a5 5 0 0 1 10 0z"/>',
  ]
  for (const shape of shapes) expect(curved(shape)).toMatch(/^<path d="M[^aA"]*C[^aA"]*"\/>$/i)
})

test('corners are no rounder than half a side', () => {
  expect(joints(curved('<rect x="10" y="10" width="20" height="10" rx="50" ry="50"/>'))).toEqual([
    [30, 15],
    [20, 20],
    [10, 15],
    [20, 10],
  ])
})

test.each([
  ['has no arcs', '<rect width="9" height="9"/><path d="M0 0L9 9"/>'],
  ['is not drawn at all', '<circle r="0"/><ellipse rx="9" ry="-1"/>'],
  ['measures in per cent', '<circle cx="50%" cy="50%" r="10"/>'],
  ['is no path that we know', '<path d="M0 0&#10;a5 5 0 0 1 9 9"/>'],
  ['has rules for elements by name', '<style>circle{fill:red}</style><circle r="9"/>'],
  ['moves', '<circle r="9"><animate attributeName="r" to="20" dur="1s"/></circle>'],
])('what %s stays as it is', (_what, shapes) => {
  expect(curved(shapes)).toBe(shapes)
})

test('outside of pictures nothing is changed', () => {
  const html =
    '<p>&lt;circle r="9"/&gt; <circle r="9"/> data:image/svg+xml,%3Csvg%3E</p><img src="data:image/png;base64,iVBO">'
  expect(curveArcs(html)).toBe(html)
})
