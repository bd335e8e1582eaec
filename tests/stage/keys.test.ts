import { describe, expect, test } from 'vitest'
import { moveFor as moveIn, type Press } from '../../src/stage/keys.ts'
import { keyTable } from '../../src/story/key-table.ts'

const moveFor = (press: Press) => moveIn(press, keyTable)

const codes: Readonly<Record<string, string>> = { '.': 'Period', ',': 'Comma', '?': 'Slash', ' ': 'Space' }
const codeOf = (key: string) =>
  codes[key] ?? (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key)

/** The key as a browser reports it on a Latin keyboard: `Shift+ArrowRight`, `b`, `?`. */
function press(name: string, changes: Partial<Press> = {}): Press {
  const parts = name.split(/\+(?=.)/)
  const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '')
  return {
    key,
    code: codeOf(key),
    shiftKey: parts.includes('Shift') || key === '?',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    metaKey: parts.includes('Meta'),
    ...changes,
  }
}

describe('the table of keys', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n', 'N']],
    ['back', ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'Backspace']],
    ['next-slide', ['Shift+ArrowRight']],
    ['previous-slide', ['Shift+ArrowLeft']],
    ['next-scene', ['Ctrl+ArrowRight']],
    ['previous-scene', ['Ctrl+ArrowLeft']],
    ['first', ['Home']],
    ['last', ['End']],
    ['enter', ['Enter']],
    ['black', ['b', '.']],
    ['white', ['w', ',']],
    ['search', ['g', '/']],
    ['overview', ['o']],
    ['presenter', ['s', 'p']],
    ['laser', ['l']],
    ['pen', ['d']],
    ['clear', ['c']],
    ['captions', ['k']],
    ['reading', ['r']],
    ['language', ['a']],
    ['timer', ['t']],
    ['reset-timer', ['Shift+t']],
    ['larger', ['+', '=']],
    ['smaller', ['-']],
    ['fullscreen', ['f', 'F5']],
    ['help', ['?', 'F1']],
    ['escape', ['Escape']],
  ])('asks for %s by %j', (action, keys) => {
    for (const key of keys) expect(moveFor(press(key))).toEqual({ type: action })
  })

  test('collects digits', () => {
    for (const digit of '0123456789') expect(moveFor(press(digit))).toEqual({ type: 'digit', digit })
  })

  test('hears every key it names', () => {
    for (const [action, keys] of Object.entries(keyTable)) {
      for (const key of keys) expect(moveFor(press(key))?.type, key).toBe(action)
    }
  })
})

test("the browser's own keys are left to it", () => {
  const own = [
    'Ctrl+f',
    'Ctrl+n',
    'Ctrl+w',
    'Meta+ArrowRight',
    'Alt+ArrowLeft',
    'Ctrl+F5',
    'Shift+F5',
    'Ctrl+Home',
    'Tab',
  ]
  for (const key of own) expect(moveFor(press(key)), key).toBeUndefined()
})

test('letters and signs are found with kana or Cyrillic switched on', () => {
  expect(moveFor(press('b', { key: 'こ' }))).toEqual({ type: 'black' })
  expect(moveFor(press('f', { key: 'а' }))).toEqual({ type: 'fullscreen' })
  expect(moveFor(press('.', { key: '。' }))).toEqual({ type: 'black' })
  expect(moveFor(press('?', { key: '？' }))).toEqual({ type: 'help' })
  expect(moveFor(press('4', { key: '４' }))).toEqual({ type: 'digit', digit: '4' })
  expect(moveFor(press('Space', { key: 'Process' }))).toEqual({ type: 'next' })
  expect(moveFor(press('n', { key: 'Process' }))).toEqual({ type: 'next' })
})

test('a Latin layout goes by what is printed on the key, not by its place', () => {
  expect(moveFor(press('w', { code: 'KeyZ' }))).toEqual({ type: 'white' })
})
