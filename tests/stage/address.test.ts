import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printAddress, readAddress } from '../../src/stage/address.ts'
import type { Stop } from '../../src/stage/moves.ts'

const stops: readonly Stop[] = [
  { id: 'cover', slide: 1, steps: 0 },
  { id: 'canteen-1', scene: 'canteen', slide: 1, steps: 0 },
  { id: 'canteen-2', scene: 'canteen', slide: 2, steps: 3 },
  { id: '実験室・夜-1', scene: '実験室・夜', slide: 1, steps: 2 },
  { id: 'sources', slide: 1, steps: 4 },
]

describe('printing', () => {
  test('names scene, slide and step', () => {
    expect(printAddress(stops, { slide: 2, step: 3 })).toBe('#canteen/2/3')
    expect(printAddress(stops, { slide: 2, step: 0 })).toBe('#canteen/2/0')
  })

  test('leaves the step out where there are none', () => {
    expect(printAddress(stops, { slide: 1, step: 0 })).toBe('#canteen/1')
  })

  test('names a slide of no scene by its id', () => {
    expect(printAddress(stops, { slide: 0, step: 0 })).toBe('#cover')
    expect(printAddress(stops, { slide: 4, step: 2 })).toBe('#sources/2')
  })

  test('writes ids of any script as the address bar does', () => {
    expect(printAddress(stops, { slide: 3, step: 1 })).toBe(`#${encodeURIComponent('実験室・夜')}/1/1`)
  })
})

describe('reading', () => {
  test('gives back every place that was printed', () => {
    for (const [slide, stop] of stops.entries()) {
      for (let step = 0; step <= stop.steps; step++) {
        expect(readAddress(stops, printAddress(stops, { slide, step }))).toEqual({ slide, step })
      }
    }
  })

  test('takes a link to a slide or a scene, and shows the slide finished', () => {
    expect(readAddress(stops, '#canteen-2')).toEqual({ slide: 2, step: 3 })
    expect(readAddress(stops, '#canteen/2')).toEqual({ slide: 2, step: 3 })
    expect(readAddress(stops, '#canteen')).toEqual({ slide: 1, step: 0 })
    expect(readAddress(stops, '#実験室・夜')).toEqual({ slide: 3, step: 2 })
  })

  test('takes an empty address for the beginning', () => {
    expect(readAddress(stops, '')).toEqual({ slide: 0, step: 0 })
  })

  test('keeps a step within the slide', () => {
    expect(readAddress(stops, '#canteen/2/99')).toEqual({ slide: 2, step: 3 })
  })

  test('knows nothing of other names', () => {
    expect(readAddress(stops, '#kitchen')).toBeUndefined()
    expect(readAddress(stops, '#canteen/7')).toBeUndefined()
    expect(readAddress(stops, '#%E5%9')).toBeUndefined()
  })

  test('never leaves the deck, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('#canteen/', '#sources/-1', '#cover/1e3/2')), (text) => {
        const place = readAddress(stops, text)
        if (!place) return
        expect(stops[place.slide]).toBeDefined()
        expect(place.step).toBeGreaterThanOrEqual(0)
        expect(place.step).toBeLessThanOrEqual(stops[place.slide]!.steps)
      }),
    )
  })
})
