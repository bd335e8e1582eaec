import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { fromHere } from './from-here.ts'
import { options } from './options.ts'
import { wording } from './wording.ts'

const { jetbrains } = options
const takes = {
  lang: {
    ...options.lang,
    type: 'text',
    choices: ['en', 'ja'],
    default: 'that of messages',
    help: 'The language of the story.',
  },
  jetbrains,
} as const

/** `kamishibai init`. */
export const init: Command<typeof takes> = {
  name: 'init',
  help: 'Write a small complete story to begin from. Never overwrites.',
  words: [
    {
      name: 'place',
      value: 'PLACE',
      needed: false,
      help: 'PLACE is a folder, or a file that ends in .yaml; without it, "story.yaml" here.',
    },
  ],
  options: takes,
  examples: [
    { command: 'kamishibai init', does: 'Writes "story.yaml" here.' },
    { command: 'kamishibai init talks/letter.yaml --lang ja', does: 'Somewhere else, in Japanese.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { lang = uiLang, jetbrains, place } = given
    const path = await api.begin({ lang, ...(jetbrains && { jetbrains }), ...(place === undefined ? {} : { place }) })
    terminal.out(wording[uiLang].begun(fromHere(path)))
    return exitCode.fine
  },
}
