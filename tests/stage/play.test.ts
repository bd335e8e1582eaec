import { describe, expect, test } from 'vitest'
import { sheetOn } from '../../src/stage/ink.ts'
import type { Move, Place, Shared, State, Stop } from '../../src/stage/moves.ts'
import { open, play, sharedOf } from '../../src/stage/play.ts'

const stops: readonly Stop[] = [
  { id: 'cover', slide: 1, steps: 0 },
  { id: 'canteen-1', scene: 'canteen', slide: 1, steps: 0 },
  { id: 'canteen-2', scene: 'canteen', slide: 2, steps: 3 },
  { id: 'night-1', scene: 'night', slide: 1, steps: 2 },
  { id: 'sources', slide: 1, steps: 0 },
]

/** Nine in the morning, whenever that is. */
const morning = 9 * 3600 * 1000
const go = (state: State, move: Move): State => play(state, move, morning)
const at = (slide: number, step = 0): State => open(stops, { slide, step })
const stateAfter = (state: State, ...moves: readonly (Move | Move['type'])[]): State =>
  moves.reduce((now, move) => go(now, typeof move === 'string' ? ({ type: move } as Move) : move), state)
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
    expect(go(first, { type: 'back' })).toBe(first)
    expect(go(last, { type: 'next' })).toBe(last)
  })

  test('visits every step of the deck once, and back again', () => {
    const forth = [at(0)]
    while (go(forth.at(-1)!, { type: 'next' }) !== forth.at(-1)) forth.push(go(forth.at(-1)!, { type: 'next' }))
    const back = [forth.at(-1)!]
    while (go(back.at(-1)!, { type: 'back' }) !== back.at(-1)) back.push(go(back.at(-1)!, { type: 'back' }))
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
    expect(stateAfter(at(1), 'help').panel).toBe('help')
    for (const close of ['help', 'escape', 'panel-closed'] as const) {
      expect(stateAfter(at(1), 'help', close).panel).toBe('none')
    }
  })

  test('lets nothing move behind it', () => {
    const covered = stateAfter(at(1), 'help')
    expect(go(covered, { type: 'next' })).toBe(covered)
    expect(go(covered, { type: 'black' })).toBe(covered)
  })

  test('gives way to the address bar', () => {
    const state = stateAfter(at(1), 'help', { type: 'go', to: { slide: 3, step: 1 } })
    expect(state).toMatchObject({ panel: 'none', at: { slide: 3, step: 1 } })
  })

  test('leaves a dark screen dark when the browser reports that it is closed', () => {
    expect(stateAfter(at(1), 'black', 'help', 'escape', 'panel-closed').screen).toBe('black')
  })
})

test('a deck without slides survives every key', () => {
  const empty = open([], { slide: 0, step: 0 })
  for (const type of ['next', 'back', 'last', 'first', 'next-scene', 'previous-scene', 'enter'] as const) {
    expect(go(empty, { type })).toBe(empty)
  }
})

describe('Escape', () => {
  test('takes away one thing at a time, and shows all slides when there is nothing left', () => {
    const busy = stateAfter(at(1), 'black', 'laser')
    expect(stateAfter(busy, 'escape')).toMatchObject({ tool: 'none', screen: 'black' })
    expect(stateAfter(busy, 'escape', 'escape')).toMatchObject({ screen: 'slides', panel: 'none' })
    expect(stateAfter(busy, 'escape', 'escape', 'escape').panel).toBe('overview')
  })
})

describe('the overview', () => {
  test('leads to a slide and is gone', () => {
    expect(stateAfter(at(0), 'overview', { type: 'go', to: { slide: 3, step: 2 } })).toMatchObject({
      panel: 'none',
      at: { slide: 3, step: 2 },
    })
  })

  test('closes too when one goes to where one is', () => {
    expect(stateAfter(at(3, 2), 'overview', { type: 'go', to: { slide: 3, step: 2 } }).panel).toBe('none')
  })

  test('gives way to the help and to the search', () => {
    expect(stateAfter(at(0), 'overview', 'help').panel).toBe('help')
    expect(stateAfter(at(0), 'overview', 'search').panel).toBe('search')
  })
})

describe('the timer', () => {
  test('starts with the first step of the talk, by itself', () => {
    expect(stateAfter(at(0), 'next').timer.since).toBe(morning)
    expect(stateAfter(at(0), 'last').timer.since).toBeUndefined()
    expect(stateAfter(at(0), 'black', 'next').timer.since).toBeUndefined()
  })

  test('pauses, goes on and is reset, whatever is open', () => {
    const running = stateAfter(at(0), 'timer', 'help')
    expect(play(running, { type: 'timer' }, morning + 5000).timer).toEqual({ spent: 5000 })
    expect(play(running, { type: 'reset-timer' }, morning + 5000).timer).toEqual({ spent: 0 })
  })

  test('is not started again by a step once it has been paused', () => {
    const paused = play(stateAfter(at(0), 'timer'), { type: 'timer' }, morning + 5000)
    expect(stateAfter(paused, 'next').timer).toEqual({ spent: 5000 })
  })
})

describe('another window', () => {
  const ahead: Shared = { ...sharedOf(at(3, 1)), screen: 'black', captions: true, timer: { spent: 4 } }

  test('is followed in all that windows share, even behind an open help', () => {
    const state = stateAfter(at(1), 'help', { type: 'follow', shared: ahead })
    expect(sharedOf(state)).toEqual(ahead)
    expect(state.panel).toBe('help')
  })

  test('cannot lead out of the deck', () => {
    const state = stateAfter(at(1), { type: 'follow', shared: { ...ahead, at: { slide: 99, step: 99 } } })
    expect(state.at).toEqual({ slide: 1, step: 0 })
  })
})

describe('the reading view', () => {
  test('leaves steps to the page, and still goes where it is told to', () => {
    const reading = stateAfter(at(1), 'reading')
    expect(go(reading, { type: 'next' })).toBe(reading)
    expect(go(reading, { type: 'black' })).toBe(reading)
    expect(placeAfter(reading, { type: 'go', to: { slide: 3, step: 2 } })).toEqual({ slide: 3, step: 2 })
    expect(stateAfter(reading, 'reading').reading).toBe(false)
  })
})

describe('a refused window', () => {
  test("brings the presenter's view into this one, until it is asked for again", () => {
    const refused = stateAfter(at(1), 'window-refused')
    expect(refused.presenting).toBe('refused')
    expect(stateAfter(refused, 'presenter').presenting).toBe('no')
  })
})

describe('pen and laser', () => {
  const stroke: Move = { type: 'draw', sheet: sheetOn(at(1)), stroke: 'a', from: 0, points: [{ x: 1, y: 2 }] }

  test('one replaces the other, and the same key puts it down', () => {
    expect(stateAfter(at(1), 'laser', 'pen').tool).toBe('pen')
    expect(stateAfter(at(1), 'pen', 'pen').tool).toBe('none')
  })

  test('what was drawn stays with its slide until it is cleared there', () => {
    const drawn = stateAfter(at(1), stroke)
    expect(stateAfter(drawn, 'next-slide', 'clear').strokes[sheetOn(at(1))]).toHaveLength(1)
    expect(stateAfter(drawn, 'clear').strokes).toEqual({})
  })

  test('the point goes out with the laser', () => {
    const pointing = stateAfter(at(1), 'laser', { type: 'point', at: { x: 5, y: 5 } })
    expect(pointing.laser).toEqual({ x: 5, y: 5 })
    expect(stateAfter(pointing, 'escape').laser).toBeUndefined()
  })
})

describe('the language', () => {
  /** Two slides of talk, of two lines and one, are one slide of three lines in the other language; narration is the other way. */
  const inJapanese: readonly Stop[] = [
    { id: 'cover', slide: 1, steps: 0, passage: 0 },
    { id: 'hill-1', scene: 'hill', slide: 1, steps: 2, passage: 1 },
    { id: 'hill-2', scene: 'hill', slide: 2, steps: 1, passage: 1 },
    { id: 'hill-3', scene: 'hill', slide: 3, steps: 0, passage: 2 },
    { id: 'about', slide: 1, steps: 0, passage: 3 },
    { id: 'sources', slide: 1, steps: 0, passage: 4 },
  ]
  const inEnglish: readonly Stop[] = [
    { id: 'cover', slide: 1, steps: 0, passage: 0 },
    { id: 'hill-1', scene: 'hill', slide: 1, steps: 3, passage: 1 },
    { id: 'hill-2', scene: 'hill', slide: 2, steps: 0, passage: 2 },
    { id: 'hill-3', scene: 'hill', slide: 3, steps: 0, passage: 2 },
    { id: 'sources', slide: 1, steps: 0, passage: 4 },
  ]
  const inLang = (lang: string) => (lang === 'en' ? inEnglish : inJapanese)
  const inJapaneseAt = (slide: number, step = 0) => open(inJapanese, { slide, step }, ['ja', 'en'], inLang)

  test('goes round those the deck carries', () => {
    expect(stateAfter(inJapaneseAt(0), 'language')).toMatchObject({ lang: 'en', stops: inEnglish })
    expect(stateAfter(inJapaneseAt(0), 'language', 'language')).toMatchObject({ lang: 'ja', stops: inJapanese })
  })

  test.each([
    ['before the first line', [1, 0], [1, 0]],
    ['at a line', [1, 2], [1, 2]],
    ['on a slide that the other language does not begin', [2, 0], [1, 2]],
    ['at the last line', [2, 1], [1, 3]],
    ['on a slide that the other language divides', [3, 0], [2, 0]],
    ['where the other language has nothing', [4, 0], [3, 0]],
    ['at the end', [5, 0], [4, 0]],
  ] as const)('keeps the place %s', (_, [slide, step], [otherSlide, otherStep]) => {
    expect(placeAfter(inJapaneseAt(slide, step), 'language')).toEqual({ slide: otherSlide, step: otherStep })
  })

  test('of another window is not followed into a language that this deck does not carry', () => {
    const now = inJapaneseAt(0)
    for (const lang of ['xx', '__proto__'])
      expect(go(now, { type: 'follow', shared: { ...sharedOf(at(2)), lang } })).toBe(now)
  })

  test('of another window is followed', () => {
    const ahead = sharedOf(stateAfter(inJapaneseAt(2, 1), 'language'))
    expect(go(inJapaneseAt(0), { type: 'follow', shared: ahead })).toMatchObject({
      lang: 'en',
      stops: inEnglish,
      at: { slide: 1, step: 3 },
    })
  })

  test('may be named by an address', () => {
    const move: Move = { type: 'go', to: { slide: 3, step: 0 }, lang: 'en' }
    expect(go(inJapaneseAt(0), move)).toMatchObject({ lang: 'en', stops: inEnglish, at: { slide: 3, step: 0 } })
  })
})

test('text grows and shrinks within reason', () => {
  let state = at(0)
  for (let times = 0; times < 50; times++) state = go(state, { type: 'larger' })
  expect(1.1 ** state.size).toBeLessThan(3)
  for (let times = 0; times < 50; times++) state = go(state, { type: 'smaller' })
  expect(1.1 ** state.size).toBeGreaterThan(0.5)
})
