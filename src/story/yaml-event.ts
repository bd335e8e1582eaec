/** What the parser tells, in order. Offsets are UTF-16 units, `end` does not belong. */
export type YamlEvent =
  | { readonly type: 'document' | 'close' }
  | ({ readonly type: 'sequence' | 'mapping'; readonly start: number; readonly flow: boolean } & Properties)
  | ScalarEvent
  | ({ readonly type: 'alias' } & Range)

export interface ScalarEvent extends Range, Properties {
  readonly type: 'scalar'
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
  readonly value: string
}

/** `start` is -1 where nothing was written. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** An anchor (`&name`) and a tag (`!name`), which a story must not have. */
export interface Properties {
  readonly anchor?: Range
  readonly tag?: Range
}

/** Why and where the parser gave up. */
export interface Failure {
  readonly reason: string
  readonly position: number
}
