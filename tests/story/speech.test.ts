import { expect, test } from 'vitest'
import { insideQuotes, looksLikeSpeaker, readLabelled, readSpeech } from '../../src/story/speech.ts'

test.each([
  ['うん。', { words: 'うん。' }],
  ['（笑って）うん。', { how: '笑って', words: 'うん。' }],
  ['(laughing) Yes.', { how: 'laughing', words: 'Yes.' }],
  ['（彼（ボブ）を見て）うん。', { how: '彼（ボブ）を見て', words: 'うん。' }],
  ['（笑って）「うん。」', { how: '笑って', words: 'うん。' }],
  ['「（笑って）うん。」', { how: '笑って', words: 'うん。' }],
  ['『うん。』', { words: 'うん。' }],
  ['"Yes."', { words: 'Yes.' }],
  ['“Yes.”', { words: 'Yes.' }],
])('%s says how it is spoken and drops the marks around it', (written, speech) => {
  expect(readSpeech(written)).toEqual(speech)
})

test.each([
  '「はい」と「いいえ」',
  '"Yes" or "no"',
  '君は「種差別主義者」だよ。',
  '（沈黙）',
  '（閉じない',
  '「閉じない',
  '() a',
  '\\(not how) a',
])('%s stays whole', (written) => {
  expect(readSpeech(written)).toEqual({ words: written })
})

test('a backslash keeps a full-width parenthesis or quotation mark', () => {
  expect(readSpeech('\\（笑）それで。')).toEqual({ words: '（笑）それで。' })
  expect(readSpeech('\\「火」')).toEqual({ words: '「火」' })
})

test('only a pair around the whole text is taken off', () => {
  expect(insideQuotes('「「火」を見張る」')).toBe('「火」を見張る')
  expect(insideQuotes('「火」を「見張る」')).toBeUndefined()
})

test.each([
  ['サム：え？', 'サム', 'え？', undefined],
  ['サム:え？', 'サム', 'え？', undefined],
  ['サム（驚いて）：え？', 'サム', 'え？', '驚いて'],
  ['サム「え？」', 'サム', 'え？', undefined],
  ['サム（驚いて）「え？」', 'サム', 'え？', '驚いて'],
  ['Elon Musk：Yes.', 'Elon Musk', 'Yes.', undefined],
])('%s is spoken by somebody', (text, label, words, how) => {
  expect(readLabelled(text)).toMatchObject({ label, words })
  expect(readLabelled(text)?.how).toBe(how)
})

test.each(['サム「え？」と言った。', '彼は言った。サム：え？', 'サム：', '：え？', '火を見張る。', ''])(
  '%s is not',
  (text) => {
    expect(readLabelled(text)).toBeUndefined()
  },
)

test.each([
  '注：未確認',
  '例:これ',
  '結論：合併',
  'Q：なぜ',
  'Q1：なぜ',
  '図2：推移',
  '午後3:30に着いた',
  'https://example.org',
  '彼はこう言った：嫌だ',
])('nobody is missing from the cast in %s', (text) => {
  const labelled = readLabelled(text)
  expect(labelled && looksLikeSpeaker(labelled)).not.toBe(true)
})

test.each(['記者：なぜ？', 'サム：え？', 'Reporter：Why?'])('somebody may be missing in %s', (text) => {
  expect(looksLikeSpeaker(readLabelled(text)!)).toBe(true)
})
