import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { displayWidth } from '../../src/source/display-width.ts'
import { messagesOf, writeReport } from '../../src/source/report.ts'
import type { Source } from '../../src/source/source.ts'

const text = (lines: string, name = 'story.yaml'): Source => ({ name, text: lines })

function found(source: Source, marked: string, notes: readonly string[] = []): Diagnostic {
  const span = (part: string) => {
    const start = source.text.indexOf(part)
    return { source, start, end: start + part.length }
  }
  return { code: 'S208', details: {}, at: span(marked), notes: notes.map((note) => ({ at: span(note), label: '' })) }
}

test('carets stand under the place, 全角 counting twice', () => {
  expect(frame(found(text('title: x\n- 二人：「え？」 か'), '「え？」'))).toEqual([
    '2 | - 二人：「え？」 か',
    '  |         ^^^^^^^^',
  ])
})

test('accents and emoji are as wide as a terminal shows them', () => {
  const source = text('e\u0301👩‍🚀x')
  expect(frame(found(source, 'x'))).toEqual(['1 | e\u0301👩‍🚀x', '  |    ^'])
})

test('a tab stays a tab above the carets, too', () => {
  expect(frame(found(text('\ta\tb'), 'b'))).toEqual(['1 | \ta\tb', '  | \t \t^'])
})

test('a place of several lines is marked to the end of the first', () => {
  expect(frame(found(text('one two\nthree'), 'two\nthree'))).toEqual(['1 | one two', '  |     ^^^'])
})

test('an empty line needs no frame', () => {
  expect(frame(found(text('a\n\nb'), '\nb'))).toEqual([])
})

test('lines of notes are shown above, a single line between them with them', () => {
  const source = text('first\nsecond\nthird\nfourth\nfifth')
  expect(frame(found(source, 'third', ['first']))).toEqual(['1 | first', '2 | second', '3 | third', '  | ^^^^^'])
  expect(frame(found(source, 'fifth', ['first']))).toEqual(['1 | first', '  | …', '5 | fifth', '  | ^^^^^'])
})

test('line numbers are set flush right', () => {
  const source = text(`${'\n'.repeat(8)}nine\nten`)
  expect(frame(found(source, 'ten', ['nine']))).toEqual([' 9 | nine', '10 | ten', '   | ^^^'])
})

test('a long line is cut around the place', () => {
  const source = text(`${'あ'.repeat(5000)}X${'い'.repeat(5000)}`)
  const [line = '', caret = ''] = frame(found(source, 'X'))
  expect(displayWidth(line)).toBeLessThanOrEqual(displayWidth('1 | ') + 120)
  expect(line).toMatch(/^1 \| …あ+Xい+…$/)
  expect(displayWidth(line.slice(0, line.indexOf('X')))).toBe(caret.indexOf('^'))
})

test('reports come by file and place, each once, those without a place first', () => {
  const cast = text('a b', 'cast.yaml')
  const story = text('c d')
  const nowhere: Diagnostic = { code: 'S208', details: {}, notes: [] }
  const said = messagesOf([found(story, 'd'), found(story, 'c'), found(cast, 'b'), found(story, 'd'), nowhere])
  expect(said.map(({ place }) => place)).toEqual([undefined, 'cast.yaml:1:3', 'story.yaml:1:1', 'story.yaml:1:3'])
})

test('whatever is in the text, nothing but line breaks and tabs controls the terminal, and no line begins with it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (line, start, length) => {
      const source = text(`::error::${line}`)
      const at = {
        source,
        start: Math.min(start, source.text.length),
        end: Math.min(start + length, source.text.length),
      }
      const report = writeReport([{ code: 'S231', details: { written: line }, at, notes: [] }])
      expect(report).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
      for (const each of report.trimEnd().split('\n')) expect(each).toMatch(/^(?:story\.yaml:\d| {2})/)
    }),
  )
})

function frame(diagnostic: Diagnostic): readonly string[] {
  return messagesOf([diagnostic])[0]?.frame.map(({ gutter, text }) => `${gutter} | ${text}`) ?? []
}
