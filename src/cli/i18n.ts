import type { TranslationRow } from '../index.ts'
import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { fromHere } from './from-here.ts'
import { options } from './options.ts'
import { tableOf } from './table.ts'
import { areFatal, tell } from './tell.ts'
import { wording } from './wording.ts'
import { storyWord } from './words.ts'

const { missing, csv, 'from-csv': fromCsv } = options
const takes = { missing, csv, 'from-csv': fromCsv }

/** `kamishibai i18n`. */
export const i18n: Command<typeof takes> = {
  name: 'i18n',
  help: 'Write or update the translation file of a story.',
  words: [
    { name: 'into', value: 'LANG', needed: true, help: 'LANG is the language to translate into, such as en.' },
    storyWord,
  ],
  options: takes,
  examples: [
    { command: 'kamishibai i18n en', does: 'Write "story.en.yaml", or add to it what is new in the story.' },
    { command: 'kamishibai i18n en --missing', does: 'List what is not translated yet.' },
    { command: 'kamishibai i18n en --csv english.csv', does: 'The same as a table for Excel or Numbers …' },
    { command: 'kamishibai i18n en --from-csv english.csv', does: '… and back again.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { into: lang = '', story, missing, csv, 'from-csv': fromCsv } = given
    const { diagnostics, rows, written, ...counts } = await api.translate({
      lang,
      ...(story === undefined ? {} : { story }),
      ...(missing && { missing }),
      ...(csv === undefined ? {} : { csv }),
      ...(fromCsv === undefined ? {} : { fromCsv }),
    })
    // What is missing is the very thing that is worked on here.
    const mistakes = tell(
      diagnostics.filter(({ code }) => !['L710', 'L711'].includes(code)),
      story,
      uiLang,
      terminal,
    )
    const say = wording[uiLang]
    if (areFatal(mistakes, {})) {
      terminal.out(say.stopped(mistakes))
      return exitCode.story
    }
    const untranslated = rows.filter((row) => row.state === 'missing')
    const tally = { texts: rows.length, missing: untranslated.length, ...counts }
    const lines = [
      ...(missing && untranslated.length > 0 ? [`${missingTable(untranslated)}\n`] : []),
      ...(written === undefined ? [] : [fromHere(written)]),
      say.translated(tally),
    ]
    terminal.out(lines.join('\n'))
    return exitCode.fine
  },
}

function missingTable(rows: readonly TranslationRow[]): string {
  const flush = 'left' as const
  return tableOf(
    ['scene', 'speaker', 'kind', 'main'].map((heading) => ({ heading, flush })),
    rows.map(({ scene, speaker, kind, main }) => [scene, speaker, kind, main]),
  )
}
