import type { Diagnostic } from './diagnostic.ts'
import { type FrameLine, frameOf } from './frame.ts'
import { inOrder } from './in-order.ts'
import { printable } from './printable.ts'
import type { Severity } from './problems/row.ts'
import { type Sentences, sentenceOf, severityOf, type UiLang } from './sentence.ts'
import { placeOf, type Span } from './source.ts'

/** A diagnostic in the parts that are printed. Every part is safe to send to a terminal. */
export interface Message extends Sentences {
  /** `story.yaml:11:9`, if it is about a place. */
  readonly place?: string
  readonly severity: Severity
  readonly code: string
  readonly frame: readonly FrameLine[]
}

/** What is to be said, in order of place, each thing once. */
export function messagesOf(diagnostics: readonly Diagnostic[], uiLang: UiLang = 'en'): readonly Message[] {
  return inOrder(diagnostics).map((diagnostic) => ({
    ...(diagnostic.at && { place: nameOfPlace(diagnostic.at) }),
    severity: severityOf(diagnostic),
    code: diagnostic.code,
    ...sentenceOf(diagnostic, uiLang),
    frame: frameOf(diagnostic),
  }))
}

/** `story.yaml:11:9`. */
export function nameOfPlace(at: Span): string {
  const { line, column } = placeOf(at.source, at.start)
  return `${printable(at.source.name)}:${line}:${column}`
}

/** The whole report as plain text: a paragraph for each message, no line of it begun by the author's text. */
export function writeReport(diagnostics: readonly Diagnostic[], uiLang: UiLang = 'en'): string {
  return messagesOf(diagnostics, uiLang)
    .map((message) =>
      [
        `${message.place ? `${message.place} ` : ''}${message.severity} ${message.code} ${message.message}`,
        ...message.frame.map((line) => `  ${line.gutter} | ${line.text}`),
        `  → ${message.cure}`,
        '',
      ].join('\n'),
    )
    .join('\n')
}
