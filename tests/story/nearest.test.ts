import { expect, test } from 'vitest'
import { nearestName, normalName } from '../../src/story/nearest.ts'

test('width, case and space around it do not change a name', () => {
  expect(normalName(' ＥＬＯＮ ')).toBe(normalName('elon'))
})

test.each([
  ['sceens', 'scenes'],
  ['titel', 'title'],
  ['SCENES', 'scenes'],
  ['登場人物', undefined],
  ['xyz', undefined],
  ['', undefined],
])('%s is near to %s', (written, near) => {
  expect(nearestName(written, ['title', 'scenes', 'lang', 'cast'])).toBe(near)
})

test('one letter of two says nothing', () => {
  expect(nearestName('記者', ['学者'])).toBeUndefined()
})
