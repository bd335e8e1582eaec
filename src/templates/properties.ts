import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import { type Sheet, spanOf } from './sheet.ts'

/** Custom properties by name, `--ground`, with the place where each is said. */
export type Properties = ReadonlyMap<string, { readonly value: string; readonly at: Span }>

/** What the deck itself says of each speaker. */
const OF_THE_DECK = ['--speaker', '--monogram', '--shape', '--cut']

/** What a theme says. Its own words count for more than those it imports; of either, what is said first. */
export function propertiesOf({ parts }: Sheet): Properties {
  const properties = new Map<string, { value: string; at: Span }>()
  for (const { root, source } of parts)
    root.walkDecls(/^--/, (declaration) => {
      const { prop, value } = declaration
      if (!properties.has(prop)) properties.set(prop, { value, at: spanOf(source, declaration) })
    })
  return properties
}

/** Reports what the sheet asks for, `var(--muted)`, and nowhere says: without it a rule does nothing. */
export function checkProperties({ parts }: Sheet, properties: Properties, notebook: Notebook): void {
  const known = new Set([...properties.keys(), ...OF_THE_DECK])
  const missing = new Set<string>(known.has('--ground') ? [] : ['--ground'])
  for (const { root } of parts)
    root.walkDecls(({ value }) => {
      if (!value.includes('var(')) return
      for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)) if (!known.has(name!)) missing.add(name!)
    })
  const at = properties.get('--text')?.at
  if (missing.size > 0) notebook.report('H206', at, { properties: [...missing] })
}
