import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manuscriptFile, speakerRules, writeManuscript } from '../../src/slides/write-manuscript.ts'
import { openEngine } from '../../src/templates/engine.ts'
import { filesOf } from '../support/files.ts'
import { hostileText } from '../support/hostile.ts'
import { words } from '../support/sample-cards.ts'
import { cardOf, storyboardOf } from '../support/slides-of-cards.ts'

const engine = openEngine([
  {
    name: '',
    files: filesOf({
      'cards/plain.hbs': '# {{title}}\n',
      'cards/broken.hbs': 'a\n{{#if b}}',
      'cards/problem.hbs': '# {{title}}\n\n{{place}}\n',
    }),
  },
])
const card = cardOf({ id: 'a-1', template: 'plain', classes: ['size-44'], data: { title: words('題') } })

describe('a page', () => {
  test('says what it is and where it comes from, and carries no notes', () => {
    const noted = { ...card, header: '2012', footer: '出典 1', notes: [words('小声で')] }
    const { value } = writeManuscript(storyboardOf([noted]), engine)
    expect(value.pages[0]?.markdown).toBe(
      '<!--\n_class: plain size-44\n_header: "2012"\n_footer: "出典 1"\n_card: "a-1"\n-->\n\n# 題',
    )
  })

  test('of a broken template says so in its place, and no card loses its page', () => {
    const cards = [cardOf({ id: 'a-1', template: 'broken', data: {} }), { ...card, id: 'a-2' }]
    const { value, diagnostics } = writeManuscript(storyboardOf(cards), engine)
    expect(value.pages.map(({ card: { id } }) => id)).toEqual(['a-1', 'a-2'])
    expect(value.pages[0]?.markdown).toMatch(/_class: problem\n_card: "a-1"\n-->\n\n# .+\n\ncards\/broken.*2:10$/)
    expect(diagnostics.map(({ code, at }) => [code, at?.source.name])).toEqual([['H102', 'cards/broken.hbs']])
  })
})

describe('the file for Marp', () => {
  const fileOf = (note: string) =>
    manuscriptFile(writeManuscript(storyboardOf([{ ...card, notes: [words(note)] }, card]), engine).value)

  test('holds notes in comments that nothing takes for directives', () => {
    expect(fileOf('class: 3年B組')).toMatch(/<!--\n[^:\n]+\n\nclass: 3年B組\n-->/)
  })

  test('no note ends its comment, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, (note) => {
        const comments = [...fileOf(note).matchAll(/<!--[\s\S]*?--!?>/g)]
        expect(comments.length).toBeLessThanOrEqual(3)
        expect(
          fileOf(note)
            .replace(/<!--[\s\S]*?--!?>/g, '')
            .match(/\S+/g)
            ?.slice(-5),
        ).toEqual(['#', '題', '---', '#', '題'])
      }),
      { numRuns: 400, seed: 5 },
    )
  })
})

describe('the rules of the speakers', () => {
  const rule = (monogram: string) =>
    speakerRules(new Map([['a', { className: 'speaker-1 org', colour: '#123456', monogram, shape: 2 }]]) as never).join(
      '',
    )

  test('give each a colour, a monogram and a shape', () => {
    expect(rule('秋')).toMatch(/^\.speaker-1\b.*\{.*--speaker: #123456; --monogram: "秋"; .*shape-2/)
  })

  test('a monogram is a string, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (monogram) => {
        const value = /--monogram: ("(?:[^"\\]|\\.)*");/.exec(rule(monogram))?.[1] ?? ''
        expect(value).not.toMatch(/^$|[<>\n]/)
        expect(rule(monogram).replace(value, () => '"秋"')).toBe(rule('秋'))
      }),
      { numRuns: 400, seed: 6 },
    )
  })
})
