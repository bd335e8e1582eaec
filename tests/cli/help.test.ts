import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { commandHelp, generalHelp } from '../../src/cli/help.ts'
import { common, options } from '../../src/cli/options.ts'
import { readCommandLine } from '../../src/cli/read-command-line.ts'
import { formats } from '../../src/export/formats.ts'
import { codeOf, sourceFiles } from '../support/source-tree.ts'

const pages = [
  { name: '', text: generalHelp(commands) },
  ...commands.map((command) => ({ name: command.name, text: commandHelp(command) })),
]

test('the general help names every command with its sentence', () => {
  for (const command of commands) {
    expect(generalHelp(commands)).toContain(command.name)
    expect(generalHelp(commands)).toContain(command.help)
  }
})

test.each(commands)('the help of $name explains each of its options', (command) => {
  for (const [name, option] of Object.entries({ ...command.options, ...common })) {
    expect(commandHelp(command)).toContain(`--${name}`)
    expect(commandHelp(command)).toContain(option.help)
  }
})

test('every format there is can be asked for', () => {
  expect(options.to.choices).toEqual(Object.keys(formats))
})

test.each(commands.flatMap((command) => command.examples))('the example "$command" can be run', ({ command }) => {
  const [program, ...words] = command.split(' ')
  expect(program).toBe('kamishibai')
  expect(readCommandLine(words, commands).type).toBe('run')
})

test.each(pages)('"kamishibai $name --help" fits a terminal of 80 columns', ({ text }) => {
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test.each(pages)('the help of "kamishibai $name" is worth reading', ({ text }) => {
  expect(text).toMatchSnapshot()
})

test('no message sends anybody to a command that is not there', () => {
  const named = sourceFiles.flatMap((file) =>
    [...codeOf(file).matchAll(/["「]kamishibai ([a-z][a-z0-9]*)/g)].map((match) => ({ file, command: match[1] ?? '' })),
  )
  const known = ['help', ...commands.map((command) => command.name)]
  expect(named.filter(({ command }) => !known.includes(command))).toEqual([])
})
