import { describe, expect, test } from 'vitest'
import type { Move, Place, State, Stop } from '../../src/stage/moves.ts'
import { open, play } from '../../src/stage/play.ts'

const stops: readonly Stop[] = [
  { id: 'cover', slide: 1, steps: 0 },
  { id: 'canteen-1', scene: 'canteen', slide: 1, steps: 0 },
  { id: 'canteen-2', scene: 'canteen', slide: 2, steps: 3 },
  { id: 'night-1', scene: 'night', slide: 1, steps: 2 },
  { id: 'sources', slide: 1, steps: 0 },
]

const at = (slide: number, step = 0): State => open(stops, { slide, step })
const stateAfter = (state: State, ...moves: readonly (Move | Move['type'])[]): State =>
  moves.reduce((now, move) => play(now, typeof move === 'string' ? ({ type: move } as Move) : move), state)
const placeAfter = (state: State, ...moves: readonly (Move | Move['type'])[]): Place => stateAfter(state, ...moves).at
const digit = (digit: string): Move => ({ type: 'digit', digit })

describe('stepping', () => {
  test('goes through the lines of a slide and then to the next slide', () => {
    expect(placeAfter(at(2), 'next')).toEqual({ slide: 2, step: 1 })
    expect(placeAfter(at(2), 'next', 'next', 'next')).toEqual({ slide: 2, step: 3 })
    expect(placeAfter(at(2), 'next', 'next', 'next', 'next')).toEqual({ slide: 3, step: 0 })
  })

  test('goes back the same way, to a slide that is told to its end', () => {
    expect(placeAfter(at(3, 1), 'back')).toEqual({ slide: 3, step: 0 })
    expect(placeAfter(at(3), 'back')).toEqual({ slide: 2, step: 3 })
  })

  test('stays at both ends, with the very same state', () => {
    const first = at(0)
    const last = at(4)
    expect(play(first, { type: 'back' })).toBe(first)
    expect(play(last, { type: 'next' })).toBe(last)
  })

  test('visits every step of the deck once, and back again', () => {
    const forth = [at(0)]
    while (play(forth.at(-1)!, { type: 'next' }) !== forth.at(-1)) forth.push(play(forth.at(-1)!, { type: 'next' }))
    const back = [forth.at(-1)!]
    while (play(back.at(-1)!, { type: 'back' }) !== back.at(-1)) back.push(play(back.at(-1)!, { type: 'back' }))
    expect(forth).toHaveLength(stops.length + 3 + 2)
    expect(back.map((state) => state.at).reverse()).toEqual(forth.map((state) => state.at))
  })
})

describe('jumping', () => {
  test('by slide skips the steps', () => {
    expect(placeAfter(at(2, 1), 'next-slide')).toEqual({ slide: 3, step: 0 })
    expect(placeAfter(at(3, 1), 'previous-slide')).toEqual({ slide: 2, step: 3 })
  })

  test('by scene goes to where a scene begins; slides of no scene count as one', () => {
    expect(placeAfter(at(0), 'next-scene')).toEqual({ slide: 1, step: 0 })
    expect(placeAfter(at(2, 2), 'next-scene')).toEqual({ slide: 3, step: 0 })
    expect(placeAfter(at(3, 1), 'previous-scene')).toEqual({ slide: 1, step: 0 })
    expect(placeAfter(at(2), 'previous-scene')).toEqual({ slide: 0, step: 0 })
  })

  test('to the first and the last slide', () => {
    expect(placeAfter(at(3), 'first')).toEqual({ slide: 0, step: 0 })
    expect(placeAfter(at(0), 'last')).toEqual({ slide: 4, step: 0 })
  })

  test('to a typed number, on Enter, shows that slide told to its end', () => {
    expect(placeAfter(at(0), digit('3'), 'enter')).toEqual({ slide: 2, step: 3 })
    expect(stateAfter(at(0), digit('3'), 'enter').typed).toBe('')
  })

  test('to a number beyond the deck goes to its end', () => {
    expect(placeAfter(at(0), digit('9'), digit('9'), 'enter').slide).toBe(4)
    expect(placeAfter(at(3), digit('0'), 'enter').slide).toBe(0)
  })

  test('to a place that does not exist goes nowhere, and to a step beyond the last stays on it', () => {
    expect(placeAfter(at(1), { type: 'go', to: { slide: 17, step: 0 } })).toEqual({ slide: 1, step: 0 })
    expect(placeAfter(at(1), { type: 'go', to: { slide: 2, step: 17 } })).toEqual({ slide: 2, step: 3 })
  })
})

test('Enter without a number is a step', () => {
  expect(placeAfter(at(2), 'enter')).toEqual({ slide: 2, step: 1 })
})

test('a number that was typed by accident is dropped by the next step', () => {
  const state = stateAfter(at(2), digit('1'), 'next')
  expect(state.at).toEqual({ slide: 2, step: 1 })
  expect(state.typed).toBe('')
})

describe('the dark screen', () => {
  test('goes black and white and back by the same key', () => {
    expect(stateAfter(at(1), 'black').screen).toBe('black')
    expect(stateAfter(at(1), 'black', 'black').screen).toBe('slides')
    expect(stateAfter(at(1), 'black', 'white').screen).toBe('white')
    expect(stateAfter(at(1), 'white', 'escape').screen).toBe('slides')
  })

  test('is lifted by a step, and the step is not lost behind it', () => {
    const state = stateAfter(at(2, 1), 'black', 'next')
    expect(state.screen).toBe('slides')
    expect(state.at).toEqual({ slide: 2, step: 1 })
  })

  test('is lifted by a jump, which is made', () => {
    const state = stateAfter(at(2, 1), 'black', 'next-slide')
    expect(state.screen).toBe('slides')
    expect(state.at.slide).toBe(3)
  })
})

describe('the help', () => {
  test('opens and closes by its key, Escape, or the browser', () => {
    expect(stateAfter(at(1), 'help').help).toBe(true)
    for (const close of ['help', 'escape', 'help-closed'] as const) {
      expect(stateAfter(at(1), 'help', close).help).toBe(false)
    }
  })

  test('lets nothing move behind it', () => {
    const covered = stateAfter(at(1), 'help')
    expect(play(covered, { type: 'next' })).toBe(covered)
    expect(play(covered, { type: 'black' })).toBe(covered)
  })

  test('gives way to the address bar', () => {
    const state = stateAfter(at(1), 'help', { type: 'go', to: { slide: 3, step: 1 } })
    expect(state).toMatchObject({ help: false, at: { slide: 3, step: 1 } })
  })

  test('leaves a dark screen dark when the browser reports that it is closed', () => {
    expect(stateAfter(at(1), 'black', 'help', 'escape', 'help-closed').screen).toBe('black')
  })
})

test('a deck without slides survives every key', () => {
  const empty = open([], { slide: 0, step: 0 })
  for (const type of ['next', 'back', 'last', 'first', 'next-scene', 'previous-scene', 'enter'] as const) {
    expect(play(empty, { type })).toBe(empty)
  }
})
