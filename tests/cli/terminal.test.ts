import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wantsColours } from '../../src/cli/colours.ts'
import { createScreen } from '../support/screen.ts'

const shout = (text: string) => `<${text}>`

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('results go to stdout, everything else to stderr', () => {
  const screen = createScreen()
  screen.terminal.out('24 slides')
  screen.terminal.err('a warning')
  expect(screen.out()).toBe('24 slides\n')
  expect(screen.err()).toBe('a warning\n')
})

test('a pipe gets no colours, a terminal does', () => {
  const pipe = createScreen()
  pipe.terminal.err('careful', shout)
  expect(pipe.err()).toBe('careful\n')
  const terminal = createScreen({ isTTY: true })
  terminal.terminal.err('careful', shout)
  expect(terminal.err()).toBe('<careful>\n')
})

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('on a terminal: %s, environment: %o → colours: %s', (isTerminal, env, expected) => {
  expect(wantsColours(isTerminal, env)).toBe(expected)
})

test('no control character of a text reaches the terminal', () => {
  const screen = createScreen({ isTTY: true })
  screen.terminal.err('clear\u001b[2J bell\u0007 back\b del\u007f c1\u009b0m over\u202ewrite\r\nnext\tline')
  expect(screen.err()).toBe('clear\ufffd[2J bell\ufffd back\ufffd del\ufffd c1\ufffd0m over\ufffdwrite\nnext\tline\n')
})

test.each([
  '::error::all is well',
  '  ::set-output name=a::b',
  'x ##vso[task.complete]',
  '##teamcity[x]',
  '##[error]x',
])('a story cannot give orders to the CI system with %s', (order) => {
  const screen = createScreen()
  screen.terminal.err(`before\n${order}`)
  expect(screen.err()).not.toMatch(/^\s*::|##\w*\[/m)
})

test('work that is quickly done shows no progress', () => {
  const screen = createScreen({ isTTY: true })
  screen.terminal.progress('Reading the story')
  vi.advanceTimersByTime(999)
  screen.terminal.out('done')
  vi.advanceTimersByTime(10_000)
  expect(screen.err()).toBe('')
})

test('work that takes its time says what it is at, and wipes it away in the end', () => {
  const screen = createScreen({ isTTY: true })
  screen.terminal.progress('Reading the story')
  vi.advanceTimersByTime(600)
  screen.terminal.progress('Printing the PDF')
  vi.advanceTimersByTime(600)
  expect(screen.err()).toContain('Printing the PDF …')
  expect(screen.err()).not.toContain('Reading')
  screen.terminal.progress('Writing files')
  expect(screen.err()).toContain('Writing files …')
  screen.terminal.out('done')
  expect(screen.err()).toMatch(/\r\u001b\[2K$/)
})

test('nobody watches a pipe: no progress there', () => {
  const screen = createScreen()
  screen.terminal.progress('Printing the PDF')
  vi.advanceTimersByTime(10_000)
  expect(screen.err()).toBe('')
})
