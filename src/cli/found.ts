import type { Diagnostic } from '../source/diagnostic.ts'
import { inOrder } from '../source/in-order.ts'
import type { Severity } from '../source/problems/row.ts'
import { sentenceOf, severityOf, type UiLang } from '../source/sentence.ts'
import { type Place, placeOf, type Span } from '../source/source.ts'
import { toldFromHere } from './told-from-here.ts'

/** A mistake as programs read it. */
export interface Found {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly cure: string
  /** Where it is; there are mistakes without a place. */
  readonly file?: string
  readonly start?: Place
  /** Exclusive. */
  readonly end?: Place
}

/** All that was found, in order, each once. Files are named from the current folder, as `story` is. */
export function foundIn(
  diagnostics: readonly Diagnostic[],
  story: string | undefined,
  uiLang: UiLang,
): readonly Found[] {
  return inOrder(toldFromHere(diagnostics, story)).map((diagnostic) => ({
    code: diagnostic.code,
    severity: severityOf(diagnostic),
    ...sentenceOf(diagnostic, uiLang),
    ...(diagnostic.at && placesOf(diagnostic.at)),
  }))
}

function placesOf({ source, start, end }: Span) {
  return { file: source.name, start: placeOf(source, start), end: placeOf(source, end) }
}
