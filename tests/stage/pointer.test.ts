import { expect, test } from 'vitest'
import { actionOfClick, actionOfSwipe } from '../../src/stage/pointer.ts'

test('the right half of the window goes on, the left third goes back, between them nothing happens', () => {
  expect(actionOfClick({ x: 900, y: 0 }, 1200)).toBe('next')
  expect(actionOfClick({ x: 600, y: 0 }, 1200)).toBe('next')
  expect(actionOfClick({ x: 399, y: 0 }, 1200)).toBe('back')
  expect(actionOfClick({ x: 500, y: 0 }, 1200)).toBeUndefined()
})

test('a finger to the left goes on, to the right goes back', () => {
  expect(actionOfSwipe({ x: 300, y: 100 }, { x: 180, y: 120 })).toBe('next')
  expect(actionOfSwipe({ x: 180, y: 100 }, { x: 300, y: 80 })).toBe('back')
})

test('a tap, a scroll and a slanted way are no swipes', () => {
  expect(actionOfSwipe({ x: 300, y: 100 }, { x: 285, y: 100 })).toBeUndefined()
  expect(actionOfSwipe({ x: 300, y: 100 }, { x: 290, y: 400 })).toBeUndefined()
  expect(actionOfSwipe({ x: 300, y: 100 }, { x: 200, y: 170 })).toBeUndefined()
})
