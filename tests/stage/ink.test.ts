import { expect, test } from 'vitest'
import { draw, type InkMove, pathOf, redraw } from '../../src/stage/ink.ts'

const point = (x: number, y = 0) => ({ x, y })
const drawing = (stroke: string, from: number, ...points: readonly { x: number; y: number }[]): InkMove => ({
  type: 'draw',
  sheet: 'one',
  stroke,
  from,
  points,
})

test('a stroke grows where it ended', () => {
  const strokes = draw(draw({}, drawing('a', 0, point(1))), drawing('a', 1, point(2), point(3)))
  expect(strokes.one).toEqual([{ id: 'a', points: [point(1), point(2), point(3)] }])
})

test('what comes twice is drawn once, and what comes out of order is not', () => {
  const once = draw({}, drawing('a', 0, point(1)))
  expect(draw(once, drawing('a', 0, point(1)))).toBe(once)
  expect(draw(once, drawing('a', 5, point(9)))).toBe(once)
})

test('a sheet is wiped alone', () => {
  const strokes = { one: [{ id: 'a', points: [] }], two: [{ id: 'b', points: [] }] }
  expect(draw(strokes, { type: 'wipe', sheet: 'one' })).toEqual({ two: strokes.two })
  expect(draw(strokes, { type: 'wipe', sheet: 'three' })).toBe(strokes)
})

test('a window that comes late is told all of it', () => {
  const strokes = [drawing('a', 0, point(1)), drawing('a', 1, point(2)), drawing('b', 0, point(3))].reduce(draw, {})
  expect(redraw(strokes).reduce(draw, {})).toEqual(strokes)
})

test('a tap is a dot', () => {
  expect(pathOf([point(3.4, 5.6)])).toBe('M3 6l0 0')
  expect(pathOf([point(0), point(10, 5)])).toBe('M0 0L10 5l0 0')
})
