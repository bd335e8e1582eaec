import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offersOf, type TranslationRow } from '../../src/story/translation-rows.ts'
import { readTable, writeTable } from '../../src/story/translation-table.ts'

const row = (main: string, translation = '', scene = ''): TranslationRow => ({
  ...{ scene, speaker: 'elon', kind: 'line', main, translation, state: 'missing' },
})

test('Excel takes the table for UTF-8, and no text of it for a formula', () => {
  const table = writeTable([row('=HYPERLINK("http://a.example")', '@now')])
  expect(table.startsWith('\ufeffscene,speaker,kind,main,translation,state\r\n')).toBe(true)
  expect(table).toContain(`"'=HYPERLINK(""http://a.example"")",'@now`)
})

test('whatever the texts are, they come back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (main, translation) => {
      fc.pre(
        !/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(main) &&
          !/^'[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(translation),
      )
      expect(readTable(writeTable([row(main, translation)]))).toEqual([row(main, translation)])
    }),
  )
})

test('a table with semicolons or tabs, and without the columns that nobody needs, is read', () => {
  for (const mark of [',', ';', '\t'])
    expect(readTable(`main${mark}translation\nうん。${mark}Mm-hm.\n`)).toMatchObject([
      { main: 'うん。', translation: 'Mm-hm.' },
    ])
})

test('what is no such table is none', () => {
  expect(readTable('a,b\n1,2\n')).toBeUndefined()
  expect(readTable('main,translation\n"a')).toBeUndefined()
})

test('a text with two translations is told apart by its scenes', () => {
  expect(
    offersOf([
      row('うん。', 'Mm-hm.', 'canteen'),
      row('うん。', 'Right.', 'exit#2'),
      row('いや。'),
      row('うん。', 'Mm-hm.', 'party'),
    ]),
  ).toEqual([
    { main: 'うん。', words: 'Mm-hm.' },
    { main: 'うん。', words: 'Right.', in: 'exit#2' },
  ])
})
