import type { Span } from '../source/source.ts'

/** A BCP 47 language tag. */
export type Lang = string

/** A piece of a line of text, after its inline Markdown was read. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly inside: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly inside: readonly Inline[] }
  | { readonly type: 'ruby'; readonly base: string; readonly reading: string }
  | { readonly type: 'cite'; readonly source: string; readonly locator?: string; readonly at: Span }

/** Words in one language: paragraphs of inline pieces. A blank line in the YAML begins a new paragraph. */
export interface Words {
  readonly lang: Lang
  readonly paragraphs: readonly (readonly Inline[])[]
  readonly at: Span
}

/** What was written, once per language. The main language is always there. */
export interface Text {
  readonly at: Span
  readonly in: Readonly<Record<Lang, Words>>
}
