import { describe, expect, test } from 'vitest'
import { chooseKeys } from '../../src/story/choose-keys.ts'
import { keyNamed } from '../../src/story/read-key.ts'
import { read } from './a-story.ts'

const storyWith = (stage: string) => `title: T\nlang: en\n${stage}scenes:\n  - scene: S\n    script:\n      - A line.\n`
const story = (stage: string) => read(storyWith(stage)).value!

describe('a key', () => {
  test.each([
    ['x', 'x'],
    ['X', 'x'],
    ['Shift+X', 'Shift+x'],
    ['shift + ctrl + PageDown', 'Ctrl+Shift+PageDown'],
    ['option+f5', 'Alt+F5'],
    ['→', 'ArrowRight'],
    ['right', 'ArrowRight'],
    ['page down', 'PageDown'],
    ['Shift+?', '?'],
    ['+', '+'],
    ['Ctrl++', 'Ctrl++'],
    ['ｘ', 'x'],
    ['F25', undefined],
    ['あ', undefined],
    ['Hyper+x', undefined],
    ['', undefined],
  ])('"%s" is %s to the stage', (written, name) => {
    expect(keyNamed(written)).toBe(name)
  })
})

describe('the keys of a talk', () => {
  test('are a preset, in one word', () => {
    expect(story('stage:\n  keys: powerpoint\n').stage?.keys).toMatchObject({ preset: 'powerpoint', custom: {} })
  })

  test('or keys of the author’s own, one or several for an action', () => {
    const { keys } = story('stage:\n  keys:\n    black: x\n    laser: [q, Shift+L]\n').stage ?? {}
    expect(keys).toMatchObject({ preset: 'kamishibai', custom: { black: ['x'], laser: ['q', 'Shift+l'] } })
  })

  test('of another preset keep the author’s own, and say where these are in the way', () => {
    const written = story('stage:\n  keys:\n    black: j\n')
    expect(chooseKeys(written, undefined).value).toBe(written)
    const { value, diagnostics } = chooseKeys(written, 'reveal')
    expect(value.stage?.keys).toMatchObject({ preset: 'reveal', custom: { black: ['j'] } })
    expect(diagnostics).toMatchObject([
      { code: 'S254', details: { key: 'j', actions: ['next', 'black'], other: 'next' } },
    ])
    expect(chooseKeys(story(''), 'reveal').diagnostics).toEqual([])
  })
})
