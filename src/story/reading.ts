import type { Files } from '../host/files.ts'
import type { Notebook } from '../source/diagnostic.ts'
import type { What } from '../source/problems/phrases.ts'
import type { Span } from '../source/source.ts'
import type { Node } from './node.ts'
import type { Lang } from './text.ts'
import type { Translatable, Translations } from './translations.ts'

/** What all readers share while one story is read. */
export interface Reading {
  readonly notebook: Notebook
  readonly files: Files
  /** The main language; `und` while the story does not say. */
  readonly lang: Lang
  /** The main language and the others. */
  readonly languages: readonly Lang[]
  /** Every spelling of every speaker, normalised, and the cast id it stands for. */
  readonly speakers: ReadonlyMap<string, string>
  readonly sources: ReadonlySet<string>
  /** Filled while reading: the ids of scenes and blocks, and where they stand. */
  readonly ids: Map<string, Span>
  /** Filled while reading: the sources that something refers to. */
  readonly cited: Set<string>
  /** Filled while reading: the texts that should exist in every language. */
  readonly texts: Translatable[]
  readonly translations: Translations
  /** The scene that is being read, as translators call it. */
  readonly scene?: string
}

/** What a value is, in messages: `{ what: 'field', name: 'title' }`. */
export interface Subject {
  readonly what: What
  readonly name: string
}

/** Turns a node into a value, or reports why it is none. */
export interface Reader<T> {
  /** The name of the type, as the documentation and the JSON Schema know it. */
  readonly type: string
  /** The words that may stand here, if only some may. */
  readonly choices?: readonly string[]
  /** Other spellings of them, accepted but never suggested. */
  readonly synonyms?: readonly string[]
  read(value: Node, of: Subject, reading: Reading): T | undefined
}
