import { describe, expect, it } from 'vitest'
import { drawTwoShot } from '../../src/storyboard/figures.ts'

const PALETTE = '#f3d9a2 #f9ebc8 #c9402b #d9a45b #b8713a #8c4528 #57291c'
const elon = { colour: '#8e3b20', hair: 0 }
const hassabis = { colour: '#043574', hair: 1 }

describe('a two-shot', () => {
  it('puts the first doll left and the second, mirrored, right', () => {
    const svg = drawTwoShot(elon, hassabis, PALETTE)
    const [before, after] = svg.split('matrix(-1 0 0 1 950 500)')
    expect(before).toContain('#8e3b20')
    expect(before).not.toContain('#043574')
    expect(after).toContain('#043574')
  })

  it('tells members of the cast apart by their hair, as far as there are styles', () => {
    const drawings = [0, 1, 2, 3, 4].map((hair) => drawTwoShot({ ...elon, hair }, hassabis, PALETTE))
    expect(new Set(drawings).size).toBe(5)
    expect(drawTwoShot({ ...elon, hair: 5 }, hassabis, PALETTE)).toBe(drawings[0])
  })

  it('leaves the slide’s own ground above the horizon', () => {
    expect(drawTwoShot(elon, hassabis, PALETTE)).not.toContain('M0 0h1280v720')
  })

  it('is a small drawing as large as a slide', () => {
    const svg = drawTwoShot(elon, hassabis, PALETTE)
    expect(svg).toContain('viewBox="0 0 1280 720"')
    expect(svg.length).toBeLessThan(5120)
    expect(svg).not.toMatch(/NaN|undefined|filter|image|gradient/i)
  })
})
