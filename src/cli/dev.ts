import type { Diagnostic } from '../index.ts'
import { writeReport } from '../source/report.ts'
import type { Command } from './command.ts'
import { confess } from './confess.ts'
import { exitCode } from './exit-code.ts'
import { options } from './options.ts'
import { countOf, tell } from './tell.ts'
import { wording } from './wording.ts'

const { port, lang, theme, keys } = options
const takes = { port, lang, theme, keys }

/** `kamishibai dev`. */
export const dev: Command<typeof takes> = {
  name: 'dev',
  help: 'Serve the deck while you write: it follows each save.',
  options: takes,
  examples: [
    { command: 'kamishibai dev', does: 'Open the address that is printed, and edit "story.yaml".' },
    { command: 'kamishibai dev talks/fire.yaml --lang en --port 8080', does: 'In English, at another port.' },
  ],
  async run({ given, uiLang, terminal, api, interrupted }) {
    const { port, ...wanted } = given
    const say = wording[uiLang]
    let told: readonly Diagnostic[] = []
    const open = await api.dev({
      ...wanted,
      ...(port !== undefined && { port: Number(port) }),
      uiLang,
      onProgress: terminal.progress,
      onBuild({ diagnostics, slides, milliseconds }) {
        const mistakes = countOf(diagnostics)
        // Warnings that stay as they are need not be told at each save.
        if (mistakes.errors > 0 || writeReport(diagnostics) !== writeReport(told))
          tell(diagnostics, given.story, uiLang, terminal)
        told = diagnostics
        terminal.err(say.rebuilt({ slides, milliseconds, ...mistakes }))
      },
      onFault: (fault) => confess(fault, terminal),
    })
    const end = interrupted()
    terminal.err(say.following)
    // Alone on its stream, for programs that open it.
    terminal.out(open.deck)
    await end
    await open.close()
    return exitCode.fine
  },
}
