import { describe, expect, it } from 'vitest'
import { drawScenery, readColours } from '../../src/storyboard/scenery.ts'

const DAY = '#f3d9a2 #f9ebc8 #c9402b #d9a45b #b8713a #8c4528 #57291c'
const NIGHT = '#34415f #46547a #f3d9a2 #4a5880 #39476d #2a3658 #1a2340'

const scenes = Array.from({ length: 40 }, (_, index) => `scene-${index + 1}`)

describe('a scenery', () => {
  it('is the same whenever it is drawn for the same scene', () => {
    expect(drawScenery('canteen', DAY)).toBe(drawScenery('canteen', DAY))
  })

  it('is another one for every scene of a long story', () => {
    expect(new Set(scenes.map((scene) => drawScenery(scene, `${DAY}, ${NIGHT}`))).size).toBe(scenes.length)
  })

  it('has both day and night among forty scenes, if the theme has', () => {
    const skies = new Set(scenes.map((scene) => /fill="(#\w+)"/.exec(drawScenery(scene, `${DAY}, ${NIGHT}`))?.[1]))
    expect(skies).toEqual(new Set(['#f3d9a2', '#34415f']))
  })

  it('uses no colour that the theme does not have', () => {
    for (const scene of scenes)
      for (const [colour] of drawScenery(scene, DAY).matchAll(/#[0-9a-f]{6}/g)) expect(DAY).toContain(colour)
  })

  it('is a small drawing of plain shapes as large as a slide', () => {
    for (const scene of scenes) {
      const svg = drawScenery(scene, DAY)
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1280 720"/)
      expect(svg.length).toBeLessThan(4096)
      expect(svg).not.toMatch(/NaN|undefined|filter|image|gradient/i)
      expect(
        [...svg.matchAll(/<(\w+)/g)].every(([, name]) => ['svg', 'path', 'circle', 'rect'].includes(name ?? '')),
      ).toBe(true)
    }
  })

  it('is drawn for a scene whose name is in any script, or empty', () => {
    expect(drawScenery('社員食堂の警告', DAY)).not.toBe(drawScenery('', DAY))
  })
})

describe('a palette', () => {
  it('goes on with its last colour where it is short', () => {
    expect(readColours('white red')).toMatchObject({ sky: 'white', glow: 'red', front: 'red' })
  })

  it('of several times of day begins with the first', () => {
    expect(readColours(`${DAY}, ${NIGHT}`)).toMatchObject({ sky: '#f3d9a2', front: '#57291c' })
  })
})
