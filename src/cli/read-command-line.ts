import { parseArgs } from 'node:util'
import { nearestName } from '../story/nearest.ts'
import type { Command } from './command.ts'
import type { Options } from './option.ts'
import { common } from './options.ts'
import { readValue, type WrittenOption } from './read-value.ts'
import { type Misuse, misuse, type Request, type Values } from './request.ts'
import { storyWord, type Word } from './words.ts'

/** Reads the words after `kamishibai`. Options may stand anywhere. */
export function readCommandLine(words: readonly string[], commands: readonly Command[]): Request {
  const known: Options = Object.assign({}, ...commands.map((command) => command.options), common)
  const { tokens } = parseArgs({ args: [...words], options: arity(known), strict: false, tokens: true })
  const plain = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const options = tokens.filter((token) => token.kind === 'option')
  const wants = (name: keyof typeof common) => options.some((option) => option.name === name)

  const stranger = options.find((option) => !Object.hasOwn(known, option.name))
  const [name, ...given] = plain[0] === 'help' ? plain.slice(1) : plain
  const command = commands.find((each) => each.name === name)
  if (stranger) return unknownOption(stranger.rawName, known, command)
  if (wants('version')) return { type: 'version' }
  if (name !== undefined && !command) return unknownCommand(name, commands)
  if (wants('help') || plain[0] === 'help') return command ? { type: 'help', command } : { type: 'help' }
  if (!command) return misuse('No command was given.', 'Try "kamishibai build", or "kamishibai --help".')
  const expected = command.words ?? [storyWord]
  const tooMany = given[expected.length]
  if (tooMany !== undefined) return misuse(`"${tooMany}" is one word too many.`, seeHelp(command, expected))
  const absent = expected.find((word, index) => word.needed && given[index] === undefined)
  if (absent) return misuse(`"${command.name}" needs a word: ${absent.value}.`, absent.help)
  return readOptions(command, options, Object.fromEntries(given.map((word, index) => [expected[index]?.name, word])))
}

function seeHelp({ name }: Command, words: readonly Word[]): string {
  return words.length === 1 && words[0] === storyWord
    ? `"${name}" takes one story file.`
    : `See "kamishibai ${name} --help".`
}

function readOptions(command: Command, written: readonly WrittenOption[], given: Values): Request {
  const takes: Options = { ...command.options, ...common }
  const values = { ...given }
  for (const each of written) {
    const option = takes[each.name]
    if (!option)
      return misuse(`"${command.name}" has no option "${each.rawName}".`, `See "kamishibai ${command.name} --help".`)
    const read = readValue(each, option)
    if (read.type === 'misuse') return read
    values[each.name] = Array.isArray(read.value) ? union(values[each.name], read.value) : read.value
  }
  return { type: 'run', command, given: values }
}

function union(before: Values[string] | undefined, more: readonly string[]): readonly string[] {
  return [...new Set([...(Array.isArray(before) ? before : []), ...more])]
}

/** What the parser of Node has to know: which options take a value, and their short names. */
function arity(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      option.type === 'switch'
        ? { type: 'boolean' as const, ...(option.short ? { short: option.short } : {}) }
        : { type: 'string' as const },
    ]),
  )
}

function unknownOption(rawName: string, known: Options, command: Command | undefined): Misuse {
  const meant = nearestName(rawName.replace(/^-+/, ''), Object.keys(known))
  const help = command ? `kamishibai ${command.name} --help` : 'kamishibai --help'
  return misuse(`There is no option "${rawName}".`, meant ? `Did you mean "--${meant}"?` : `See "${help}".`)
}

function unknownCommand(name: string, commands: readonly Command[]): Misuse {
  const message = `There is no command "${name}".`
  if (/\.ya?ml$/i.test(name)) return misuse(message, `Did you mean "kamishibai build ${name}"?`)
  const meant = nearestName(
    name,
    commands.map((command) => command.name),
  )
  return misuse(message, meant ? `Did you mean "${meant}"?` : 'See "kamishibai --help".')
}
