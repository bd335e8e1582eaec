import type { Details } from '../diagnostic.ts'

/** A sentence of the table: fixed, or made from what was found. */
export type Sentence<D extends Details> = string | ((details: D) => string)

/** What is wrong, and what to do about it. */
export interface Wording<D extends Details> {
  readonly message: Sentence<D>
  readonly cure: Sentence<D>
}

/** An error stops the build, a warning does not. */
export type Severity = 'error' | 'warning'

/** One row of the table of problems. */
export interface Row<D extends Details> {
  readonly severity: Severity
  readonly en: Wording<D>
  readonly ja: Wording<D>
}

/** For problems whose sentences are fixed. */
export type NoDetails = Readonly<Record<never, never>>

export function error<D extends Details = NoDetails>(en: Wording<D>, ja: Wording<D>): Row<D> {
  return { severity: 'error', en, ja }
}

export function warning<D extends Details = NoDetails>(en: Wording<D>, ja: Wording<D>): Row<D> {
  return { severity: 'warning', en, ja }
}
