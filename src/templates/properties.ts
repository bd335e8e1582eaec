import type { Notebook } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { Lang } from '../story/text.ts'
import { type Sheet, spanOf } from './sheet.ts'

/** Custom properties by name, `--ground`, with the place where each is said. */
export type Properties = ReadonlyMap<string, { readonly value: string; readonly at: Span }>

/** What the deck itself says of each speaker. */
const OF_THE_DECK = ['--speaker', '--monogram', '--portrait', '--shape', '--cut']

/**
 * What a theme says of a deck. Its own words count for more than those it imports; of either, what is said first. What is
 * said for the deck's language (`section:lang(ja)`) counts for more than all else.
 */
export function propertiesOf({ parts }: Sheet, lang: Lang): Properties {
  const general = new Map<string, { value: string; at: Span }>()
  const ofLanguage = new Map<string, { value: string; at: Span }>()
  for (const { root, source } of parts)
    root.walkDecls(/^--/, (declaration) => {
      const { parent, prop, value } = declaration
      const [, not, range] = OF_A_LANGUAGE.exec(parent && 'selector' in parent ? String(parent.selector) : '') ?? []
      const properties = range === undefined ? general : ofLanguage
      const holds = range === undefined || isWithin(range, lang) === (not === undefined)
      if (holds && !properties.has(prop)) properties.set(prop, { value, at: spanOf(source, declaration) })
    })
  return new Map([...general, ...ofLanguage])
}

const OF_A_LANGUAGE = /^section(:not\()?:lang\(([\w-]+)\)\)?$/

/** As `:lang()` matches: `ja` holds `ja-JP`. */
function isWithin(range: string, lang: Lang): boolean {
  return `${lang.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`)
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
