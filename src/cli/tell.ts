import type { Diagnostic } from '../source/diagnostic.ts'
import { messagesOf, writeReport } from '../source/report.ts'
import type { UiLang } from '../source/sentence.ts'
import { paintReport } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** How many mistakes there are of each severity. */
export interface Mistakes {
  readonly errors: number
  readonly warnings: number
}

/** Shows what there is to say about a story, and counts it. */
export function tell(diagnostics: readonly Diagnostic[], uiLang: UiLang, terminal: Terminal): Mistakes {
  const messages = messagesOf(diagnostics, uiLang)
  if (messages.length > 0) terminal.err(writeReport(diagnostics, uiLang), paintReport)
  const errors = messages.filter((message) => message.severity === 'error').length
  return { errors, warnings: messages.length - errors }
}

/** Whether mistakes stop the work. `strict` lets no warning pass either. */
export function areFatal({ errors, warnings }: Mistakes, given: { readonly strict?: true }): boolean {
  return errors > 0 || (given.strict === true && warnings > 0)
}
