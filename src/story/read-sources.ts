import { isLanguageMap } from './language-map.ts'
import type { Entry } from './node.ts'
import { date } from './read-date.ts'
import { optional, readFields } from './read-fields.ts'
import { listOf } from './read-list.ts'
import { plain } from './read-one.ts'
import { name } from './read-text.ts'
import type { Reading } from './reading.ts'
import type { Reference } from './story.ts'

/** What is known of a source; the names are those of CSL, in a journalist's words. */
export const sourceFields = {
  title: optional(name, 'Title of the article, book or page.'),
  author: optional(listOf(name), 'Person ("Isaacson, Walter") or organisation; a list for several.'),
  publisher: optional(name, 'The outlet or publishing house.'),
  date: optional(date, 'When it appeared.'),
  accessed: optional(date, 'When it was looked up.'),
  url: optional(plain, 'Address of the page.'),
  page: optional(plain, 'Page or pages.'),
  note: optional(name, 'Anything else the reader should know.'),
  type: optional(plain, 'A CSL type such as book, article-newspaper, interview or post.'),
}

/** Reads an entry of `sources:`: an address, a title, or fields. */
export function readSource({ key, value }: Entry, reading: Reading): Reference {
  const id = key.value
  const bare = { at: key.at, id, author: [] }
  if (value.type === 'scalar' && /^https?:\/\//i.test(value.value.trim())) return { ...bare, url: value.value.trim() }
  if (value.type === 'mapping' && !isLanguageMap(value, reading, sourceFields)) {
    const owner = { where: 'source', name: id, missing() {} } as const
    return { ...bare, ...readFields(sourceFields, value.entries, owner, reading) }
  }
  const title = name.read(value, { what: 'field', name: id }, reading)
  return title ? { ...bare, title } : bare
}

/** The sources of the story and those of its bibliography; the story's own come first. */
export function joinSources(
  own: readonly Reference[],
  bibliography: readonly Reference[],
  { notebook }: Pick<Reading, 'notebook'>,
): readonly Reference[] {
  const known = new Set(own.map(({ id }) => id))
  const others = bibliography.filter(({ id, at }) => {
    if (known.has(id)) notebook.report('R322', at, { id })
    else return known.add(id)
    return false
  })
  return [...own, ...others]
}
