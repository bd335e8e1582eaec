import type { Span } from './source.ts'

/** What a message may mention: its sentence in `problems.ts` is filled from these. */
export type Details = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** A second place that helps to understand a mistake. */
export interface Note {
  readonly at: Span
  readonly label: string
}

/** A mistake is data: its code names a row of the problem table, where its sentence and its cure live. */
export interface Diagnostic {
  readonly code: string
  readonly details: Details
  readonly at?: Span
  readonly notes: readonly Note[]
}

/** The best value a step could make, and what there is to say about it. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Collects diagnostics while a step works. */
export class Notebook {
  readonly #found: Diagnostic[] = []

  report(code: string, at: Span | undefined, details: Details = {}, notes: readonly Note[] = []): void {
    this.#found.push(at ? { code, details, at, notes } : { code, details, notes })
  }

  /** Takes over the diagnostics of an earlier step and hands on its value. */
  take<T>(outcome: Outcome<T>): T {
    this.#found.push(...outcome.diagnostics)
    return outcome.value
  }

  close<T>(value: T): Outcome<T> {
    return { value, diagnostics: [...this.#found] }
  }
}
