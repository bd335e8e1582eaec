import type { BuildResult } from '../index.ts'
import { size } from './amounts.ts'
import type { Command } from './command.ts'
import { exitCode } from './exit-code.ts'
import { fromHere } from './from-here.ts'
import { options } from './options.ts'
import { paintComplaint } from './paint.ts'
import { areFatal, tell } from './tell.ts'
import { wording } from './wording.ts'

const { to, out, lang, theme, keys, pace, 'no-notes': noNotes, strict } = options
const takes = { to, out, lang, theme, keys, pace, 'no-notes': noNotes, strict }

/** `kamishibai build`. */
export const build: Command<typeof takes> = {
  name: 'build',
  help: 'Make the deck of a story: HTML, PDF and Marp Markdown.',
  options: takes,
  examples: [
    { command: 'kamishibai build', does: 'Everything, from "story.yaml" into "dist".' },
    {
      command: 'kamishibai build talks/fire.yaml --to html --out public',
      does: 'Only the deck for the talk, somewhere else.',
    },
    { command: 'kamishibai build --lang en --to html,pdf', does: 'The English version of a story in two languages.' },
    {
      command: 'kamishibai build --lang ja,en',
      does: 'One deck in both languages, changed with the key A; a PDF for each.',
    },
    { command: 'kamishibai build --no-notes --out handed-out', does: 'Decks that can be given away.' },
    { command: 'kamishibai build --theme night --strict', does: 'Another look, and no warning gets by.' },
  ],
  async run({ given, uiLang, terminal, api }) {
    const { 'no-notes': isForAudience, ...wanted } = given
    const { written, left, unsandboxed, diagnostics, slides, seconds } = await api.build({
      ...wanted,
      ...(isForAudience && { notes: 'left-out' }),
      onProgress: terminal.progress,
    })
    const mistakes = tell(diagnostics, given.story, uiLang, terminal)
    const say = wording[uiLang]
    if (areFatal(mistakes, given)) {
      terminal.out(say.stopped(mistakes))
      return exitCode.story
    }
    for (const { format, message, hint } of left)
      terminal.err(`${say.left(format, message)}\n  → ${hint}`, paintComplaint)
    if (unsandboxed) terminal.err(say.unsandboxed, paintComplaint)
    terminal.out([...files(written), say.built({ slides, seconds, ...mistakes })].join('\n'))
    // Leaving out what nobody named is all right; leaving out what was asked for is not.
    return left.some(({ format }) => given.to?.includes(format)) ? exitCode.machine : exitCode.fine
  },
}

/** One line a file: its path, so that scripts find it first, and its size. */
function files(written: BuildResult['written']): readonly string[] {
  const rows = written.map(({ path, bytes }) => ({ path: fromHere(path), bytes }))
  const width = Math.max(0, ...rows.map(({ path }) => path.length))
  return rows.map(({ path, bytes }) => `${path.padEnd(width)}  ${size(bytes)}`)
}
