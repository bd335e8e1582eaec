import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { options } from './options.ts'
import { areFatal, tell } from './tell.ts'
import { wording } from './wording.ts'

const takes = { strict: options.strict }

/** `kamishibai check`. */
export const check: Command<typeof takes> = {
  name: 'check',
  help: 'Read a story and report its mistakes. Writes nothing.',
  options: takes,
  examples: [
    { command: 'kamishibai check', does: 'Look through "story.yaml".' },
    { command: 'kamishibai check talks/fire.yaml --strict', does: 'Before it goes to print: a single warning fails.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { diagnostics, scenes, seconds } = await api.check(given)
    const mistakes = tell(diagnostics, uiLang, terminal)
    terminal.out(wording[uiLang].checked({ scenes, seconds, ...mistakes }))
    return areFatal(mistakes, given) ? exitCode.story : exitCode.fine
  },
}
