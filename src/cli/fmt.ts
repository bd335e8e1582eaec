import type { UiLang } from '../source/sentence.ts'
import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { tell } from './tell.ts'

const takes = { check: { type: 'switch', help: 'Only look whether it is tidy; write nothing.' } } as const

type Result = 'tidy' | 'tidied' | 'untidy'
const words: Readonly<Record<UiLang, Readonly<Record<Result, string>>>> = {
  en: { tidy: 'Already tidy.', tidied: 'Tidied.', untidy: 'Not tidy: "kamishibai fmt" would change it.' },
  ja: {
    tidy: 'すでに整っています。',
    tidied: '整えました。',
    untidy: '整っていません。「kamishibai fmt」で整います。',
  },
}

/** `kamishibai fmt`. */
export const fmt: Command<typeof takes> = {
  name: 'fmt',
  help: 'Tidy a story: indentation, order, quotes. Words and comments stay.',
  options: takes,
  examples: [
    { command: 'kamishibai fmt', does: 'Tidy "story.yaml".' },
    { command: 'kamishibai fmt talks/fire.yaml --check', does: 'Fails if it is not tidy; for a build server.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { diagnostics, changed } = await api.format(given)
    if (tell(diagnostics, given.story, uiLang, terminal).errors > 0) return exitCode.story
    const untidy = changed && given.check === true
    terminal.out(words[uiLang][untidy ? 'untidy' : changed ? 'tidied' : 'tidy'])
    return untidy ? exitCode.story : exitCode.fine
  },
}
