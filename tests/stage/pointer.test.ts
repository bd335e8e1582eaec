import { expect, test } from 'vitest'
import { moveOfClick, moveOfSwipe } from '../../src/stage/pointer.ts'

const at = (clientX: number, clientY = 0) => ({ clientX, clientY })

test('the right half of the window goes on, the left third goes back, between them nothing happens', () => {
  expect(moveOfClick(at(900), 1200)).toEqual({ type: 'next' })
  expect(moveOfClick(at(600), 1200)).toEqual({ type: 'next' })
  expect(moveOfClick(at(399), 1200)).toEqual({ type: 'back' })
  expect(moveOfClick(at(500), 1200)).toBeUndefined()
})

test('a finger to the left goes on, to the right goes back', () => {
  expect(moveOfSwipe(at(300, 100), at(180, 120))).toEqual({ type: 'next' })
  expect(moveOfSwipe(at(180, 100), at(300, 80))).toEqual({ type: 'back' })
})

test('a tap, a scroll and a slanted way are no swipes', () => {
  expect(moveOfSwipe(at(300, 100), at(285, 100))).toBeUndefined()
  expect(moveOfSwipe(at(300, 100), at(290, 400))).toBeUndefined()
  expect(moveOfSwipe(at(300, 100), at(200, 170))).toBeUndefined()
})
