import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'

/** `kamishibai schema`. */
export const schema: Command<Record<never, never>> = {
  name: 'schema',
  help: 'Print the JSON Schema for editors, your own cards with it.',
  options: {},
  examples: [
    { command: 'kamishibai schema', does: 'For a story in the current folder.' },
    { command: 'kamishibai schema talks/fire.yaml', does: 'With the cards in "talks/templates/cards".' },
  ],
  async run({ given, terminal, api }) {
    terminal.data((await api.schema(given)).trimEnd())
    return exitCode.fine
  },
}
