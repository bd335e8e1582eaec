import { version } from '../host/node.ts'
import type { ColourWishes } from './colours.ts'
import type { Api } from './command.ts'
import { commands } from './commands.ts'
import { confess } from './confess.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { commandHelp, generalHelp } from './help.ts'
import { paintComplaint, paintHelp } from './paint.ts'
import { readCommandLine } from './read-command-line.ts'
import type { Terminal } from './terminal.ts'
import { chooseUiLang, type LocaleWishes } from './ui-lang.ts'

/** The world as the command line sees it. */
export interface World {
  readonly terminal: Terminal
  readonly env: ColourWishes & LocaleWishes
  /** What the system says it speaks, e.g. `ja-JP`. */
  readonly locale: string
  /** Loads the work itself, and only when a command needs it. */
  readonly api: () => Promise<Api>
  readonly interrupted: () => Promise<void>
}

/** From the words after `kamishibai` to an exit code. Nothing that goes wrong inside gets past here. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await obey(words, world)
  } catch (thrown) {
    return confess(thrown, world.terminal)
  }
}

async function obey(words: readonly string[], { terminal, env, locale, api, interrupted }: World): Promise<ExitCode> {
  const request = readCommandLine(words, commands)
  switch (request.type) {
    case 'version':
      terminal.out(version())
      return exitCode.fine
    case 'help':
      terminal.out(request.command ? commandHelp(request.command) : generalHelp(commands), paintHelp)
      return exitCode.fine
    case 'misuse':
      terminal.err(`${request.message}\n  → ${request.hint}`, paintComplaint)
      return exitCode.usage
    case 'run': {
      const { 'ui-lang': asked, ...given } = request.given
      const uiLang = chooseUiLang(asked as string | undefined, env, locale)
      return request.command.run({ given, uiLang, terminal, api: await api(), interrupted })
    }
  }
}
