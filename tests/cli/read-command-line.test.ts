import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { readCommandLine } from '../../src/cli/read-command-line.ts'

const read = (line: string) => readCommandLine(line.split(' ').filter(Boolean), commands)

/** What a command is given, or what came instead. */
const given = (line: string) => {
  const request = read(line)
  return request.type === 'run' ? request.given : request
}

test('a command alone is given nothing', () => {
  expect(read('build')).toMatchObject({ type: 'run', command: { name: 'build' }, given: {} })
})

test('the word after the command is the story', () => {
  expect(given('check talks/fire.yaml')).toEqual({ story: 'talks/fire.yaml' })
})

test('options may stand before the command, after it and after the story', () => {
  const expected = { story: 'fire.yaml', strict: true, out: 'public' }
  expect(given('--strict build fire.yaml --out public')).toEqual(expected)
  expect(given('build --out=public fire.yaml --strict')).toEqual(expected)
})

test('formats are a list with commas, given once or several times', () => {
  expect(given('build --to html,pdf')).toEqual({ to: ['html', 'pdf'] })
  expect(given('build --to html,md,md --to pdf --to html')).toEqual({ to: ['html', 'md', 'pdf'] })
})

test('of an option with one value the last word counts', () => {
  expect(given('build --theme night --theme paper')).toEqual({ theme: 'paper' })
})

test('what follows "--" is a story, whatever it looks like', () => {
  expect(given('build -- --odd.yaml')).toEqual({ story: '--odd.yaml' })
})

test('help is found wherever it is asked for', () => {
  expect(read('--help')).toEqual({ type: 'help' })
  expect(read('help')).toEqual({ type: 'help' })
  for (const line of ['build --help', '-h build', 'help build', 'build fire.yaml --strict -h'])
    expect(read(line), line).toMatchObject({ type: 'help', command: { name: 'build' } })
})

test('the version is told even with other words around', () => {
  expect(read('--version')).toEqual({ type: 'version' })
  expect(read('build -V')).toEqual({ type: 'version' })
})

test.each([
  ['', 'no command', '"kamishibai build"'],
  ['biuld', '"biuld"', '"build"'],
  ['fire.yaml', '"fire.yaml"', '"kamishibai build fire.yaml"'],
  ['build --thme night', '"--thme"', '"--theme"'],
  ['build --quietly', '"--quietly"', '"kamishibai build --help"'],
  ['--quietly', '"--quietly"', '"kamishibai --help"'],
  ['build --to htm', '"htm"', '"html"'],
  ['build --to powerpoint', '"powerpoint"', 'html, pdf, md'],
  ['build --to', '"--to"', '"--to html"'],
  ['build --to ,', '"--to"', '"--to html"'],
  ['build --to --strict', '"--to"', '"--to html"'],
  ['build --out=', '"--out"', '"--out DIR"'],
  ['build --pace fast', '"fast"', '"--pace 250"'],
  ['build --pace 0', '"0"', '"--pace 250"'],
  ['build --pace', '"--pace"', '"--pace 250"'],
  ['build --strict=yes', '"--strict"', '"--strict"'],
  ['check --out public', '"--out"', 'kamishibai check --help'],
  ['build one.yaml two.yaml', '"two.yaml"', 'one story'],
  ['constructor', '"constructor"', '--help'],
  ['build --constructor', '"--constructor"', '--help'],
])('"kamishibai %s" is a misuse that names %s and points to %s', (line, named, cure) => {
  const request = read(line)
  expect(request.type).toBe('misuse')
  if (request.type !== 'misuse') return
  expect(request.message.toLowerCase()).toContain(named)
  expect(request.hint).toContain(cure)
})
