import type { DetailsOf } from './problems.ts'
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

type Given<C extends string> =
  Record<never, never> extends DetailsOf<C>
    ? readonly [details?: DetailsOf<C>, notes?: readonly Note[]]
    : readonly [details: DetailsOf<C>, notes?: readonly Note[]]

/** Collects diagnostics while a step works. */
export class Notebook {
  readonly #found: Diagnostic[] = []

  /** `details` are checked against the row of the code. */
  report<C extends string>(code: C, at: Span | undefined, ...given: Given<C>): void {
    const details: Details = given[0] ?? {}
    const notes = given[1] ?? []
    this.#found.push(at ? { code, details, at, notes } : { code, details, notes })
  }

  /** Takes over the diagnostics of an earlier step and hands on its value. */
  take<T>(outcome: Outcome<T>): T {
    for (const diagnostic of outcome.diagnostics) this.#found.push(diagnostic)
    return outcome.value
  }

  /** Takes over what is not noted already: what is wrong in two languages is told once. */
  takeNew<T>(outcome: Outcome<T>): T {
    const told = new Set(this.#found.map(nameOf))
    return this.take({ ...outcome, diagnostics: outcome.diagnostics.filter((found) => !told.has(nameOf(found))) })
  }

  /** How many there are until now. */
  get count(): number {
    return this.#found.length
  }

  /** What came after so many. */
  after(count: number): readonly Diagnostic[] {
    return this.#found.slice(count)
  }

  close<T>(value: T): Outcome<T> {
    return { value, diagnostics: [...this.#found] }
  }
}

/** Two diagnostics of one name say the same of the same place. */
function nameOf({ code, at, details }: Diagnostic): string {
  return JSON.stringify([code, at?.source.name, at?.start, details])
}
