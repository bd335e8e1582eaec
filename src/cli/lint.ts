import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { githubOf, stringified } from './formats.ts'
import { foundIn } from './found.ts'
import { options } from './options.ts'
import { sarifOf } from './sarif.ts'
import { tell } from './tell.ts'
import { wording } from './wording.ts'

const { lang, theme, format } = options
const takes = { lang, theme, format }

/** `kamishibai lint`. */
export const lint: Command<typeof takes> = {
  name: 'lint',
  help: 'Measure the slides of a story in a browser. Writes nothing.',
  options: takes,
  examples: [
    { command: 'kamishibai lint', does: 'Texts that are cut off, on one another, too small, too pale …' },
    { command: 'kamishibai lint talks/fire.yaml --lang en --theme night', does: 'In another language and look.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { format = 'text', ...wanted } = given
    const { diagnostics, slides } = await api.lint({ ...wanted, onProgress: terminal.progress })
    if (format === 'text') {
      const mistakes = tell(diagnostics, given.story, uiLang, terminal)
      terminal.out(wording[uiLang].linted({ slides, ...mistakes }))
    } else {
      const found = foundIn(diagnostics, given.story, uiLang)
      if (format === 'github') terminal.data(githubOf(found))
      else terminal.data(stringified(format === 'sarif' ? sarifOf(found) : { found, slides }))
    }
    return diagnostics.length > 0 ? exitCode.story : exitCode.fine
  },
}
