import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { findingReport } from './finding-report.ts'
import { fromHere } from './from-here.ts'
import { options } from './options.ts'
import { tell } from './tell.ts'

const takes = {
  out: { ...options.out, value: 'FILE', default: 'it is printed', help: 'The story file to write.' },
  lang: { ...options.lang, type: 'text', default: 'guessed', help: 'The language of the text, e.g. ja or en.' },
  force: { type: 'switch', help: 'Overwrite the file if there is one.' },
} as const

/** `kamishibai import`. */
export const importing: Command<typeof takes> = {
  name: 'import',
  help: 'Turn a script, article or transcript into a story.',
  words: [{ name: 'story', value: 'FILE', needed: true, help: 'FILE is a text: .txt, .md, .vtt, .srt.' }],
  options: takes,
  examples: [
    { command: 'kamishibai import script.txt --out story.yaml', does: 'Then look through it with "check".' },
    { command: 'kamishibai import talk.vtt --lang en', does: 'Print it, and beside it what was guessed.' },
  ],
  async run({ given: { story: file = '', ...given }, uiLang, terminal, api }) {
    const { diagnostics, yaml, findings, written } = await api.importText({ file, ...given })
    if (tell(diagnostics, file, uiLang, terminal).errors > 0) return exitCode.story
    if (findings.length > 0) terminal.err(findingReport(findings, uiLang))
    terminal.out(written === undefined ? yaml.trimEnd() : fromHere(written))
    return exitCode.fine
  },
}
