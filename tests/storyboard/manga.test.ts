import { describe, expect, test } from 'vitest'
import type { TalkItem } from '../../src/storyboard/card-kinds.ts'
import { lookOf } from '../../src/storyboard/manga-balloons.ts'
import { drawMangaPage } from '../../src/storyboard/manga-drawing.ts'
import { mangaGrids, type Panel } from '../../src/storyboard/manga-grid.ts'
import { words } from '../support/sample-cards.ts'

const slide = { width: 1280, height: 720 }
const area = ({ width, height }: Panel) => width * height
const overlap = (a: Panel, b: Panel) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y)

describe.each([1, 2, 3, 4])('a page of %i panels', (count) => {
  test('is filled by them, and none stands on another', () => {
    for (const { panels } of mangaGrids(count, slide, 'left to right')) {
      expect(panels).toHaveLength(count)
      for (const [at, panel] of panels.entries())
        for (const other of panels.slice(at + 1)) expect(overlap(panel, other)).toBe(false)
      expect(panels.reduce((sum, panel) => sum + area(panel), 0)).toBeGreaterThan(0.95 * 1200 * 596)
    }
  })

  test('is the same in a mirror where one reads from the right', () => {
    const [left, right] = [mangaGrids(count, slide, 'left to right'), mangaGrids(count, slide, 'right to left')]
    for (const [at, { panels }] of left.entries())
      expect(right[at]?.panels.map(({ x, width }) => Math.round(1280 - x - width))).toEqual(
        panels.map(({ x }) => Math.round(x)),
      )
  })
})

describe('a panel', () => {
  const line = (text: string): TalkItem => ({
    type: 'line',
    name: 'A',
    speaker: 'speaker-1',
    side: 'left',
    thought: false,
    open: '',
    close: '',
    text: words(text),
  })

  test.each([
    ['動かして！', 'loud'],
    ['動かして！」', 'loud'],
    ['動かして。', 'figure'],
    ['霧の深い夜に灯台の階段をのぼりつづけた人びとの話！', 'figure'],
  ])('of 「%s」 is a %s', (text, look) => {
    expect(lookOf(line(text))).toBe(look)
  })

  test('of a stage direction shows the place', () => {
    expect(lookOf({ type: 'stage', text: words('夜。') })).toBe('place')
  })
})

test('a page is a small drawing in ink, paper and the colours of who speaks', () => {
  const [grid] = mangaGrids(3, slide, 'right to left')
  const looks = ['figure', 'loud', 'place'] as const
  const panels = grid!.panels.map((panel, at) => ({
    panel,
    look: looks[at]!,
    doll: { colour: '#8e3b20', hair: at },
    side: 'left' as const,
    seed: `${at}`,
  }))
  const svg = drawMangaPage(panels, slide, { paper: '#fff', ink: '#111' })
  expect(svg.length).toBeLessThan(16_384)
  expect(svg).not.toMatch(/NaN|undefined/)
  expect(new Set(svg.match(/#[0-9a-f]{3,6}\b/g))).toEqual(new Set(['#fff', '#111', '#8e3b20']))
  expect(drawMangaPage(panels, slide, { paper: '#fff', ink: '#111' })).toBe(svg)
})
