import { expect, test } from 'vitest'
import { readLetter } from '../../src/stage/messages.ts'
import { addressOf } from '../../src/stage/windows.ts'

test('the other window has the same address, place and voice, and knows the talk', () => {
  expect(addressOf('presenter', 'file:///talks/deck.html?me=elon#canteen/2', 't')).toBe(
    'file:///talks/deck.html?me=elon&presenter=t#canteen/2',
  )
  expect(addressOf('stage', 'https://example.org/deck?presenter=t#a', 't')).toBe('https://example.org/deck?stage=t#a')
})

test('only windows that know the token are heard', () => {
  expect(readLetter({ token: 't', type: 'hello', wants: 'all' }, 't')).toMatchObject({ type: 'hello' })
  for (const foreign of [undefined, null, 'hello', 7, {}, { type: 'hello' }, { token: 'x', type: 'hello' }]) {
    expect(readLetter(foreign, 't')).toBeUndefined()
  }
})
