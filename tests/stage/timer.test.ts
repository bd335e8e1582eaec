import { expect, test } from 'vitest'
import { elapsed, freshTimer, isFresh, showTime, toggle } from '../../src/stage/timer.ts'

test('counts while it runs, and keeps what it has counted', () => {
  const running = toggle(freshTimer, 1000)
  expect(elapsed(running, 4000)).toBe(3)
  const paused = toggle(running, 6000)
  expect(elapsed(paused, 99_000)).toBe(5)
  expect(elapsed(toggle(paused, 100_000), 102_000)).toBe(7)
})

test('never runs backwards when the clock of the machine is set back', () => {
  expect(elapsed(toggle({ spent: 2000 }, 5000), 1000)).toBe(2)
})

test('is fresh until it is first started', () => {
  expect(isFresh(freshTimer)).toBe(true)
  expect(isFresh(toggle(freshTimer, 0))).toBe(false)
})

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [247, '4:07'],
  [3847, '1:04:07'],
  [-30, '−0:30'],
  [-0.4, '0:00'],
])('shows %d seconds as %s', (seconds, shown) => {
  expect(showTime(seconds)).toBe(shown)
})
