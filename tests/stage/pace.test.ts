import { describe, expect, test } from 'vitest'
import type { TalkSlide } from '../../src/protocol.ts'
import { paceOf, plannedAt, planOf } from '../../src/stage/pace.ts'

const slide = (id: string, seconds: number, scene?: string): TalkSlide => ({
  id,
  title: id,
  steps: 0,
  speakers: [],
  notes: [],
  lines: [],
  seconds,
  ...(scene && { scene }),
})
const slides = [slide('cover', 10), slide('a-1', 20, 'a'), slide('a-2', 40, 'a'), slide('b-1', 30, 'b')]

describe('the plan', () => {
  test('counts the words where nobody has planned anything', () => {
    expect(planOf({ slides, scenes: [] })).toEqual({ total: 100, given: false, starts: [0, 10, 30, 70, 100] })
  })

  test('fills the length of the talk', () => {
    expect(planOf({ slides, scenes: [], duration: 200 })).toEqual({
      total: 200,
      given: true,
      starts: [0, 20, 60, 140, 200],
    })
  })

  test('gives a scene what was planned for it, and the others what is left', () => {
    const scenes = [{ id: 'a', title: 'A', planned: 120 }]
    expect(planOf({ slides, scenes, duration: 200 })).toEqual({
      total: 200,
      given: true,
      starts: [0, 20, 60, 140, 200],
    })
    expect(planOf({ slides, scenes: [{ id: 'a', title: 'A', planned: 30 }], duration: 110 }).starts).toEqual([
      0, 20, 30, 50, 110,
    ])
  })

  test('does not shrink other scenes to nothing when the planned ones fill the talk', () => {
    const scenes = [{ id: 'a', title: 'A', planned: 500 }]
    expect(planOf({ slides, scenes, duration: 200 }).total).toBe(540)
  })

  test('of a talk of silence takes no time', () => {
    expect(planOf({ scenes: [], slides: [slide('cover', 0)], duration: 60 }).total).toBe(0)
  })
})

test('steps share the time of their slide', () => {
  const plan = planOf({ slides, scenes: [] })
  expect(plannedAt(plan, { slide: 1, step: 0 }, 3)).toBe(10)
  expect(plannedAt(plan, { slide: 1, step: 2 }, 3)).toBe(20)
})

test.each([
  [1000, 1000, 'green'],
  [1000, 1050, 'green'],
  [1000, 1090, 'amber'],
  [1000, 900, 'amber'],
  [1000, 1150, 'red'],
  [1000, 200, 'amber'],
])('planned for %d s and come to after %d s is %s, in a talk of twenty minutes', (planned, elapsed, colour) => {
  expect(paceOf({ total: 1200, given: true, starts: [] }, planned, elapsed)).toEqual({
    colour,
    late: elapsed - planned,
  })
})
