import { expect, test } from 'vitest'
import { findFile } from '../../src/story/read-path.ts'
import { filesOf } from '../support/files.ts'

const decomposed = 'が'.normalize('NFD')
const files = filesOf({ 'story.yaml': '', 'img/elon.png': '', 'scenes/a.png': '', [`img/${decomposed}.png`]: '' })

test.each([
  ['img/elon.png', 'story.yaml', 'img/elon.png'],
  ['./img//elon.png', 'story.yaml', 'img/elon.png'],
  ['img\\elon.png', 'story.yaml', 'img/elon.png'],
  ['../img/elon.png', 'scenes/02.yaml', 'img/elon.png'],
  ['a.png', 'scenes/02.yaml', 'scenes/a.png'],
  ['img/が.png', 'story.yaml', `img/${decomposed}.png`],
])('%s in %s is %s', (written, from, path) => {
  expect(findFile(written, from, files)).toEqual({ type: 'found', path })
})

test.each([
  '../elon.png',
  'img/../../elon.png',
  '/img/elon.png',
  '\\\\server\\elon.png',
  'C:\\elon.png',
  'https://a.example/elon.png',
  '.',
  '',
])('%j is outside', (written) => {
  expect(findFile(written, 'story.yaml', files)).toEqual({ type: 'outside' })
})

test('the nearest name of the folder is suggested', () => {
  expect(findFile('img/Elon.PNG', 'story.yaml', files)).toEqual({ type: 'missing', near: 'img/elon.png' })
  expect(findFile('img/party.png', 'story.yaml', files)).toEqual({ type: 'missing' })
})
