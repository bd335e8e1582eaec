import type { Details, Diagnostic } from './diagnostic.ts'
import { printable } from './printable.ts'
import type { Row, Sentence, Severity } from './problems/row.ts'
import { problems } from './problems.ts'

/** The languages that messages are written in. */
export type UiLang = 'en' | 'ja'

/** What is wrong, and what to do about it, in words. */
export interface Sentences {
  readonly message: string
  readonly cure: string
}

/** A code without a row is our own mistake; the author is still told where to look. */
const unnamed: Row<Details> = {
  severity: 'error',
  en: { message: 'Something is wrong here.', cure: 'Look for the code of this message in the documentation.' },
  ja: { message: 'ここに問題があります。', cure: 'このメッセージのコードを説明書で調べてください。' },
}

/** The words for a diagnostic. */
export function sentenceOf(diagnostic: Diagnostic, uiLang: UiLang = 'en'): Sentences {
  const wording = rowOf(diagnostic.code)[uiLang]
  return { message: fill(wording.message, diagnostic.details), cure: fill(wording.cure, diagnostic.details) }
}

/** Whether a diagnostic stops the build. */
export function severityOf(diagnostic: Diagnostic): Severity {
  return rowOf(diagnostic.code).severity
}

function rowOf(code: string): Row<Details> {
  // Notebook.report checked the details against the row.
  return Object.hasOwn(problems, code) ? (problems[code as keyof typeof problems] as unknown as Row<Details>) : unnamed
}

function fill(sentence: Sentence<Details>, details: Details): string {
  return printable(typeof sentence === 'string' ? sentence : sentence(details))
}
