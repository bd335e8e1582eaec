import { HostError } from '../host/host-error.ts'
import { version } from '../host/node.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { paintComplaint } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** The machine's faults come with a cure; anything else that was thrown is ours. */
export function confess(thrown: unknown, terminal: Terminal): ExitCode {
  if (thrown instanceof HostError) {
    terminal.err(`${thrown.message}\n  → ${thrown.hint}`, paintComplaint)
    return exitCode.machine
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  terminal.err(
    [
      'This is a bug in kamishibai, not in your story.',
      stack,
      `kamishibai ${version()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
      '  → Please report it where you got kamishibai from, with these lines and, if you can, the story.',
    ].join('\n'),
    paintComplaint,
  )
  return exitCode.bug
}
