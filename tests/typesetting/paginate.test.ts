import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Piece, paginate } from '../../src/typesetting/paginate.ts'

/** A piece of so many lines; a line is as high as the text. */
interface Lines extends Piece {
  readonly name: string
  readonly lines: number
}

function piece(name: string, lines: number): Lines {
  return {
    name,
    lines,
    height: (size) => lines * size,
    split(size, maxHeight) {
      const most = Math.max(1, Math.floor(maxHeight / size))
      const count = Math.ceil(lines / most)
      return Array.from({ length: count }, (_, part) => piece(`${name}.${part}`, Math.min(most, lines - part * most)))
    },
  }
}

const whole = ({ split: _, ...rest }: Lines): Lines => rest
const box = { height: 400 }
const steps = { sizes: [40, 30, 20], gap: (size: number) => size / 2 }
const names = (pages: readonly (readonly Lines[])[]) => pages.map((page) => page.map(({ name }) => name).join(' '))
const pieces = (...lines: number[]) => lines.map((count, index) => piece(String.fromCharCode(97 + index), count))

describe('one page', () => {
  test('takes the largest size that fits', () => {
    expect(paginate(pieces(4, 5), box, steps)).toMatchObject({ size: 40, pages: [{ length: 2 }] })
    expect(paginate(pieces(5, 5), box, steps).size).toBe(30)
    expect(paginate(pieces(9, 9), box, steps).size).toBe(20)
  })

  test('is there even for nothing', () => {
    expect(paginate([], box, steps)).toEqual({ size: 40, pages: [[]] })
  })
})

describe('more pages', () => {
  test('are as few as can be, and then set as large as so few allow', () => {
    expect(paginate(pieces(6, 6, 6, 6), box, steps)).toMatchObject({ size: 30, pages: [{ length: 2 }, { length: 2 }] })
  })

  test('do not use sizes below the one to keep', () => {
    const { size, pages } = paginate(pieces(9, 9, 9), box, { ...steps, keep: 0 })
    expect(size).toBe(40)
    expect(names(pages)).toEqual(['a', 'b', 'c'])
  })

  test('are filled evenly rather than to the brim', () => {
    const { pages } = paginate(pieces(1, 1, 1, 1, 1, 1, 1, 1), box, { sizes: [40], gap: () => 20 })
    expect(names(pages)).toEqual(['a b c d', 'e f g h'])
  })

  test('are rather filled less evenly than with a lone piece', () => {
    const { pages } = paginate(pieces(3, 3, 2, 7), box, { sizes: [40], gap: () => 0 })
    expect(names(pages)).toEqual(['a b', 'c d'])
  })

  test('tear a piece only if it is higher than a page', () => {
    const { pages } = paginate(pieces(2, 25, 2), box, { sizes: [40], gap: () => 0 })
    expect(names(pages)).toEqual(['a', 'b.0', 'b.1', 'b.2 c'])
  })

  test('give what cannot be torn a page to itself', () => {
    const { pages } = paginate([piece('a', 1), whole(piece('b', 25)), piece('c', 1)], box, steps)
    expect(names(pages)).toEqual(['a', 'b', 'c'])
  })
})

const story = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 })

test('nothing is lost, nothing changes places, every page fits', () => {
  fc.assert(
    fc.property(story, (lines) => {
      const { size, pages } = paginate(
        lines.map((count, index) => piece(`${index}`, count)),
        box,
        steps,
      )
      const set = pages.flat()
      const counted = new Map<string, number>()
      for (const { name, lines: count } of set) {
        const [origin = ''] = name.split('.')
        counted.set(origin, (counted.get(origin) ?? 0) + count)
      }
      expect([...counted]).toEqual(lines.map((count, index) => [`${index}`, count]))
      for (const page of pages) {
        const height = page.reduce((sum, each) => sum + each.height(size), (page.length - 1) * steps.gap(size))
        expect(height).toBeLessThanOrEqual(box.height)
      }
    }),
  )
})

test('the same pieces give the same pages', () => {
  fc.assert(
    fc.property(story, (lines) => {
      const once = paginate(pieces(...lines), box, steps)
      expect(names(paginate(pieces(...lines), box, steps).pages)).toEqual(names(once.pages))
    }),
  )
})

test('each piece is looked at a few times only, however many there are', () => {
  let asked = 0
  const counting = Array.from({ length: 2000 }, () => ({
    height(size: number) {
      asked++
      return 3 * size
    },
  }))
  paginate(counting, box, steps)
  expect(asked).toBeLessThan(2000 * 3 * 4)
})
