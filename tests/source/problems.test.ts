import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { problems } from '../../src/source/problems.ts'
import { sentenceOf, severityOf } from '../../src/source/sentence.ts'

const src = new URL('../../src/', import.meta.url)

const reported = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('source/problems'))
  .flatMap(
    (file) => readFileSync(new URL(file.replaceAll('\\', '/'), src), 'utf8').match(/(?<=')[A-Z]\d{3}(?=')/g) ?? [],
  )

test('every code that a step reports has a row in the table', () => {
  expect(reported.filter((code) => !Object.hasOwn(problems, code))).toEqual([])
})

test('every row of the table is reported by some step', () => {
  expect(Object.keys(problems).filter((code) => !reported.includes(code))).toEqual([])
})

test('a message is in the language of the reader', () => {
  const found: Diagnostic = { code: 'S216', details: { first: 'elon', second: 'sam' }, notes: [] }
  expect(sentenceOf(found, 'ja').message).toBe('1つの項目に「elon」と「sam」が入っています。')
  expect(sentenceOf(found).message).toBe('Two things in one item: "elon" and "sam".')
  expect(sentenceOf({ code: 'S208', details: {}, notes: [] }, 'ja').message).toBe('この場面には見出しがありません。')
})

test('a row says whether its problem stops the build', () => {
  expect(severityOf({ code: 'P401', details: {}, notes: [] })).toBe('warning')
  expect(severityOf({ code: 'A501', details: {}, notes: [] })).toBe('error')
})

test('where one code has several wordings, the details choose', () => {
  const say = (code: string, details: Diagnostic['details']) => sentenceOf({ code, details, notes: [] })
  expect(say('S231', { written: '90' }).message).toBe('"90" has no unit.')
  expect(say('S231', { written: 'soon' }).message).toBe('"soon" is not a duration.')
  expect(say('S212', { what: 'field', name: 'colour', comment: '#b3261e' }).cure).toContain('colour: b3261e')
  expect(say('S212', { what: 'line', name: 'elon', comment: "#it's" }).cure).toContain("'#it''s'")
  expect(say('S211', { what: 'heading' }).message).toBe('The heading of the scene is empty.')
  expect(say('R302', { written: 'サム', member: 'sam' }).cure).toContain('aka: [サム]')
  expect(say('T601', { planned: 150, target: 45 }).message).toContain('2m30s, but the story should take 45s')
})
