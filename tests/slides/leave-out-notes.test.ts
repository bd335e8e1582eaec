import { expect, test } from 'vitest'
import { leaveOutNotes } from '../../src/slides/leave-out-notes.ts'
import type { Manuscript } from '../../src/slides/manuscript.ts'

/** What stays of a page's Markdown. */
function left(markdown: string): string | undefined {
  const page = { markdown, card: { notes: [] } }
  return leaveOutNotes({ pages: [page] } as unknown as Manuscript).pages[0]?.markdown
}

test.each([
  ['a comment', 'a <!-- secret --> b', 'a  b'],
  ['of several lines', '<!--\nsecret: yes\n\nclass: x\n-->\nb', '\nb'],
  ['that begins like a directive', '<!-- class of 1984 -->', ''],
  ['of an unknown name', '<!-- note: secret -->', ''],
  ['below a directive', '<!--\nclass: lead\nsecret\n-->', ''],
  ['between two ticks that make no code', 'it`s\n<!-- secret -->\nit`s', 'it`s\n\nit`s'],
  ['in a box of HTML', '<div>`<!-- secret -->`</div>', '<div>``</div>'],
  ['behind what only looks like a fence', '<div>\n```\n<!-- secret -->\n```', '<div>\n```\n\n```'],
])('%s goes', (_, markdown, rest) => {
  expect(left(markdown)).toBe(rest)
})

test.each([
  ['a directive', '<!-- _class: lead -->'],
  ['several', '<!--\n_class: lead\n_header: "A"\n_card: "a-1"\n-->'],
  ['a style over several lines', '<!--\nstyle: |\n  h1 { color: red }\n-->'],
  ['code that shows a comment', '```html\n<!-- hello -->\n```\n\n~~~~\n<!-- hello -->\n~~~~'],
  ['a word of such code', 'Write `<!-- hello -->` or ``<!-- ` -->``.'],
])('%s stays', (_, markdown) => {
  expect(left(markdown)).toBe(markdown)
})
