import type { Span } from '../source/source.ts'

/** The YAML tree with places. Every scalar is a string: the field decides the type, not the spelling. */
export type Node = Scalar | Sequence | Mapping

export interface Scalar {
  readonly type: 'scalar'
  readonly value: string
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
  /** Without the quotes. For an empty value: the end of its key. */
  readonly at: Span
  /** Nothing was written (`key:`). `''` in quotes is not empty in this sense. */
  readonly empty: boolean
  /** The `# …` that YAML swallowed where the text should be. */
  readonly swallowed?: Span
}

export interface Sequence {
  readonly type: 'sequence'
  readonly items: readonly Node[]
  readonly flow: boolean
  readonly at: Span
}

export interface Mapping {
  readonly type: 'mapping'
  readonly entries: readonly Entry[]
  readonly flow: boolean
  readonly at: Span
}

export interface Entry {
  readonly key: Scalar
  readonly value: Node
}
