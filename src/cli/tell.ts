import type { Diagnostic } from '../source/diagnostic.ts'
import { inOrder } from '../source/in-order.ts'
import { writeReport } from '../source/report.ts'
import { severityOf, type UiLang } from '../source/sentence.ts'
import { paintReport } from './paint.ts'
import type { Terminal } from './terminal.ts'
import { toldFromHere } from './told-from-here.ts'

/** How many mistakes there are of each severity. */
export interface Mistakes {
  readonly errors: number
  readonly warnings: number
}

/** Shows what there is to say about a story, and counts it. Files are named from the current folder, as `story` is. */
export function tell(
  diagnostics: readonly Diagnostic[],
  story: string | undefined,
  uiLang: UiLang,
  terminal: Terminal,
): Mistakes {
  if (diagnostics.length > 0) terminal.err(writeReport(toldFromHere(diagnostics, story), uiLang), paintReport)
  return countOf(diagnostics)
}

/** Each mistake counts once, however often it was noticed. */
export function countOf(diagnostics: readonly Diagnostic[]): Mistakes {
  const once = inOrder(diagnostics)
  const errors = once.filter((diagnostic) => severityOf(diagnostic) === 'error').length
  return { errors, warnings: once.length - errors }
}

/** Whether mistakes stop the work. `strict` lets no warning pass either. */
export function areFatal({ errors, warnings }: Mistakes, given: { readonly strict?: true }): boolean {
  return errors > 0 || (given.strict === true && warnings > 0)
}
