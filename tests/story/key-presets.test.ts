import { describe, expect, test } from 'vitest'
import { conflictsOf, keysOf, presets } from '../../src/story/key-presets.ts'
import { keyTable } from '../../src/story/key-table.ts'

describe('presets', () => {
  test.each(Object.keys(presets) as (keyof typeof presets)[])('%s has no key that asks for two things', (preset) => {
    expect(conflictsOf({ preset })).toEqual([])
  })

  test.each(Object.keys(presets) as (keyof typeof presets)[])('%s changes only actions that there are', (preset) => {
    expect(Object.keys(presets[preset]).filter((action) => !Object.hasOwn(keyTable, action))).toEqual([])
  })

  test.each(Object.keys(presets) as (keyof typeof presets)[])(
    '%s leaves every action a key, and clickers theirs',
    (preset) => {
      const keys = { ...keyTable, ...keysOf({ preset }) }
      expect(Object.values(keys).every((names) => names.length > 0)).toBe(true)
      expect(keys.next).toContain('PageDown')
      expect(keys.back).toContain('PageUp')
      expect(keys.black).toEqual(expect.arrayContaining(['b', '.']))
      expect(keys.fullscreen).toContain('F5')
    },
  )
})

describe("an author's own keys", () => {
  test('take the place of the preset’s for that action', () => {
    expect(keysOf({ preset: 'reveal', custom: { black: ['x'] } })).toMatchObject({ black: ['x'], presenter: ['s'] })
  })

  test('are compared with all others', () => {
    expect(conflictsOf({ custom: { black: ['n', 'x'] } })).toEqual([{ key: 'n', actions: ['next', 'black'] }])
    expect(conflictsOf({ custom: { black: ['l'] } })).toEqual([{ key: 'l', actions: ['black', 'laser'] }])
    expect(conflictsOf({ custom: { black: ['x', 'x'] } })).toEqual([])
  })

  test('may free a key that is then used elsewhere', () => {
    expect(conflictsOf({ custom: { laser: ['Shift+l'], black: ['l'] } })).toEqual([])
  })
})
