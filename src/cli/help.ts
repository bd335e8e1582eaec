import type { Command } from './command.ts'
import type { Option, Options } from './option.ts'
import { common } from './options.ts'
import { storyWord } from './words.ts'

/** `kamishibai --help`. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'Paper theatre for talks: a story in YAML becomes a slide deck and a PDF.',
    'Usage: kamishibai COMMAND [STORY] [OPTIONS]',
    section('Commands', columns(commands.map((command) => [command.name, command.help]))),
    section('Options', optionRows(common)),
    '"kamishibai COMMAND --help" tells more about a command.',
  ].join('\n\n')
}

/** `kamishibai build --help`. */
export function commandHelp(command: Command): string {
  const words = command.words ?? [storyWord]
  return [
    command.help,
    `Usage: kamishibai ${[command.name, ...words.map(({ value, needed }) => (needed ? value : `[${value}]`))].join(' ')} [OPTIONS]`,
    words.map(({ help }) => help).join('\n'),
    section('Options', optionRows({ ...command.options, ...common })),
    section(
      'Examples',
      command.examples.flatMap(({ command, does }) => [`  ${command}`, `      ${does}`]),
    ),
    section('Exit codes', [
      '  0  all is well                  3  the machine: no browser, disk full …',
      '  1  mistakes in the story       70  a bug of ours',
      '  2  mistakes in the command line',
    ]),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines].join('\n')
}

function optionRows(options: Options): readonly string[] {
  return columns(Object.entries(options).flatMap(([name, option]) => optionRow(name, option)))
}

/** An option's line, and below it what it knows and what happens without it. */
function optionRow(name: string, option: Option): readonly Row[] {
  if (option.type === 'switch') return [[option.short ? `-${option.short}, --${name}` : `--${name}`, option.help]]
  const choices = 'choices' in option && option.choices ? `${option.choices.join(', ')}; ` : ''
  return [
    [`--${name} ${option.value}`, option.help],
    ['', `${choices}without it: ${option.default}`],
  ]
}

type Row = readonly [term: string, meaning: string]

function columns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => term.length))
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`)
}
