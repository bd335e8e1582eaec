import { provenanceTable, timingTable } from './check-tables.ts'
import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { githubOf, jsonOf, stringified } from './formats.ts'
import { foundIn } from './found.ts'
import { options } from './options.ts'
import { sarifOf } from './sarif.ts'
import { areFatal, countOf, tell } from './tell.ts'
import { wording } from './wording.ts'

const { strict, timing, pace, provenance, json, format } = options
const takes = { timing, pace, provenance, format, json, strict }

/** `kamishibai check`. */
export const check: Command<typeof takes> = {
  name: 'check',
  help: 'Read a story and report its mistakes. Writes nothing.',
  options: takes,
  examples: [
    { command: 'kamishibai check', does: 'Look through "story.yaml".' },
    { command: 'kamishibai check talks/fire.yaml --strict', does: 'Before it goes to print: a single warning fails.' },
    { command: 'kamishibai check --timing --provenance', does: 'How long each scene takes, and who says what.' },
    {
      command: 'kamishibai check --timing --pace 250',
      does: 'For somebody who speaks slowly: 250 characters a minute.',
    },
    { command: 'kamishibai check --format sarif', does: 'For a code host that shows mistakes beside the lines.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const checked = await api.check(given)
    const { diagnostics, scenes, seconds, times } = checked
    const way = given.json ? 'json' : (given.format ?? 'text')
    if (way !== 'text') {
      const found = foundIn(diagnostics, given.story, uiLang)
      if (way === 'github') terminal.data(githubOf(found))
      else terminal.data(stringified(way === 'sarif' ? sarifOf(found) : jsonOf(found, checked, given.story)))
      return areFatal(countOf(diagnostics), given) ? exitCode.story : exitCode.fine
    }
    const mistakes = tell(diagnostics, given.story, uiLang, terminal)
    const say = wording[uiLang]
    const tables = [
      ...(given.timing && times.length > 0 ? [timingTable(times, say)] : []),
      ...(given.provenance && checked.claims.length > 0 ? [provenanceTable(checked.claims, say)] : []),
    ]
    terminal.out([...tables, say.checked({ scenes, seconds, ...mistakes })].join('\n\n'))
    return areFatal(mistakes, given) ? exitCode.story : exitCode.fine
  },
}
