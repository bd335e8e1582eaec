import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { options } from './options.ts'
import { paintCode } from './paint.ts'
import { tell } from './tell.ts'
import { wording } from './wording.ts'

const { lan, host, port, lang, theme, keys, 'no-notes': noNotes } = options
const takes = { lan, host, port, lang, theme, keys, 'no-notes': noNotes }

/** `kamishibai present`. */
export const present: Command<typeof takes> = {
  name: 'present',
  help: 'Serve the deck of a story, to be driven from a phone.',
  options: takes,
  examples: [
    { command: 'kamishibai present --lan', does: 'The deck here, and a QR code for a phone in the same network.' },
    { command: 'kamishibai present talks/fire.yaml --port 8080', does: 'On this machine alone, at another port.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { lan, host = lan ? 'network' : 'loopback', port, 'no-notes': isForAudience, ...wanted } = given
    const { diagnostics, talk } = await api.present({
      ...wanted,
      host,
      ...(isForAudience && { notes: 'left-out' }),
      ...(port !== undefined && { port: Number(port) }),
      onProgress: terminal.progress,
    })
    const mistakes = tell(diagnostics, given.story, uiLang, terminal)
    const say = wording[uiLang]
    if (!talk) {
      terminal.out(say.unpresented(mistakes))
      return exitCode.story
    }
    if (talk.code) terminal.out(talk.code, paintCode)
    terminal.out(say.presenting(talk))
    await talk.ended
    return exitCode.fine
  },
}
