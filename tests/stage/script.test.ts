import { describe, expect, test } from 'vitest'
import { linesAt, linesUntil, nextSpoken, type Script } from '../../src/stage/script.ts'

const elon = { id: 'elon', name: 'Elon Musk', class: 'speaker-1', colour: '#8e3b20' }
const sam = { id: 'sam', name: 'Sam Altman', class: 'speaker-2', colour: '#043574' }
const script: Script = [
  [{ step: 0, text: 'It was a dark night.' }],
  [
    { step: 1, text: 'Who is there?', speaker: elon },
    { step: 2, text: 'Me.', speaker: sam },
    { step: 2, text: 'He comes in.' },
  ],
  [],
  [{ step: 0, text: 'Sit down.', speaker: elon }],
]

test('the lines of a step are said together', () => {
  expect(linesAt(script, { slide: 1, step: 2 }).map(({ text }) => text)).toEqual(['Me.', 'He comes in.'])
  expect(linesAt(script, { slide: 1, step: 0 })).toEqual([])
})

describe('who speaks next', () => {
  test('is found on this slide, or on a later one', () => {
    expect(nextSpoken(script, { slide: 0, step: 0 })?.speaker).toBe(elon)
    expect(nextSpoken(script, { slide: 1, step: 1 })?.speaker).toBe(sam)
    expect(nextSpoken(script, { slide: 1, step: 2 })?.text).toBe('Sit down.')
  })

  test('is nobody at the end', () => {
    expect(nextSpoken(script, { slide: 3, step: 0 })).toBeUndefined()
  })
})

test('how long one has to wait for one’s line is counted in lines', () => {
  expect(linesUntil(script, { slide: 1, step: 0 }, 'elon')).toBe(1)
  expect(linesUntil(script, { slide: 1, step: 1 }, 'elon')).toBe(3)
  expect(linesUntil(script, { slide: 1, step: 2 }, 'sam')).toBe(0)
})
