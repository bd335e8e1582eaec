import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from '../../src/host/when-quiet.ts'

/** Pieces of work that have begun; each is done when it is told so. */
let begun: { done(): void }[]
const work = () =>
  new Promise<void>((resolve) => {
    begun.push({ done: resolve })
  })

beforeEach(() => {
  begun = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('who asks often in a short time is served once, after the last', async () => {
  const errand = whenQuiet(work, 20)
  for (let time = 0; time < 5; time++) {
    errand.ask()
    await vi.advanceTimersByTimeAsync(19)
  }
  expect(begun).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(begun).toHaveLength(1)
})

test('there is one piece of work at a time, and the last wish is not forgotten', async () => {
  const errand = whenQuiet(work, 20)
  errand.ask()
  await vi.advanceTimersByTimeAsync(20)
  errand.ask()
  errand.ask()
  await vi.advanceTimersByTimeAsync(1000)
  expect(begun).toHaveLength(1)
  begun[0]!.done()
  await vi.advanceTimersByTimeAsync(20)
  expect(begun).toHaveLength(2)
  begun[1]!.done()
  await vi.advanceTimersByTimeAsync(1000)
  expect(begun).toHaveLength(2)
})

test('after the end nothing begins, and what has begun is waited for', async () => {
  const errand = whenQuiet(work, 20)
  errand.ask()
  await vi.advanceTimersByTimeAsync(20)
  errand.ask()
  let isOver = false
  const end = errand.end().then(() => {
    isOver = true
  })
  await vi.advanceTimersByTimeAsync(1000)
  expect(isOver).toBe(false)
  begun[0]!.done()
  await end
  errand.ask()
  await vi.advanceTimersByTimeAsync(1000)
  expect(begun).toHaveLength(1)
})
