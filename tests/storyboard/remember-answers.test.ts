import { expect, test } from 'vitest'
import { openMemory } from '../../src/host/memory.ts'
import { rememberAnswers } from '../../src/storyboard/remember-answers.ts'
import { type SetParagraph, setParagraph } from '../../src/storyboard/set-paragraph.ts'
import { openTypesetter } from '../../src/typesetting/typesetter.ts'
import { gothic } from '../typesetting/shipped-faces.ts'

const typesetter = await openTypesetter([gothic])
const set = (text: string) =>
  setParagraph(() => typesetter.measure(text, { families: ['Gothic'], weight: 500, lang: 'ja' }), 'ja')
const idle = setParagraph(() => {
  throw new Error('measured again')
}, 'ja')

const texts = ['AIは、人間の意志の延長であるべきだ。四分で終わる。', 'It says four minutes.', '', '𠮷野家で👍']
const asked = (paragraph: SetParagraph) => [
  paragraph.lines(8.123456789),
  paragraph.lines(2.8),
  paragraph.longestWord(),
  paragraph.naturalWidth(),
  paragraph.cut(6.5, 2),
]

/** A memory of one deck, again and again. */
function aCache() {
  const kept = new Map<string, Uint8Array>()
  const cache = {
    get: (key: string) => kept.get(key),
    set: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  }
  return () => openMemory(cache, 'deck')
}

test('what was asked of a text before is answered exactly, and the text is not measured again', () => {
  const remembered = aCache()
  const memory = remembered()
  const first = texts.map((text) => asked(rememberAnswers(set(text), text, memory)))
  memory.keep()

  expect(first).toEqual(texts.map((text) => asked(set(text))))
  expect(texts.map((text) => asked(rememberAnswers(idle, text, remembered())))).toEqual(first)
})

test('a new question about a known text is answered, and kept with the old ones', () => {
  const remembered = aCache()
  const [text = ''] = texts
  for (const width of [5, 10, 5]) {
    const memory = remembered()
    expect(rememberAnswers(set(text), text, memory).lines(width)).toBe(set(text).lines(width))
    memory.keep()
  }
  const both = rememberAnswers(idle, text, remembered())
  expect([both.lines(5), both.lines(10)]).toEqual([set(text).lines(5), set(text).lines(10)])
  expect(() => both.lines(7)).toThrow('measured again')
})
