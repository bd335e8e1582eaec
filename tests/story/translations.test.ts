import { expect, test } from 'vitest'
import { readForTranslation } from '../../src/story/read-story.ts'
import type { Scene } from '../../src/story/story.ts'
import type { Text } from '../../src/story/text.ts'
import { updateOverlay } from '../../src/story/update-overlay.ts'
import { plainText, wordsIn } from '../../src/story/words.ts'
import { filesOf } from '../support/files.ts'
import { found, read } from './a-story.ts'

const story = `title: { ja: 火, en: Fire }
lang: ja
cast:
  elon: { name: { ja: マスク, en: Musk } }
scenes:
  - scene: { ja: 決裂, en: The break }
    id: exit-2018
    script:
      - elon: うん。
      - マスク（小声で）「うん。」
      - elon: うん。
      - 二人は
        別れた。
`
const overlay = (strings: string) => `kamishibai-translation: 1\nof: story.yaml\nlang: en\nstrings:\n${strings}`
const english = (text: Text) => plainText(wordsIn(text, 'en'))
const scriptOf = (strings: string) => {
  const outcome = read(story, { 'story.en.yaml': overlay(strings) })
  const [scene] = outcome.value?.parts ?? []
  return { outcome, script: (scene as Scene).script.flatMap((block) => ('text' in block ? [block] : [])) }
}

test('a translation is found by its text, however the line was broken', () => {
  const { script } = scriptOf('  - ja: 二人は別れた。\n    en: They parted.\n')
  expect(script.map(({ text }) => english(text))).toEqual(['うん。', 'うん。', 'うん。', 'They parted.'])
})

test('an entry for one occurrence is nearer than one for the scene, and that nearer than one for the text', () => {
  const { script, outcome } = scriptOf(
    '  - ja: うん。\n    en: Mm-hm.\n  - ja: うん。\n    in: exit-2018#2\n    en: Right.\n  - ja: うん。\n    in: exit-2018\n    en: Yes.\n',
  )
  expect([script[0], script[2]].map((block) => block && english(block.text))).toEqual(['Yes.', 'Right.'])
  expect(found(outcome)).toEqual(['10:9 L710'])
})

test('how a line is said is translated with it', () => {
  const { script } = scriptOf('  - ja: （小声で）うん。\n    en: (softly) Mm-hm.\n')
  expect(script[1]).toMatchObject({ type: 'line', how: { in: { en: { paragraphs: [[{ text: 'softly' }]] } } } })
  expect(script[1] && english(script[1].text)).toBe('Mm-hm.')
})

test('what the story says itself comes first', () => {
  expect(
    read(story, { 'story.en.yaml': overlay('  - ja: 火\n    en: Blaze\n') }).value?.title.in.en?.paragraphs,
  ).toEqual([[{ type: 'text', text: 'Fire' }]])
})

test('a translation beside a story declares its language', () => {
  expect(read(story, { 'story.en.yaml': overlay('') }).value?.languages).toEqual(['en'])
})

test('another story that is called like a translation is left alone, broken or not', () => {
  const alone = read('title: 火\nlang: ja\nscenes:\n  - scene: 一\n    script: [やあ]\n', {
    'story.en.yaml': 'title: Fire\nlang: en\n',
  })
  expect(found(alone)).toEqual([])
  expect(
    found(read('title: 火\nlang: ja\nscenes:\n  - scene: 一\n    script: [やあ]\n', { 'story.en.yaml': '- "' })),
  ).toEqual([])
})

const updated = (before: string | undefined, text = story) => {
  const files = filesOf({ 'story.yaml': text, ...(before === undefined ? {} : { 'story.en.yaml': before }) })
  const { value } = readForTranslation(files, 'story.yaml')
  if (!value) throw new Error('there is no story')
  const { story: read, texts, overlays, found } = value
  return updateOverlay({ story: 'story.yaml', main: read.lang, lang: 'en', texts, overlay: overlays[0], found })
}

test('a new translation file has a place for each text without translation, once', () => {
  expect(updated(undefined, story.replace('lang: ja', 'lang: ja\nlanguages: [en]')).text).toBe(
    `# yaml-language-server: $schema=./node_modules/kamishibai/translation.schema.json\n${overlay(
      '  # exit-2018\n  - ja: うん。  # elon\n    en:\n  - ja: （小声で）うん。  # elon\n    en:\n  - ja: 二人は別れた。\n    en:\n',
    )}`,
  )
})

test('an update keeps comments, order and every translation; it adds, and marks what is gone', () => {
  const before = overlay(`  # Translator's note: keep it short.
  - ja: 二人は別れた。
    en: They parted. # or: split up
  - { ja: 昔の文。, en: An old text. }

  - ja: もう一つ。
    en: |
      Another
      one.
# The end.
`)
  const { text, added, stale } = updated(before)
  expect({ added, stale }).toEqual({ added: 2, stale: 2 })
  for (const line of before.split('\n')) expect(text).toContain(line.replace(' }', ''))
  expect(text).toContain('  - { ja: 昔の文。, en: An old text. , state: stale }')
  expect(text).toContain('      one.\n    state: stale\n# The end.')
  expect(updated(text).text).toBe(text)
})

test('a text that comes back loses its mark', () => {
  const before = overlay('  - ja: 二人は別れた。\n    en: They parted.\n    state: stale\n')
  expect(updated(before).text).not.toContain('stale')
})

test('line breaks of Windows stay line breaks of Windows', () => {
  const before = overlay('  - ja: 二人は別れた。\n    en: They parted.\n').replaceAll('\n', '\r\n')
  expect(updated(before).text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})
